package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Reads lengths of time that begin or end with the report's day: "over 15 years", "within 48 hours", "the decade to 2030". */
final class LengthDates {
    private static final Set<String> BEFORE =
            Set.of("over", "within", "for", "in", "during", "across", "throughout", "under");
    private static final Set<String> NOUNS =
            Set.of("period", "term", "span", "timeframe", "horizon", "window", "time", "deadline");
    private static final Set<String> FORWARD = Set.of("over", "within", "in");
    private static final Set<String> ENCLOSING = Set.of("over", "within", "in", "during", "throughout", "across");
    private static final Set<String> LASTED = Set.of("'ve", "had", "been", "was", "were", "grown", "last", "past");
    private static final int LOOK_BACK = 12;

    private final Passage passage;
    private final @Nullable LocalDate day;

    LengthDates(Passage passage, Setting setting) {
        this.passage = passage;
        this.day = setting.published();
    }

    /** The length that begins at a token, or null. */
    @Nullable
    Time at(int at) {
        Time until = untilYear(at);
        if (until != null) {
            return until;
        }
        boolean article = passage.is(at, "a") || passage.is(at, "an");
        return article ? single(at) : several(at);
    }

    /** Whether "the past year", "the coming decade" is a length and no year or decade of the calendar. */
    static boolean isStretch(Passage passage, int at, TimeUnit unit) {
        boolean enclosed = passage.is(at - 1, "the") && passage.is(at - 2, ENCLOSING);
        boolean steps = passage.is(at, Set.of("past", "coming", "next", "last"));
        return enclosed && steps && unit != TimeUnit.QUARTER && unit != TimeUnit.WEEKEND;
    }

    /** From or to the report's day. */
    static Time stretch(int from, int to, TimeUnit unit, int number, int step, @Nullable LocalDate day) {
        if (day == null || step == 0) {
            return Time.reckoned(from, to, null).as("during");
        }
        LocalDate other = unit.plus(day, step * number);
        Period period = step > 0 ? DateWords.period(day, other) : DateWords.period(other, day);
        return Time.reckoned(from, to, period).as("during");
    }

    /** "the decade to 2030", "ten years to 2030": as many years as end with that one. */
    private @Nullable Time untilYear(int at) {
        boolean decade = passage.is(at, "decade");
        int number = decade ? 10 : NumberReader.small(passage.lower(at));
        int next = decade ? at + 1 : at + 2;
        boolean years = decade || passage.is(at + 1, "years");
        int last = years && number > 0 && passage.is(next, "to") ? DateWords.year(passage, next + 1) : 0;
        return last == 0
                ? null
                : Time.fixed(at, next + 2, DateWords.years(last - number + 1, last))
                        .as("during");
    }

    /** "within a year", "over a decade"; "in a year" may be any. */
    private @Nullable Time single(int at) {
        TimeUnit unit = TimeUnit.of(passage.lower(at + 1));
        boolean forward = passage.is(at - 1, "within") || passage.is(at - 1, "over");
        return unit == null || !forward || TimeUnit.isPlural(passage.lower(at + 1))
                ? null
                : lasting(at, at + 2, unit, 1, passage.lower(at - 1));
    }

    /** "over 15 years", "within 90 days", "for three years", "a three-to-five-year period". */
    private @Nullable Time several(int at) {
        int number = NumberReader.small(passage.lower(at));
        if (number <= 0) {
            return null;
        }
        int next = at + 1;
        while (passage.isHyphen(next) || passage.is(next, "to") || passage.is(next, "or")) {
            int more = NumberReader.small(passage.lower(next + 1));
            number = more > 0 ? more : number;
            next += more > 0 ? 2 : 1;
        }
        TimeUnit unit = TimeUnit.of(passage.lower(next));
        if (unit == null) {
            return null;
        }
        int behind = passage.isGenitive(next + 1) ? next + 2 : next + 1;
        boolean noun = passage.is(behind, NOUNS);
        int before = passage.is(at - 1, "a") || passage.is(at - 1, "the") ? at - 2 : at - 1;
        boolean tied = passage.isHyphen(next - 1);
        if (!passage.is(before, BEFORE) || (tied && !noun)) {
            return null;
        }
        return lasting(at, noun ? behind + 1 : next + 1, unit, number, passage.lower(before));
    }

    private Time lasting(int from, int to, TimeUnit unit, int number, String preposition) {
        boolean forward = FORWARD.contains(preposition) && !looksBack(from);
        Period period = day == null || !forward ? null : DateWords.period(day, unit.plus(day, number));
        return Time.reckoned(from, to, period).as(forward ? "during" : "for");
    }

    /** "had grown over 40 years": what has lasted does not lie ahead. */
    private boolean looksBack(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK) && !passage.startsSentence(i + 1); i--) {
            if (passage.is(i, LASTED)) {
                return true;
            }
        }
        return false;
    }
}
