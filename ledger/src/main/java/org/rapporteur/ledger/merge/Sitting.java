package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Period;

/**
 * A meeting as one report tells of it, in the form that is compared across reports.
 *
 * @param id report, colon, id within the reading
 * @param series words of the series' name that tell it from others, sorted
 * @param ordinal or null
 * @param when or null
 * @param said day of the report's publication, or null
 * @param status "held", "ongoing", "planned", "cancelled"
 */
public record Sitting(
        String id,
        String series,
        @Nullable Integer ordinal,
        @Nullable Period when,
        @Nullable LocalDate said,
        String status) {
    private static final int SURE = 1000;

    /** Outlets tell of one meeting within this many days. */
    public static final long SAME_NEWS_DAYS = 3;

    /** Words for a meeting that say nothing of which series it belongs to. */
    private static final Set<String> ANY_MEETING = Set.of(
            "meet", "conferenc", "session", "talk", "annual", "onlin", "virtual", "video", "formal", "regular", "held");

    /** The form of a reading's meeting. */
    public static Sitting of(String report, Meeting meeting, @Nullable LocalDate said) {
        return new Sitting(
                report + ":" + meeting.id(),
                seriesKey(meeting),
                meeting.ordinal(),
                time(meeting, said),
                said,
                meeting.status());
    }

    /** When it is told to be; not what lies after the report for a meeting that was held by then. */
    private static @Nullable Period time(Meeting meeting, @Nullable LocalDate said) {
        Period when = meeting.when();
        boolean early = when != null && said != null && when.firstDay().isAfter(said);
        return early && !meeting.status().equals("planned") ? null : when;
    }

    private static String seriesKey(Meeting meeting) {
        String name = meeting.series().isBlank() ? meeting.name() : meeting.series();
        Set<String> words = new TreeSet<>();
        for (String word : Words.split(Words.fold(name))) {
            String stem = Words.stem(word);
            if (word.length() > 2 && !word.equals("the") && !word.equals("and") && !ANY_MEETING.contains(stem)) {
                words.add(stem);
            }
        }
        return String.join(" ", words);
    }

    /** What tells it from other meetings, the same in every report that says as much; null where too little is said. */
    public @Nullable String key() {
        if (series.isEmpty() || (ordinal == null && when == null)) {
            return null;
        }
        return ordinal != null ? series + "#" + ordinal : series + "@" + (when == null ? "" : when.first());
    }

    /** SHA-256 of the report that tells of it. */
    public String report() {
        return id.substring(0, id.indexOf(':'));
    }

    /** Whether it is still to be held. */
    public boolean ahead() {
        return status.equals("planned");
    }

    /** How it stands to another telling. */
    public Verdict compare(Sitting other) {
        return sameAs(other)
                ? new Verdict(Verdict.Kind.SAME, SURE, "same series, " + sharing(other))
                : Verdict.different("another sitting");
    }

    private String sharing(Sitting other) {
        return ordinal != null && ordinal.equals(other.ordinal) ? "same ordinal" : "same time";
    }

    /** Whether both are surely one sitting: one series, and one ordinal or one time. */
    public boolean sameAs(Sitting other) {
        if (series.isEmpty() || contradicts(other)) {
            return false;
        }
        if (ordinal != null && other.ordinal != null) {
            return true;
        }
        if (when != null && other.when != null) {
            return true;
        }
        return !ahead()
                && !other.ahead()
                && said != null
                && other.said != null
                && Sameness.daysBetween(said, other.said) <= SAME_NEWS_DAYS;
    }

    /** Whether the two can not be one sitting. Two dates told of one ordinal are a conflict about one sitting. */
    public boolean contradicts(Sitting other) {
        if (!series.equals(other.series)) {
            return true;
        }
        if (ordinal != null && other.ordinal != null) {
            return !ordinal.equals(other.ordinal);
        }
        return when != null && other.when != null && !Sameness.overlap(when, other.when);
    }
}
