package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/**
 * One claim that a search found.
 *
 * @param claim its id
 * @param by party ids
 * @param to party ids
 * @param said or null where the report has no date
 * @param amount or null
 * @param confidence 0 to 1
 */
public record Finding(
        String claim,
        Act act,
        List<String> by,
        List<String> to,
        @Nullable LocalDate said,
        @Nullable Sum amount,
        double confidence,
        Citation citation) {
    public Finding {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }
}
