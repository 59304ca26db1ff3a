package org.rapporteur.reading.mention;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * A date or period read from some tokens.
 *
 * @param from first token
 * @param to one past the last
 * @param period what it means, or null where that hangs on a day that is not known
 * @param relative whether it was reckoned from the report's date
 * @param role what its own words say of its role, or null where the words before it do
 * @param recurrence how often what is named comes round
 */
record Time(
        int from,
        int to,
        @Nullable Period period,
        boolean relative,
        @Nullable String role,
        Recurrence recurrence) {
    static Time fixed(int from, int to, Period period) {
        return new Time(from, to, period, false, null, Recurrence.NEVER);
    }

    static Time reckoned(int from, int to, @Nullable Period period) {
        return new Time(from, to, period, true, null, Recurrence.NEVER);
    }

    Time startingAt(int first) {
        return new Time(first, to, period, relative, role, recurrence);
    }

    Time endingAt(int end) {
        return new Time(from, end, period, relative, role, recurrence);
    }

    Time meaning(@Nullable Period other) {
        return new Time(from, to, other, relative, role, recurrence);
    }

    Time as(String ownRole) {
        return new Time(from, to, period, relative, ownRole, recurrence);
    }

    Time recurring(Recurrence how) {
        return new Time(from, to, period, relative, role, how);
    }
}
