package org.rapporteur.ledger.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The reports that were published on a day or later: what they tell was not known before, whenever it happened. */
final class LaterReports {
    /** Years are compared as text, which those behind this one are not fit for. */
    private static final int LAST_YEAR = 9999;

    private LaterReports() {}

    /** SHA-256 of each; a report without a date is never among them. */
    static Set<String> of(Handle handle, LocalDate day) {
        if (day.getYear() > LAST_YEAR) {
            return Set.of();
        }
        return new HashSet<>(handle.createQuery("SELECT sha256 FROM report WHERE published >= ?")
                .bind(0, day.toString())
                .mapTo(String.class)
                .list());
    }
}
