package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/**
 * A stance of parties on a topic at a date, in the exact words of the citation.
 *
 * @param parties ids, sorted
 * @param act state, support, concern or threaten
 * @param topic id
 * @param topicName as said
 * @param topicKind "place", "topic" or "party"
 * @param said or null where the report has no date
 */
public record Position(
        List<String> parties,
        Act act,
        String topic,
        String topicName,
        String topicKind,
        @Nullable LocalDate said,
        Citation citation) {
    public Position {
        parties = List.copyOf(parties);
    }
}
