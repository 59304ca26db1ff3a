package org.rapporteur.reading.mention;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Reads years and their parts: "in 2023", "2021-24", "the first quarter of 2024", "FY 2022", "the early 2030s". */
final class YearDates {
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "by",
            "since",
            "until",
            "till",
            "through",
            "during",
            "from",
            "before",
            "after",
            "around",
            "early",
            "late",
            "mid",
            "of",
            "for",
            "year",
            "end",
            "throughout",
            "within",
            "to",
            "between",
            "starting",
            "beginning",
            "over",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "beyond",
            "circa",
            "than",
            "into",
            "back");
    private static final Set<String> RANGE = Set.of("-", "\u2013", "\u2014", "to", "/", "through", "until");
    private static final Map<String, Integer> QUARTERS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    private static final Set<String> PERIOD_NOUNS = Set.of("period", "term", "cycle", "phase", "timeframe", "biennium");

    private final Passage passage;
    private final int thisYear;

    YearDates(Passage passage, Setting setting) {
        this.passage = passage;
        this.thisYear = setting.published() == null ? 0 : setting.published().getYear();
    }

    @Nullable
    Time at(int at) {
        Time time = middle(at);
        time = time != null ? time : decade(at);
        time = time != null ? time : fiscal(at);
        time = time != null ? time : part(at);
        time = time != null ? time : season(at);
        return time != null ? time : years(at);
    }

    /** "mid-2024", "mid-1990s": one token to the tokenizer. */
    private @Nullable Time middle(int at) {
        String word = passage.lower(at);
        int hyphen = word.indexOf('-');
        if (hyphen < 0 || !PartOfTime.isPrefix(word.substring(0, hyphen))) {
            return null;
        }
        String rest = word.substring(hyphen + 1);
        int year = DateWords.year(rest);
        int decade = rest.endsWith("0s") ? DateWords.year(rest.substring(0, rest.length() - 1)) : 0;
        if (year == 0 && decade == 0) {
            return null;
        }
        Period whole = year > 0 ? Period.of(DateWords.iso(year)) : DateWords.years(decade, decade + 9);
        boolean deadline = PartOfTime.isDeadline(passage, at);
        return Time.fixed(at, at + 1, PartOfTime.part(whole, word.substring(0, hyphen), deadline));
    }

    /** "2030s" */
    private @Nullable Time decade(int at) {
        String form = passage.lower(at);
        boolean is = form.length() == 5 && form.endsWith("0s") && DateWords.year(form.substring(0, 4)) > 0;
        if (!is) {
            return null;
        }
        int first = Integer.parseInt(form.substring(0, 4));
        return Time.fixed(at, at + 1, DateWords.years(first, first + 9));
    }

    /** "FY 2022", "FY2022", "FY22", "fiscal year 2022", and ranges of them. */
    private @Nullable Time fiscal(int at) {
        Time first = oneFiscal(at);
        Period start = first == null ? null : first.period();
        if (first == null || start == null || !passage.is(first.to(), RANGE)) {
            return first;
        }
        int next = first.to() + 1;
        Time last = oneFiscal(next);
        Period end = last == null ? null : last.period();
        int bare = DateWords.lastYear(Integer.parseInt(start.first()), passage.form(next));
        if (last != null && end != null && end.first().compareTo(start.first()) > 0) {
            return Time.fixed(at, last.to(), new Period(start.first(), end.first()))
                    .as("during");
        }
        return bare > 0 ? Time.fixed(at, next + 1, new Period(start.first(), DateWords.iso(bare))) : first;
    }

    private @Nullable Time oneFiscal(int at) {
        String word = passage.lower(at);
        boolean year = passage.is(at, "fiscal") && (passage.is(at + 1, "year") || passage.is(at + 1, "years"));
        if (word.equals("fy") || year) {
            int next = year ? at + 2 : at + 1;
            int value = DateWords.year(passage, next);
            return value > 0 ? Time.fixed(at, next + 1, Period.of(DateWords.iso(value))) : null;
        }
        String digits = word.startsWith("fy") ? word.substring(2) : "";
        int value = digits.length() == 2 ? DateWords.lastYear(2000, digits) : DateWords.year(digits);
        return value > 0 ? Time.fixed(at, at + 1, Period.of(DateWords.iso(value))) : null;
    }

    /** "first quarter of 2024", "Q1 2024", "second half of 2023", "H2 2023"; the year may be this one. */
    private @Nullable Time part(int at) {
        String word = passage.lower(at);
        boolean coded = word.length() == 2 && "qh".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
        int rank = coded ? word.charAt(1) - '0' : QUARTERS.getOrDefault(word, 0);
        int size = coded ? (word.charAt(0) == 'q' ? 3 : 6) : sizeOf(passage.lower(at + 1));
        if (rank == 0 || size == 0 || (rank > 12 / size && !word.equals("last"))) {
            return null;
        }
        int next = coded ? at + 1 : at + 2;
        return partOfYear(at, next, word.equals("last") ? 12 / size : rank, size);
    }

    private static int sizeOf(String noun) {
        return noun.equals("quarter") ? 3 : noun.equals("half") ? 6 : 0;
    }

    private @Nullable Time partOfYear(int from, int at, int rank, int size) {
        int next = passage.is(at, "of") || passage.is(at, ",") ? at + 1 : at;
        int first = (rank - 1) * size + 1;
        int said = DateWords.year(passage, next);
        if (said > 0) {
            return Time.fixed(from, next + 1, DateWords.months(said, first, first + size - 1));
        }
        if (size == 3 && isAlone(from, at)) {
            Period period = thisYear == 0 ? null : DateWords.months(thisYear, first, first + size - 1);
            return Time.reckoned(from, at, period).recurring(Recurrence.YEARLY);
        }
        boolean theYear = (passage.is(next, "the") || passage.is(next, "this") || passage.is(next, "next"))
                && passage.is(next + 1, "year");
        int year = passage.is(next, "next") ? thisYear + 1 : thisYear;
        if (!theYear) {
            return null;
        }
        return Time.reckoned(from, next + 2, thisYear == 0 ? null : DateWords.months(year, first, first + size - 1));
    }

    private static final Set<String> BEFORE_QUARTER =
            Set.of("in", "by", "during", "for", "since", "until", "from", "of");

    /** "in the third quarter", "in Q3" with nothing of a match behind it. */
    private boolean isAlone(int from, int at) {
        int before = passage.is(from - 1, "the") ? from - 2 : from - 1;
        boolean told = passage.is(from - 1, "the") || at == from + 1;
        return told && passage.is(before, BEFORE_QUARTER) && PartOfTime.isBehind(passage, at);
    }

    /** "summer 2022", "spring of 2023", "next spring" is relative. */
    private @Nullable Time season(int at) {
        Integer first = SEASONS.get(passage.lower(at));
        int next = passage.is(at + 1, "of") ? at + 2 : at + 1;
        int year = first == null ? 0 : DateWords.year(passage, next);
        if (first == null || year == 0) {
            return null;
        }
        String last = first == 12 ? DateWords.iso(year + 1, 2) : DateWords.iso(year, first + 2);
        return Time.fixed(at, next + 1, new Period(DateWords.iso(year, first), last));
    }

    /** "2023", "2021-2024 period", "2022 to 2025", "2021 and 2022". */
    private @Nullable Time years(int at) {
        int first = DateWords.year(passage, at);
        if (first == 0) {
            return slashed(at);
        }
        boolean placed = passage.is(at - 1, BEFORE_YEAR)
                || (passage.isHyphen(at - 1)
                        && passage.is(at - 2, Set.of("mid", "end", "early", "late", "pre", "post")));
        int last = passage.is(at + 1, RANGE) ? DateWords.lastYear(first, passage.form(at + 2)) : 0;
        if (last > 0 && !isQuantity(at + 3)) {
            int end = passage.is(at + 3, PERIOD_NOUNS) ? at + 4 : at + 3;
            return Time.fixed(at, end, DateWords.years(first, last)).as("during");
        }
        if (!placed && isModifier(at)) {
            return Time.fixed(at, at + 1, Period.of(DateWords.iso(first))).as("by");
        }
        if (!placed || isQuantity(at + 1)) {
            return null;
        }
        boolean and = passage.is(at + 1, "and") || passage.is(at + 1, "or");
        int second = and ? DateWords.lastYear(first, passage.form(at + 2)) : 0;
        boolean both = second > 0 && passage.form(at + 2).length() == 4 && !isQuantity(at + 3);
        return both
                ? Time.fixed(at, at + 3, DateWords.years(first, second))
                : Time.fixed(at, at + 1, Period.of(DateWords.iso(first)));
    }

    private static final Set<String> BOUNDS =
            Set.of("before", "by", "after", "since", "until", "till", "within", "beyond");

    /** "before the 2023 summit": what happens in a year bounds by it. */
    private boolean isModifier(int at) {
        boolean bound = passage.is(at - 2, BOUNDS)
                || (passage.is(at - 2, "of") && (passage.is(at - 3, "ahead") || passage.is(at - 3, "advance")));
        return passage.is(at - 1, "the") && bound && passage.isLowerWord(at + 1);
    }

    /** "2021/22" as one token */
    private @Nullable Time slashed(int at) {
        String form = passage.form(at);
        int slash = form.indexOf('/');
        int first = slash == 4 ? DateWords.year(form.substring(0, 4)) : 0;
        int last = first > 0 ? DateWords.lastYear(first, form.substring(5)) : 0;
        return last > 0 ? Time.fixed(at, at + 1, DateWords.years(first, last)) : null;
    }

    /** "of 2005 troops", "in 2030 Agenda", "2000 MW", "2000 %". */
    private boolean isQuantity(int at) {
        boolean named = passage.isCapital(at) && passage.is(at - 2, "of") && !passage.startsSentence(at);
        return named
                || passage.is(
                        at,
                        Set.of(
                                "%",
                                "percent",
                                "mw",
                                "tonnes",
                                "tons",
                                "people",
                                "doses",
                                "km",
                                "troops",
                                "units",
                                "million",
                                "billion",
                                "dollars",
                                "euros",
                                "hectares",
                                "households",
                                "scholarships",
                                "students"));
    }
}
