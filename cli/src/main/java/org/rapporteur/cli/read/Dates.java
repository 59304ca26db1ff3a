package org.rapporteur.cli.read;

import org.rapporteur.reading.Period;

/** Periods for people. */
final class Dates {
    private Dates() {}

    /** "2023", "2021-08-02", "2021 to 2024". */
    static String shown(Period period) {
        return period.first().equals(period.last()) ? period.first() : period.first() + " to " + period.last();
    }
}
