package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Requests that a question asked for.
 *
 * @param on the day asked about
 * @param requests soonest due first, those without a due date last, then the earliest asked
 * @param names of every party in them, by id
 * @param withheld how many were left out since no quote of theirs stands in its report's text
 * @param more whether there are more than the limit
 */
public record Requests(LocalDate on, List<Request> requests, Map<String, String> names, int withheld, boolean more) {
    public Requests {
        requests = List.copyOf(requests);
        names = new TreeMap<>(names);
    }
}
