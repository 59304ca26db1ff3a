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

    /** Words behind which even a name does not make a month a name: "in March Togo's minister". */
    private static final Set<String> STRONG = Set.of("in", "by", "since", "until", "till", "during");

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
        Time joined = prefixed(at);
        if (joined != null) {
            return joined;
        }
        if (DateWords.day(passage, at) > 0) {
            Time day = dayFirst(at);
            return day != null ? day : bareDay(at);
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

    private static final Set<String> BEFORE_BARE_DAY = Set.of("on", "by", "until", "till", "before", "since", "from");

    /** "on the 15th", "by the 3rd of next month": of the month nearest by, or the one named. */
    private @Nullable Time bareDay(int at) {
        boolean ordinal =
                !Character.isDigit(passage.form(at).charAt(passage.form(at).length() - 1));
        boolean placed = passage.is(at - 1, "the") && passage.is(at - 2, BEFORE_BARE_DAY);
        if (!ordinal || !placed) {
            return null;
        }
        int step = passage.is(at + 1, "of") ? monthStep(at + 2) : 0;
        int end = passage.is(at + 1, "of") ? at + 4 : at + 1;
        boolean named = passage.is(at + 1, "of") && passage.is(at + 3, "month") && step < 2;
        if (!named && !PartOfTime.isBehind(passage, at + 1)) {
            return null;
        }
        LocalDate day = published == null ? null : inMonth(published, DateWords.day(passage, at), named ? step : null);
        Time time = Time.reckoned(at, named ? end : at + 1, day == null ? null : Period.of(day.toString()));
        return named ? time : time.recurring(Recurrence.MONTHLY);
    }

    /** -1, 0, 1 for "last", "this" or "the", "next"; 2 for other words. */
    private int monthStep(int at) {
        return switch (passage.lower(at)) {
            case "last" -> -1;
            case "this", "the" -> 0;
            case "next" -> 1;
            default -> 2;
        };
    }

    private static @Nullable LocalDate inMonth(LocalDate published, int day, @Nullable Integer step) {
        LocalDate best = null;
        for (int i = step == null ? -1 : step; i <= (step == null ? 1 : step); i++) {
            LocalDate month = published.plusMonths(i);
            LocalDate candidate = DateWords.day(month.getYear(), month.getMonthValue(), day);
            boolean nearer =
                    candidate != null && (best == null || distance(candidate, published) < distance(best, published));
            best = nearer ? candidate : best;
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** "end-March", "mid-September 2021": one token to the tokenizer. */
    private @Nullable Time prefixed(int at) {
        String word = passage.lower(at);
        int hyphen = word.indexOf('-');
        int month = hyphen > 0 && PartOfTime.isPrefix(word.substring(0, hyphen))
                ? DateWords.month(word.substring(hyphen + 1))
                : 0;
        Time whole = month == 0 ? null : wholeMonth(at, at + 1, month, month);
        Period period = whole == null ? null : whole.period();
        return whole == null || period == null
                ? whole
                : whole.meaning(PartOfTime.part(period, word.substring(0, hyphen), PartOfTime.isDeadline(passage, at)));
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
        SaidYear yearSaid = saidYear(end);
        int said = yearSaid.year();
        int to = yearSaid.to();
        int year = said > 0 ? said : DateWords.nearestYear(month, day, published);
        if (year == 0) {
            return Time.reckoned(from, to, null);
        }
        LocalDate first = DateWords.day(year, month, day);
        LocalDate last = DateWords.day(lastMonth < month ? year + 1 : year, lastMonth, lastDay);
        if (first == null || last == null || last.isBefore(first)) {
            return null;
        }
        Time time = new Time(from, to, DateWords.period(first, last), said == 0, null, Recurrence.NEVER);
        return said == 0 ? time.recurring(Recurrence.YEARLY) : time;
    }

    private @Nullable Time monthOnly(int at, int month) {
        int last = passage.is(at + 1, SPANNING) ? DateWords.month(passage, at + 2) : 0;
        boolean wide = last > 0 && DateWords.day(passage, at + 3) == 0;
        int end = wide ? at + 3 : at + 1;
        boolean named = passage.isCapital(end) && !passage.startsSentence(end) && !passage.is(at - 1, STRONG);
        if (saidYear(end).year() == 0 && (!isPlaced(at) || named)) {
            return null;
        }
        return wholeMonth(at, end, month, wide ? last : month);
    }

    private boolean isPlaced(int at) {
        boolean prefixed = passage.isHyphen(at - 1) && PartOfTime.isPrefix(passage.lower(at - 2));
        return prefixed || passage.is(at - 1, BEFORE_MONTH);
    }

    /** A month or some with the year behind them, or with the nearest. */
    private Time wholeMonth(int at, int end, int first, int last) {
        SaidYear said = saidYear(end);
        if (said.year() > 0) {
            return Time.fixed(at, said.to(), months(said.year(), first, last));
        }
        int nearest = DateWords.nearestYear(first, 15, published);
        Period period = nearest == 0 ? null : months(nearest, first, last);
        return Time.reckoned(at, end, period).recurring(Recurrence.YEARLY);
    }

    /** A year behind a day or month, or 0: one past what says it. */
    private record SaidYear(int year, int to) {}

    /** ", 2021", "of 2021", "last year", "of next year". */
    private SaidYear saidYear(int end) {
        int at = passage.is(end, ",") || passage.is(end, "of") || isTight(end) ? end + 1 : end;
        int year = DateWords.year(passage, at);
        if (year > 0) {
            return new SaidYear(year, at + 1);
        }
        int step = passage.is(end, ",") || !passage.is(at + 1, "year") || passage.is(at, "the") ? 2 : monthStep(at);
        return step == 2 || published == null ? new SaidYear(0, end) : new SaidYear(published.getYear() + step, at + 2);
    }

    private static Period months(int year, int first, int last) {
        int lastYear = last < first ? year + 1 : year;
        return new Period(DateWords.iso(year, first), DateWords.iso(lastYear, last));
    }
}
