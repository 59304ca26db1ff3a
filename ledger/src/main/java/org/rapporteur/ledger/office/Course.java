package org.rapporteur.ledger.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Period;

/**
 * How the terms of an office follow one another.
 *
 * @param gaps times for which no report names a holder
 * @param overlaps times for which reports name two
 */
public record Course(List<Between> gaps, List<Between> overlaps) {
    /** Ends and beginnings told with other precision may lie so far apart. */
    private static final long SAME_TIME_DAYS = 62;

    /**
     * A time between the terms of two holders, or shared by them.
     *
     * @param from ISO 8601 year, month or day
     * @param to the same
     */
    public record Between(String before, String after, String from, String to) {}

    public Course {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
    }

    /** The course of terms in order of time. */
    public static Course of(List<Term> terms) {
        List<Between> gaps = new ArrayList<>();
        List<Between> overlaps = new ArrayList<>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            Term term = terms.get(i);
            Term next = terms.get(i + 1);
            String end = term.to();
            String begin = next.from();
            if (end != null && begin != null) {
                LocalDate ended = Period.of(end).lastDay();
                LocalDate begun = Period.of(begin).firstDay();
                if (ChronoUnit.DAYS.between(ended, begun) > SAME_TIME_DAYS) {
                    gaps.add(new Between(term.holder(), next.holder(), end, begin));
                }
                if (ChronoUnit.DAYS.between(
                                Period.of(begin).lastDay(), Period.of(end).firstDay())
                        > SAME_TIME_DAYS) {
                    overlaps.add(new Between(term.holder(), next.holder(), begin, end));
                }
            }
        }
        return new Course(gaps, overlaps);
    }
}
