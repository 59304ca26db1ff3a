package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened between the parties of a partnership, in order of time.
 *
 * @param on the day asked about: what was told later is passed over
 * @param events earliest first, those without a date last
 * @param names of every party in it, by id
 * @param withheld how many records were left out since no quote of theirs stands in its report's text
 */
public record Timeline(
        Partnership partnership, LocalDate on, List<Event> events, Map<String, String> names, int withheld) {
    public Timeline {
        events = List.copyOf(events);
        names = new TreeMap<>(names);
    }
}
