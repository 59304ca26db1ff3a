package org.rapporteur.reading.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Reads dates that are reckoned from the report's day: "yesterday", "on Wednesday", "next year", "the past three years". */
final class RelativeDates {
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
    private static final Map<String, Integer> STEPS = Map.of(
            "this",
            0,
            "last",
            -1,
            "next",
            1,
            "past",
            -1,
            "coming",
            1,
            "previous",
            -1,
            "current",
            0,
            "upcoming",
            1,
            "following",
            1,
            "recent",
            -1);
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night", "noon");
    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "scheduled",
            "planned",
            "due",
            "plans",
            "upcoming",
            "expected",
            "'ll",
            "are",
            "is",
            "later",
            "until",
            "tomorrow");

    private final Passage passage;
    private final @Nullable LocalDate day;

    RelativeDates(Passage passage, Setting setting) {
        this.passage = passage;
        this.day = setting.published();
    }

    /** The relative date that begins at a token, or null. */
    @Nullable
    Time at(int at) {
        Time time = plain(at);
        time = time != null ? time : weekday(at);
        time = time != null ? time : stepped(at);
        time = time != null ? time : ago(at);
        time = time != null ? time : theUnit(at);
        return time != null ? time : named(at);
    }

    private @Nullable Time plain(int at) {
        Integer step = DAYS.get(passage.lower(at));
        if (step == null) {
            return null;
        }
        int end = passage.is(at + 1, DAY_PARTS) ? at + 2 : at + 1;
        return Time.reckoned(
                at, end, day == null ? null : Period.of(day.plusDays(step).toString()));
    }

    /** "Wednesday", "last Friday", "Monday evening": the last one unless the words look ahead. */
    private @Nullable Time weekday(int at) {
        Integer step = STEPS.get(passage.lower(at));
        int named = step == null ? at : at + 1;
        int weekday = DateWords.weekday(passage, named);
        if (weekday == 0) {
            return null;
        }
        int end = passage.is(named + 1, DAY_PARTS) ? named + 2 : named + 1;
        Period period = day == null
                ? null
                : Period.of(nearest(DayOfWeek.of(weekday), at, step, day).toString());
        Time time = Time.reckoned(at, end, period);
        return step == null ? time.recurring(Recurrence.WEEKLY) : time;
    }

    private LocalDate nearest(DayOfWeek weekday, int at, @Nullable Integer step, LocalDate from) {
        if (step != null && step > 0) {
            return from.with(TemporalAdjusters.next(weekday));
        }
        if (step != null && step < 0) {
            return from.with(TemporalAdjusters.previous(weekday));
        }
        boolean ahead = step != null || looksAhead(at);
        return from.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    boolean looksAhead(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
            if (passage.is(i, AHEAD)) {
                return true;
            }
            if (passage.startsSentence(i)) {
                return passage.is(i, AHEAD);
            }
        }
        return false;
    }

    /** "next year", "last week", "this summer", "the next three years", "recent months". */
    private @Nullable Time stepped(int at) {
        Integer step = STEPS.get(passage.lower(at));
        if (step == null) {
            return null;
        }
        int number = NumberReader.small(passage.lower(at + 1));
        boolean few = passage.is(at + 1, "few") || passage.is(at + 1, "several");
        int unitAt = number > 0 || few ? at + 2 : at + 1;
        unitAt += passage.isHyphen(unitAt) ? 1 : 0;
        TimeUnit unit = TimeUnit.of(passage.lower(unitAt));
        Integer season = SEASONS.get(passage.lower(unitAt));
        if (unit == null) {
            boolean dayPart = passage.is(unitAt, DAY_PARTS) && number <= 0 && step <= 0;
            return season != null && number <= 0
                    ? season(at, unitAt + 1, season, step)
                    : dayPart ? night(at, step) : null;
        }
        if (unit == TimeUnit.QUARTER && number <= 0 && passage.is(unitAt + 1, "of")) {
            return null;
        }
        boolean vague = number < 0 && TimeUnit.isPlural(passage.lower(unitAt));
        if (vague || few) {
            return Time.reckoned(at, unitAt + 1, null).as("during");
        }
        boolean lasts = number <= 0 && step != 0 && LengthDates.isStretch(passage, at, unit);
        if (number > 0 || lasts) {
            return LengthDates.stretch(at, unitAt + 1, unit, lasts ? 1 : number, step, day);
        }
        Time one = one(at, unitAt + 1, unit, step);
        boolean andNext = step == 0 && passage.is(unitAt + 1, "and") && passage.is(unitAt + 2, "next");
        return andNext ? andNext(one, unit) : one;
    }

    /** "this year and next" */
    private Time andNext(Time one, TimeUnit unit) {
        int to = one.to() + (TimeUnit.of(passage.lower(one.to() + 2)) == unit ? 3 : 2);
        Time both = one.endingAt(to);
        return day == null
                ? both
                : both.meaning(new Period(
                        unit.around(day).first(), unit.around(unit.plus(day, 1)).last()));
    }

    /** "last night", "this morning" */
    private Time night(int at, int step) {
        return Time.reckoned(
                at, at + 2, day == null ? null : Period.of(day.plusDays(step).toString()));
    }

    private Time season(int from, int to, int first, int step) {
        if (day == null) {
            return Time.reckoned(from, to, null);
        }
        int year = day.getYear();
        boolean passed = day.getMonthValue() > first + 2;
        boolean ahead = day.getMonthValue() < first;
        year += step > 0 && (passed || day.getMonthValue() >= first)
                ? 1
                : step < 0 && (ahead || day.getMonthValue() <= first + 2) ? -1 : 0;
        String last = first == 12 ? DateWords.iso(year + 1, 2) : DateWords.iso(year, first + 2);
        return Time.reckoned(from, to, new Period(DateWords.iso(year, first), last));
    }

    private Time one(int from, int to, TimeUnit unit, int step) {
        return Time.reckoned(from, to, day == null ? null : unit.around(unit.plus(day, step)));
    }

    /** "two years ago", "a week ago" */
    private @Nullable Time ago(int at) {
        int number = passage.is(at, "a") || passage.is(at, "an") ? 1 : NumberReader.small(passage.lower(at));
        TimeUnit unit = number > 0 ? TimeUnit.of(passage.lower(at + 1)) : null;
        boolean ago = passage.is(at + 2, "ago");
        boolean hence = passage.is(at + 2, "hence") || (passage.is(at + 2, "from") && passage.is(at + 3, NOW));
        if (unit == null || !(ago || hence)) {
            return null;
        }
        int to = passage.is(at + 2, "from") ? at + 4 : at + 3;
        return Time.reckoned(at, to, day == null ? null : unit.around(unit.plus(day, ago ? -number : number)));
    }

    private static final Set<String> NOW = Set.of("now", "today");

    private static final Set<String> BEFORE_WEEKEND = Set.of("at", "over", "on", "during");

    /** "the year", "the decade" in "by the end of the year": read only where a part of it is asked for. */
    private @Nullable Time theUnit(int at) {
        TimeUnit unit = TimeUnit.of(passage.lower(at));
        if (unit == null) {
            return null;
        }
        int before = passage.is(at - 1, "the") ? at - 2 : at - 1;
        if (unit == TimeUnit.WEEKEND && before == at - 2 && passage.is(before, BEFORE_WEEKEND)) {
            return weekend(at);
        }
        boolean part = passage.is(before, "of") && passage.is(before - 1, PartOfTime.NOUNS);
        return part && !passage.is(at + 1, "of") ? one(at, at + 1, unit, 0) : null;
    }

    private Time weekend(int at) {
        Time time = Time.reckoned(at, at + 1, null).recurring(Recurrence.WEEKLY);
        if (day == null) {
            return time;
        }
        LocalDate saturday = nearest(DayOfWeek.SATURDAY, at, null, day);
        return time.meaning(DateWords.period(saturday, saturday.plusDays(1)));
    }

    /** "by year-end", "the turn of the year", "the remaining months of the year". */
    private @Nullable Time named(int at) {
        String word = passage.lower(at);
        boolean apart = word.equals("year") && (passage.is(at + 1, "end") || passage.is(at + 2, "end"));
        if (word.equals("year-end") || word.equals("month-end") || apart) {
            int to = !apart ? at + 1 : passage.is(at + 1, "end") ? at + 2 : at + 3;
            boolean glued = !apart || to == at + 2 || passage.isHyphen(at + 1) || passage.isGenitive(at + 1);
            return glued ? end(at, to, word.startsWith("month") ? TimeUnit.MONTH : TimeUnit.YEAR) : null;
        }
        boolean year = passage.is(at + 1, "of") && passage.is(at + 2, "the") && passage.is(at + 3, "year");
        return word.equals("turn") && year ? turn(at) : word.equals("remaining") ? remaining(at) : null;
    }

    private Time end(int at, int to, TimeUnit unit) {
        Period whole = day == null ? null : unit.around(day);
        boolean deadline = PartOfTime.isDeadline(passage, at);
        return Time.reckoned(at, to, whole == null ? null : PartOfTime.part(whole, "end", deadline));
    }

    private Time turn(int at) {
        int first = day == null ? 0 : day.getMonthValue() > 6 ? day.getYear() : day.getYear() - 1;
        Period period = day == null ? null : new Period(DateWords.iso(first, 12), DateWords.iso(first + 1, 1));
        return Time.reckoned(at, at + 4, period).recurring(Recurrence.YEARLY);
    }

    private @Nullable Time remaining(int at) {
        boolean stands = TimeUnit.of(passage.lower(at + 1)) != null && passage.is(at + 2, "of");
        int unitAt = passage.is(at + 3, "the") || passage.is(at + 3, "this") ? at + 4 : at + 3;
        TimeUnit unit = stands ? TimeUnit.of(passage.lower(unitAt)) : null;
        return unit == null ? null : PartOfTime.rest(one(unitAt, unitAt + 1, unit, 0), at, day);
    }
}
