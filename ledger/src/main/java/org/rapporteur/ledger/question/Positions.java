package org.rapporteur.ledger.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a party said on a topic over time.
 *
 * @param party id
 * @param topics ids that the topic's name means, sorted
 * @param stances earliest first, those without a date first of all
 * @param uses what the topic is called, by whom, and how often; of all parties
 * @param names of every party in it, by id
 * @param withheld how many claims were left out since their quote does not stand in its report's text
 */
public record Positions(
        String party,
        List<String> topics,
        List<Stance> stances,
        List<NameUse> uses,
        Map<String, String> names,
        int withheld) {
    public Positions {
        topics = List.copyOf(topics);
        stances = List.copyOf(stances);
        uses = List.copyOf(uses);
        names = new TreeMap<>(names);
    }

    /**
     * How often a party calls a topic so.
     *
     * @param name as said
     * @param party id
     */
    public record NameUse(String name, String party, int times) {}
}
