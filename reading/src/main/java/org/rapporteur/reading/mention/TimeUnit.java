package org.rapporteur.reading.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Units that lengths of time are told in. */
enum TimeUnit {
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE;

    private static final int HOURS = 24;

    /** The unit of a word in singular or plural, or null. */
    static @Nullable TimeUnit of(String word) {
        return switch (word) {
            case "hour", "hours" -> HOUR;
            case "day", "days" -> DAY;
            case "week", "weeks" -> WEEK;
            case "fortnight", "fortnights" -> FORTNIGHT;
            case "weekend" -> WEEKEND;
            case "month", "months" -> MONTH;
            case "quarter", "quarters" -> QUARTER;
            case "year", "years" -> YEAR;
            case "decade", "decades" -> DECADE;
            default -> null;
        };
    }

    static boolean isPlural(String word) {
        return word.endsWith("s");
    }

    LocalDate plus(LocalDate day, int number) {
        return switch (this) {
            case HOUR -> day.plusDays(days(number));
            case DAY -> day.plusDays(number);
            case FORTNIGHT -> day.plusWeeks(2L * number);
            case WEEK, WEEKEND -> day.plusWeeks(number);
            case MONTH -> day.plusMonths(number);
            case QUARTER -> day.plusMonths(3L * number);
            case YEAR -> day.plusYears(number);
            case DECADE -> day.plusYears(10L * number);
        };
    }

    /** Begun days count: 36 hours reach into the second day. */
    private static int days(int hours) {
        int whole = (Math.abs(hours) + HOURS - 1) / HOURS;
        return hours < 0 ? -whole : whole;
    }

    /** The whole unit that a day lies in; weeks begin on Monday. */
    Period around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int quarter = (day.getMonthValue() - 1) / 3 * 3 + 1;
        int decade = day.getYear() / 10 * 10;
        return switch (this) {
            case HOUR, DAY -> Period.of(day.toString());
            case WEEK, FORTNIGHT -> DateWords.period(monday, monday.plusDays(6));
            case WEEKEND -> DateWords.period(monday.plusDays(5), monday.plusDays(6));
            case MONTH -> Period.of(DateWords.iso(day.getYear(), day.getMonthValue()));
            case QUARTER -> DateWords.months(day.getYear(), quarter, quarter + 2);
            case YEAR -> Period.of(DateWords.iso(day.getYear()));
            case DECADE -> DateWords.years(decade, decade + 9);
        };
    }
}
