package org.rapporteur.ledger.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * A stretch of time, open where an end is null.
 *
 * @param since first day, or null
 * @param until last day, or null
 */
public record Between(@Nullable LocalDate since, @Nullable LocalDate until) {
    /** Open at both ends. */
    public static final Between ALWAYS = new Between(null, null);

    public Between {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("expected a last day that is not before " + since + ", got " + until);
        }
    }

    /** Whether some of a time lies in it; a time that is not known lies in the whole of time alone. */
    public boolean touches(@Nullable Period time) {
        if (time == null) {
            return since == null && until == null;
        }
        return (since == null || !time.lastDay().isBefore(since))
                && (until == null || !time.firstDay().isAfter(until));
    }
}
