package org.rapporteur.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A stretch of time with the precision that the words have, both ends included.
 *
 * @param first ISO 8601 year, year-month or date: "2021", "2021-08", "2021-08-02"
 * @param last the same, not before {@code first}
 */
public record Period(String first, String last) {
    public Period {
        if (lastDay(last).isBefore(firstDay(first))) {
            throw new IllegalArgumentException("expected first <= last, got " + first + " to " + last);
        }
    }

    /** A single day, month or year. */
    public static Period of(String date) {
        return new Period(date, date);
    }

    /** The first day of the period. */
    public LocalDate firstDay() {
        return firstDay(first);
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return lastDay(last);
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
