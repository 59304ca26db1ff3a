package org.rapporteur.reading.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Speaker;

/**
 * Whom a noun phrase or pronoun stands for.
 *
 * @param parties ids of the parties it stands or acts for, sorted, without repeats; empty where it stands for none
 * @param speaker the person or office, where it is one, or null
 * @param evidence where that was learnt, if outside the phrase ("the Thai Foreign Minister" named before), or null
 * @param reason for {@code --explain}: "name", "surname of …", "office held by …", "the two sides = participants of m1"
 * @param confidence 0 to 1
 */
public record Referent(
        List<String> parties,
        @Nullable Speaker speaker,
        @Nullable Span evidence,
        String reason,
        double confidence) {
    /** Stands for no party. */
    public static final Referent NONE = new Referent(List.of(), null, null, "none", 0);

    public Referent {
        parties = List.copyOf(parties);
    }
}
