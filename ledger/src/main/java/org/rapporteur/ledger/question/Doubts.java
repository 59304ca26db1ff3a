package org.rapporteur.ledger.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What waits for a person.
 *
 * @param doubts claims, the latest first, then pairs, the likeliest first
 * @param names of every party in them, by id
 * @param more whether there are more than the limit
 */
public record Doubts(List<Doubt> doubts, Map<String, String> names, boolean more) {
    public Doubts {
        doubts = List.copyOf(doubts);
        names = new TreeMap<>(names);
    }
}
