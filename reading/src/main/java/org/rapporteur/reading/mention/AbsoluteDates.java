package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Reads days and months: "2 August 2021", "Aug. 2", "12 to 14 September", "June 2023". */
final class AbsoluteDates {
    private static final Set<String> RANGE =
            Set.of("-", "\u2013", "\u2014", "to", "until", "till", "through", "and", "&", ",", "or");
    private static final Set<String> SPANNING =
            Set.of("-", "\u2013", "\u2014", "to", "until", "till", "through", "and", "&");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "by",
            "since",
            "until",
            "till",
            "last",
            "next",
            "this",
            "from",
            "during",
            "of",
            "early",
            "late",
            "mid",
            "before",
            "after",
            "past",
            "coming",
            "through",
            "starting",
            "beginning",
            "between",
            "to");

    private final Passage passage;
    private final @Nullable LocalDate published;

    AbsoluteDates(Passage passage, Setting setting) {
        this.passage = passage;
        this.published = setting.published();
    }

    /** The date that begins at a token, or null. */
    @Nullable
    Time at(int at) {
        Time figures = figures(at);
        if (figures != null) {
            return figures;
        }
        if (DateWords.day(passage, at) > 0) {
            return dayFirst(at);
        }
        return DateWords.month(passage, at) > 0 ? monthFirst(at) : null;
    }

    /** "2021-08-03", "03/08/2021", "3.8.2021". */
    private @Nullable Time figures(int at) {
        String form = passage.form(at);
        if (form.length() < 8 || form.length() > 10 || !Character.isDigit(form.charAt(0))) {
            return null;
        }
        String[] parts = form.split("[-/.]");
        if (parts.length != 3 || !form.chars().allMatch(c -> Character.isDigit(c) || "-/.".indexOf(c) >= 0)) {
            return null;
        }
        boolean yearFirst = parts[0].length() == 4;
        LocalDate day = yearFirst ? day(parts[0], parts[1], parts[2]) : dayOrMonthFirst(parts);
        return day == null ? null : Time.fixed(at, at + 1, Period.of(day.toString()));
    }

    private static @Nullable LocalDate dayOrMonthFirst(String[] parts) {
        LocalDate day = day(parts[2], parts[1], parts[0]);
        return day != null ? day : day(parts[2], parts[0], parts[1]);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            boolean right = DateWords.year(year) > 0 && month.length() <= 2 && day.length() <= 2;
            return right ? LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)) : null;
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    /** "2 August 2021", "12 to 14 September", "30 June - 2 July 2023", "2nd of August". */
    private @Nullable Time dayFirst(int at) {
        int first = DateWords.day(passage, at);
        int next = at + 1;
        int last = first;
        while (passage.is(next, RANGE) && DateWords.day(passage, next + 1) > 0 && next < at + 8) {
            last = DateWords.day(passage, next + 1);
            next += 2;
        }
        int monthAt = passage.is(next, "of") || isTight(next) ? next + 1 : next;
        int month = DateWords.month(passage, monthAt);
        if (month == 0) {
            return null;
        }
        int end = monthAt + 1;
        Time wide = acrossMonths(at, first, month, end);
        return wide != null ? wide : dated(at, month, first, month, last, end);
    }

    /** "14-Sep-2022" */
    private boolean isTight(int at) {
        return passage.isHyphen(at) && !passage.gapBefore(at) && !passage.gapBefore(at + 1);
    }

    private @Nullable Time acrossMonths(int from, int day, int month, int at) {
        int lastDay = passage.is(at, SPANNING) ? DateWords.day(passage, at + 1) : 0;
        int lastMonth = lastDay > 0 ? DateWords.month(passage, at + 2) : 0;
        return lastMonth == 0 ? null : dated(from, month, day, lastMonth, lastDay, at + 3);
    }

    /** "August 2", "August 2-4, 2021", "August 30 to September 2", "August 2021", "August". */
    private @Nullable Time monthFirst(int at) {
        int month = DateWords.month(passage, at);
        int first = DateWords.day(passage, at + 1);
        if (first == 0 || passage.is(at + 2, "million") || (passage.form(at + 1).startsWith("0") && first == 0)) {
            return monthOnly(at, month);
        }
        int next = at + 2;
        int last = first;
        while (passage.is(next, RANGE)
                && DateWords.day(passage, next + 1) > 0
                && DateWords.month(passage, next + 2) == 0
                && next < at + 8) {
            last = DateWords.day(passage, next + 1);
            next += 2;
        }
        int lastMonth = passage.is(next, SPANNING) ? DateWords.month(passage, next + 1) : 0;
        int lastDay = lastMonth > 0 ? DateWords.day(passage, next + 2) : 0;
        return lastDay > 0
                ? dated(at, month, first, lastMonth, lastDay, next + 3)
                : dated(at, month, first, month, last, next);
    }

    /** Days with the year behind them, or with the nearest. */
    private @Nullable Time dated(int from, int month, int day, int lastMonth, int lastDay, int end) {
        int yearAt = passage.is(end, ",") || isTight(end) ? end + 1 : end;
        int said = DateWords.year(passage, yearAt);
        int to = said > 0 ? yearAt + 1 : end;
        int year = said > 0 ? said : DateWords.nearestYear(month, day, published);
        if (year == 0) {
            return Time.reckoned(from, to, null);
        }
        LocalDate first = DateWords.day(year, month, day);
        LocalDate last = DateWords.day(lastMonth < month ? year + 1 : year, lastMonth, lastDay);
        if (first == null || last == null || last.isBefore(first)) {
            return null;
        }
        return new Time(from, to, DateWords.period(first, last), said == 0, null);
    }

    private @Nullable Time monthOnly(int at, int month) {
        int last = passage.is(at + 1, SPANNING) ? DateWords.month(passage, at + 2) : 0;
        boolean wide = last > 0 && DateWords.day(passage, at + 3) == 0;
        int end = wide ? at + 3 : at + 1;
        int yearAt = passage.is(end, ",") || passage.is(end, "of") || isTight(end) ? end + 1 : end;
        int year = DateWords.year(passage, yearAt);
        if (year > 0) {
            return Time.fixed(at, yearAt + 1, months(year, month, wide ? last : month));
        }
        if (!passage.is(at - 1, BEFORE_MONTH) || (passage.isCapital(end) && !passage.startsSentence(end))) {
            return null;
        }
        int nearest = DateWords.nearestYear(month, 15, published);
        Period period = nearest == 0 ? null : months(nearest, month, wide ? last : month);
        return Time.reckoned(at, end, period);
    }

    private static Period months(int year, int first, int last) {
        int lastYear = last < first ? year + 1 : year;
        return new Period(DateWords.iso(year, first), DateWords.iso(lastYear, last));
    }
}
