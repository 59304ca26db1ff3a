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

    private PartOfTime() {}

    /** A period with the words before it that pick a part of it. */
    static Time of(Passage passage, Time time) {
        int at = time.from();
        int before = passage.is(at - 1, "the") ? at - 2 : at - 1;
        if (passage.is(before, "of") && passage.is(before - 1, NOUNS) && !isDay(time)) {
            return part(time, before - 1, passage.lower(before - 1), isDeadline(passage, before - 1));
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

    private static boolean isDeadline(Passage passage, int at) {
        int before = passage.is(at - 1, "the") ? at - 2 : at - 1;
        return passage.is(before, Set.of("by", "before", "until", "till", "than", "through"));
    }

    private static Time part(Time time, int from, String word, boolean deadline) {
        Period whole = time.period();
        Time wider = time.startingAt(from);
        return whole == null ? wider : wider.meaning(part(whole, word, deadline));
    }

    private static Period part(Period whole, String word, boolean deadline) {
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

    /** The role that the words before a date give it. */
    static String role(Passage passage, int from) {
        int at = passage.is(from - 1, "the") || passage.is(from - 1, "a") || passage.is(from - 1, "early")
                ? from - 2
                : from - 1;
        @Nullable
        String role =
                switch (passage.lower(at)) {
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
