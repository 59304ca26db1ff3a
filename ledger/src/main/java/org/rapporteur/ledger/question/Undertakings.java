package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Undertakings that a question asked for.
 *
 * @param on the day asked about
 * @param undertakings soonest due first, those without a due date last
 * @param names of every party in them, by id
 * @param withheld how many were left out since no quote of theirs stands in its report's text
 * @param more whether there are more than the limit
 */
public record Undertakings(
        LocalDate on, List<Undertaking> undertakings, Map<String, String> names, int withheld, boolean more) {
    public Undertakings {
        undertakings = List.copyOf(undertakings);
        names = new TreeMap<>(names);
    }
}
