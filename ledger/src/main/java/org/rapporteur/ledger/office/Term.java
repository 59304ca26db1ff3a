package org.rapporteur.ledger.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * An office held by one party. Ends that no report tells stay open.
 *
 * @param holder party id
 * @param occupants the persons who exercised it for the holder, earliest first
 * @param from ISO 8601 year, month or day, or null where open
 * @param to the same
 * @param predecessor party id, or null
 * @param successor party id, or null
 * @param evidence ids of the claims it rests on, earliest first
 */
public record Term(
        OfficeName office,
        String holder,
        List<String> occupants,
        @Nullable String from,
        @Nullable String to,
        @Nullable String predecessor,
        @Nullable String successor,
        List<String> evidence) {
    public Term {
        occupants = List.copyOf(occupants);
        evidence = List.copyOf(evidence);
    }

    /** Whether the office is held on a day; open ends hold for ever. */
    public boolean holdsOn(LocalDate day) {
        boolean begun = from == null || !Period.of(from).firstDay().isAfter(day);
        boolean over = to != null && Period.of(to).lastDay().isBefore(day);
        return begun && !over;
    }

    /** The first day it can have begun, or null where open. */
    public @Nullable LocalDate firstDay() {
        return from == null ? null : Period.of(from).firstDay();
    }
}
