package org.rapporteur.ledger.question;

import java.util.List;

/**
 * How a record came to be what it is.
 *
 * @param record its id, as asked for
 * @param kind "report", "claim", "matter", "meeting" or "party"
 * @param changes in the order of their entries
 */
public record History(String record, String kind, List<Change> changes) {
    public History {
        changes = List.copyOf(changes);
    }
}
