package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.rapporteur.reading.Period;

/** How often what a date's words name comes round: the words leave open which one is meant. */
public enum Recurrence {
    /** "2 August 2021", "tomorrow": there is but one. */
    NEVER,
    /** "Wednesday" */
    WEEKLY,
    /** "the 15th" */
    MONTHLY,
    /** "2 August", "in March", "the third quarter" */
    YEARLY;

    /** The one a number of rounds later, or earlier where that is negative, with the same precision. */
    public Period shift(Period period, int rounds) {
        return this == NEVER || rounds == 0
                ? period
                : new Period(shift(period.first(), rounds), shift(period.last(), rounds));
    }

    private String shift(String date, int rounds) {
        return switch (date.length()) {
            case 4 -> DateWords.iso(Integer.parseInt(date) + (this == YEARLY ? rounds : 0));
            case 7 -> month(YearMonth.parse(date), rounds);
            default -> day(LocalDate.parse(date), rounds).toString();
        };
    }

    private String month(YearMonth month, int rounds) {
        YearMonth moved = this == YEARLY ? month.plusYears(rounds) : this == MONTHLY ? month.plusMonths(rounds) : month;
        return DateWords.iso(moved.getYear(), moved.getMonthValue());
    }

    private LocalDate day(LocalDate day, int rounds) {
        return switch (this) {
            case NEVER -> day;
            case WEEKLY -> day.plusWeeks(rounds);
            case MONTHLY -> day.plusMonths(rounds);
            case YEARLY -> day.plusYears(rounds);
        };
    }
}
