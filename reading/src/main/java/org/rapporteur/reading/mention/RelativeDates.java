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
        time = time != null ? time : length(at);
        return time != null ? time : theUnit(at);
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
        return Time.reckoned(at, end, period);
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

    private boolean looksAhead(int at) {
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
            return season == null || number > 0 ? null : season(at, unitAt + 1, season, step);
        }
        boolean vague = number < 0 && TimeUnit.isPlural(passage.lower(unitAt));
        if (vague || few) {
            return Time.reckoned(at, unitAt + 1, null).as("during");
        }
        return number > 0 ? stretch(at, unitAt + 1, unit, number, step) : one(at, unitAt + 1, unit, step);
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

    private Time stretch(int from, int to, TimeUnit unit, int number, int step) {
        if (day == null || step == 0) {
            return Time.reckoned(from, to, null).as("during");
        }
        LocalDate other = unit.plus(day, step * number);
        Period period = step > 0 ? DateWords.period(day, other) : DateWords.period(other, day);
        return Time.reckoned(from, to, period).as("during");
    }

    private Time one(int from, int to, TimeUnit unit, int step) {
        return Time.reckoned(from, to, day == null ? null : unit.around(unit.plus(day, step)));
    }

    /** "two years ago", "a week ago" */
    private @Nullable Time ago(int at) {
        int number = passage.is(at, "a") || passage.is(at, "an") ? 1 : NumberReader.small(passage.lower(at));
        TimeUnit unit = number > 0 ? TimeUnit.of(passage.lower(at + 1)) : null;
        boolean said = passage.is(at + 2, "ago") || passage.is(at + 2, "earlier");
        if (unit == null || !said) {
            return null;
        }
        return Time.reckoned(at, at + 3, day == null ? null : unit.around(unit.plus(day, -number)));
    }

    private static final Set<String> LENGTH_BEFORE =
            Set.of("over", "within", "for", "in", "during", "across", "throughout", "under");
    private static final Set<String> LENGTH_NOUNS = Set.of("period", "term", "span", "timeframe", "horizon", "window");

    /** "over 15 years", "within 90 days", "for three years", "a three-to-five-year period". */
    private @Nullable Time length(int at) {
        int first = NumberReader.small(passage.lower(at));
        if (first <= 0) {
            return null;
        }
        int next = at + 1;
        int number = first;
        while (passage.isHyphen(next) || passage.is(next, "to") || passage.is(next, "or")) {
            int more = NumberReader.small(passage.lower(next + 1));
            number = more > 0 ? more : number;
            next += more > 0 ? 2 : 1;
        }
        TimeUnit unit = TimeUnit.of(passage.lower(next));
        if (unit == null) {
            return null;
        }
        boolean noun = passage.is(next + 1, LENGTH_NOUNS);
        int before = passage.is(at - 1, "a") || passage.is(at - 1, "the") ? at - 2 : at - 1;
        boolean tied = passage.isHyphen(next - 1);
        if (!passage.is(before, LENGTH_BEFORE) || (tied && !noun)) {
            return null;
        }
        return lasting(at, noun ? next + 2 : next + 1, unit, number, passage.lower(before));
    }

    private Time lasting(int from, int to, TimeUnit unit, int number, String preposition) {
        boolean forward = Set.of("over", "within", "in").contains(preposition) && !looksBack(from);
        Period period = day == null || !forward ? null : DateWords.period(day, unit.plus(day, number));
        return Time.reckoned(from, to, period).as(forward ? "during" : "for");
    }

    /** "had grown over 40 years": what has lasted does not lie ahead. */
    private boolean looksBack(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 12) && !passage.startsSentence(i + 1); i--) {
            if (passage.is(i, Set.of("'ve", "had", "been", "was", "were", "grown", "last", "past"))) {
                return true;
            }
        }
        return false;
    }

    /** "the year", "the decade" in "by the end of the year": read only where a part of it is asked for. */
    private @Nullable Time theUnit(int at) {
        TimeUnit unit = TimeUnit.of(passage.lower(at));
        boolean part = unit != null
                && passage.is(at - 1, "the")
                && passage.is(at - 2, "of")
                && passage.is(at - 3, PartOfTime.NOUNS);
        boolean bare = unit != null && part && !passage.is(at + 1, "of");
        return bare ? one(at, at + 1, unit == null ? TimeUnit.YEAR : unit, 0) : null;
    }
}
