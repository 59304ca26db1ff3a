package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is new between the parties of a partnership since a day, the last meeting's as a rule.
 *
 * @param since the last day that is not counted
 * @param before the day asked about; reports of that day and later are left out
 * @param undertaken told first since then, wishes left out
 * @param moved undertakings told before whose stage is another now
 * @param overdue undertakings that have become overdue
 * @param asked requests told first since then
 * @param answered requests that were open, and are no longer
 * @param given contributions told first since then
 * @param positions stances taken since then
 * @param names of every party in it, by id
 */
public record Delta(
        Partnership partnership,
        LocalDate since,
        LocalDate before,
        List<Undertaking> undertaken,
        List<Moved> moved,
        List<Undertaking> overdue,
        List<Request> asked,
        List<Request> answered,
        List<Matter> given,
        List<Position> positions,
        Map<String, String> names) {
    /**
     * An undertaking whose stage has changed.
     *
     * @param from what it was
     */
    public record Moved(Undertaking undertaking, Stage from) {}

    public Delta {
        undertaken = List.copyOf(undertaken);
        moved = List.copyOf(moved);
        overdue = List.copyOf(overdue);
        asked = List.copyOf(asked);
        answered = List.copyOf(answered);
        given = List.copyOf(given);
        positions = List.copyOf(positions);
        names = new TreeMap<>(names);
    }
}
