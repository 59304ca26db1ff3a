package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Reads parts of months and weeks around days: "the first week of May", "the last day of June", "the week of 4 October". */
final class PartsOfMonths {
    private static final Set<String> BEGINS = Set.of("of", "beginning", "starting", "commencing");
    private static final int WEEK = 7;

    private final Passage passage;
    private final AbsoluteDates absolute;

    PartsOfMonths(Passage passage, AbsoluteDates absolute) {
        this.passage = passage;
        this.absolute = absolute;
    }

    /** The part that begins at a token, or null. */
    @Nullable
    Time at(int at) {
        if (passage.is(at, "week") && (passage.is(at + 1, BEGINS) || passage.is(at + 1, "ending"))) {
            return around(at);
        }
        int rank = passage.is(at, "last") ? -1 : Ordinals.of(passage.lower(at));
        TimeUnit unit = rank == 0 ? null : TimeUnit.of(passage.lower(at + 1));
        boolean half = rank != 0 && passage.is(at + 1, "half");
        boolean ranks = half || unit == TimeUnit.WEEK || unit == TimeUnit.DAY;
        return ranks && passage.is(at + 2, "of") ? ranked(at, rank, half) : null;
    }

    private @Nullable Time around(int at) {
        Time day = absolute.at(passage.is(at + 2, "the") ? at + 3 : at + 2);
        Period period = day == null ? null : day.period();
        if (day == null || (period != null && period.first().length() < 10)) {
            return null;
        }
        Time time = day.startingAt(at);
        if (period == null) {
            return time;
        }
        if (passage.is(at + 1, "ending")) {
            return time.meaning(DateWords.period(period.lastDay().minusDays(WEEK - 1), period.lastDay()));
        }
        boolean whole = passage.is(at + 1, "of");
        return time.meaning(
                whole
                        ? TimeUnit.WEEK.around(period.firstDay())
                        : DateWords.period(period.firstDay(), period.firstDay().plusDays(WEEK - 1)));
    }

    private @Nullable Time ranked(int at, int rank, boolean half) {
        Time month = absolute.at(at + 3);
        Period period = month == null ? null : month.period();
        if (month == null || (period != null && (period.first().length() != 7 || isWide(period)))) {
            return null;
        }
        Time time = month.startingAt(at);
        if (period == null) {
            return time;
        }
        Period part = half ? half(period, rank) : days(period, rank, passage.is(at + 1, "week") ? WEEK : 1);
        return part == null ? null : time.meaning(part);
    }

    private static boolean isWide(Period period) {
        return !period.first().equals(period.last());
    }

    private static @Nullable Period half(Period month, int rank) {
        LocalDate middle = month.firstDay().plusDays(14);
        return switch (rank) {
            case 1 -> DateWords.period(month.firstDay(), middle);
            case 2 -> DateWords.period(middle.plusDays(1), month.lastDay());
            default -> null;
        };
    }

    private static @Nullable Period days(Period month, int rank, int length) {
        LocalDate first = rank < 0
                ? month.lastDay().minusDays(length - 1L)
                : month.firstDay().plusDays((rank - 1L) * length);
        LocalDate last = first.plusDays(length - 1L);
        LocalDate end = month.lastDay();
        return first.isAfter(end) ? null : DateWords.period(first, last.isAfter(end) ? end : last);
    }
}
