package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/**
 * What a party said on a topic, in its exact words.
 *
 * @param parties all who said it, ids, sorted
 * @param named what the topic was called, as said, sorted
 * @param said the day, or null where no report tells
 * @param meeting name of the meeting where it was said, or null
 * @param citations where these very words stand, earliest first, at least one
 * @param before the words that it is compared with: the likest of an earlier occasion; null where none is like
 * @param changes how the words differ from those before, in their order; empty where there are none before
 */
public record Stance(
        List<String> parties,
        Act act,
        List<String> named,
        @Nullable LocalDate said,
        @Nullable String meeting,
        List<Citation> citations,
        @Nullable Citation before,
        List<Wording> changes) {
    public Stance {
        parties = List.copyOf(parties);
        named = List.copyOf(named);
        citations = List.copyOf(citations);
        changes = List.copyOf(changes);
    }

    /**
     * Some words in a row.
     *
     * @param kind whether they stood before, stand now, or both
     */
    public record Wording(Kind kind, String words) {
        /** Where words stand. */
        public enum Kind {
            KEPT,
            ADDED,
            REMOVED
        }
    }

    /** Whether any word differs from those before. */
    public boolean changed() {
        return changes.stream().anyMatch(wording -> wording.kind() != Wording.Kind.KEPT);
    }
}
