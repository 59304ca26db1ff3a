package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Takes a part of a period: "the end of 2022", "early June", "mid-2024", "late 2030s". */
final class PartOfTime {
    static final Set<String> NOUNS =
            Set.of("end", "beginning", "start", "middle", "close", "remainder", "rest", "course");
    private static final Set<String> ADJECTIVES = Set.of("early", "late", "mid", "end", "later", "earlier", "year");

    private static final Set<String> BEHIND = Set.of(
            "", ".", ",", ";", ":", ")", "-", "\u2013", "\u2014", "and", "or", "but", "to", "in", "at", "on", "for",
            "with", "by", "from", "when", "while", "after", "as", "under", "through", "because", "since", "until",
            "via");

    private PartOfTime() {}

    /** Whether what stands at a token goes on after a date rather than being named by it: "in Q3 to", not "Q3 results". */
    static boolean isBehind(Passage passage, int at) {
        return at >= passage.size() || passage.is(at, BEHIND) || passage.isCapital(at);
    }

    /** Whether a word with a hyphen behind it picks a part: "mid-2024". */
    static boolean isPrefix(String word) {
        return word.equals("mid") || word.equals("end") || word.equals("early") || word.equals("late");
    }

    /** A period with the words before it that pick a part of it. */
    static Time of(Passage passage, Time time, @Nullable LocalDate published) {
        int at = time.from();
        int before = passage.is(at - 1, "the") ? at - 2 : at - 1;
        if (passage.is(before, "of") && passage.is(before - 1, NOUNS) && !isDay(time)) {
            String noun = passage.lower(before - 1);
            return noun.equals("rest") || noun.equals("remainder")
                    ? rest(time, before - 1, published)
                    : part(time, before - 1, noun, isDeadline(passage, before - 1));
        }
        int adjective = passage.isHyphen(at - 1) ? at - 2 : at - 1;
        if (passage.is(adjective, ADJECTIVES) && !passage.is(adjective, "year")) {
            return part(time, adjective, passage.lower(adjective), isDeadline(passage, adjective));
        }
        return time;
    }

    /** "at the end of Monday's meeting": a day has no part worth telling. */
    private static boolean isDay(Time time) {
        Period period = time.period();
        return period != null && period.first().length() == 10 && period.first().equals(period.last());
    }

    /** "the rest of the year": from the report's day on. */
    static Time rest(Time time, int from, @Nullable LocalDate published) {
        Period whole = time.period();
        Time wider = time.startingAt(from);
        boolean within = whole != null
                && published != null
                && !published.isBefore(whole.firstDay())
                && !published.isAfter(whole.lastDay());
        return whole != null && published != null && within
                ? wider.meaning(DateWords.period(published, whole.lastDay()))
                : wider;
    }

    static boolean isDeadline(Passage passage, int at) {
        int before = passage.is(at - 1, "the") ? at - 2 : at - 1;
        return passage.is(before, Set.of("by", "before", "until", "till", "than", "through"));
    }

    private static Time part(Time time, int from, String word, boolean deadline) {
        Period whole = time.period();
        Time wider = time.startingAt(from);
        return whole == null ? wider : wider.meaning(part(whole, word, deadline));
    }

    static Period part(Period whole, String word, boolean deadline) {
        return switch (word) {
            case "end", "close" ->
                deadline || !isYear(whole) ? Period.of(whole.lastDay().toString()) : months(whole, 12, 12);
            case "beginning", "start" ->
                isYear(whole) ? months(whole, 1, 1) : Period.of(whole.firstDay().toString());
            case "early" -> third(whole, 0);
            case "mid", "middle" -> third(whole, 1);
            case "late" -> third(whole, 2);
            default -> whole;
        };
    }

    private static boolean isYear(Period period) {
        return period.first().length() == 4 && period.first().equals(period.last());
    }

    private static Period months(Period year, int first, int last) {
        return DateWords.months(Integer.parseInt(year.first()), first, last);
    }

    private static Period third(Period whole, int rank) {
        if (isYear(whole)) {
            return months(whole, rank * 4 + 1, rank * 4 + 4);
        }
        if (whole.first().length() == 4) {
            int first = Integer.parseInt(whole.first());
            return DateWords.years(first + new int[] {0, 4, 7}[rank], first + new int[] {3, 6, 9}[rank]);
        }
        if (whole.first().length() == 7 && whole.first().equals(whole.last())) {
            LocalDate first = whole.firstDay();
            LocalDate last = rank == 2 ? whole.lastDay() : first.plusDays(rank * 10L + 9);
            return DateWords.period(first.plusDays(rank * 10L), last);
        }
        return whole;
    }

    /** "ahead of", "in advance of", "prior to" */
    private static boolean isAhead(Passage passage, int at) {
        return (passage.is(at, "of") && (passage.is(at - 1, "ahead") || passage.is(at - 1, "advance")))
                || (passage.is(at, "to") && passage.is(at - 1, "prior"));
    }

    /** The role that the words before a date give it. */
    static String role(Passage passage, int from) {
        int at = passage.is(from - 1, "the") || passage.is(from - 1, "a") || passage.is(from - 1, "early")
                ? from - 2
                : from - 1;
        @Nullable
        String role = isAhead(passage, at)
                ? "by"
                : switch (passage.lower(at)) {
                    case "by", "before", "than" -> "by";
                    case "since", "from", "starting", "beginning", "after", "effective" -> "from";
                    case "until", "till", "through", "to" -> "until";
                    case "during", "over", "throughout", "within", "between", "across" -> "during";
                    case "for" -> "for";
                    default -> null;
                };
        return role == null ? "at" : role;
    }
}
