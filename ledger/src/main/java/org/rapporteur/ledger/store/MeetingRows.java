package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Clusters;
import org.rapporteur.ledger.merge.Mentions;
import org.rapporteur.ledger.merge.Sitting;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Reading;

/** Writes the meetings that readings tell of, and joins those that are one sitting. */
final class MeetingRows {
    private static final int SURE = 1000;

    private final Handle handle;

    MeetingRows(Handle handle) {
        this.handle = handle;
    }

    void write(long entry, Reading reading) {
        String report = reading.report().sha256();
        LocalDate published = Mentions.published(reading);
        Batch told = new Batch(
                handle,
                "meeting_told",
                "id, reading, report, name, series, series_key, ordinal, status, format, place, when_first, when_last,"
                        + " part_of, quote_start, quote_end, quote, said, meeting");
        Batch parties = new Batch(handle, "meeting_party", "told, role, party");
        Collection<String> series = new TreeSet<>();
        for (Meeting meeting : reading.meetings()) {
            Sitting sitting = Sitting.of(report, meeting, published);
            told(told, entry, report, meeting, sitting);
            parties(parties, sitting.id(), meeting);
            series.add(sitting.series());
        }
        told.run();
        parties.run();
        series.forEach(this::join);
    }

    private static void told(Batch batch, long entry, String report, Meeting meeting, Sitting sitting) {
        batch.row(
                sitting.id(),
                entry,
                report,
                meeting.name(),
                meeting.series(),
                sitting.series(),
                meeting.ordinal(),
                meeting.status(),
                meeting.format(),
                meeting.place(),
                ClaimRows.first(sitting.when()),
                ClaimRows.last(sitting.when()),
                meeting.partOf() == null ? null : report + ":" + meeting.partOf(),
                meeting.quote().start(),
                meeting.quote().end(),
                meeting.quote().text(),
                Lists.text(sitting.said()),
                sitting.id());
    }

    private static void parties(Batch batch, String told, Meeting meeting) {
        meeting.chairs().stream().distinct().forEach(party -> batch.row(told, "chair", party));
        meeting.participants().stream().distinct().forEach(party -> batch.row(told, "participant", party));
    }

    /** Takes away what a report tells of meetings. */
    void remove(String report) {
        List<String> series = handle.createQuery("SELECT DISTINCT series_key FROM meeting_told WHERE report = ?")
                .bind(0, report)
                .mapTo(String.class)
                .list();
        handle.execute(
                "DELETE FROM meeting_party WHERE told IN (SELECT id FROM meeting_told WHERE report = ?)", report);
        handle.execute("DELETE FROM meeting_told WHERE report = ?", report);
        series.forEach(this::join);
    }

    /** Finds the sittings of one series anew. */
    private void join(String series) {
        Map<String, Sitting> sittings = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM meeting_told WHERE series_key = ? ORDER BY id")
                .bind(0, series)
                .map((row, context) -> sitting(row))
                .forEach(sitting -> sittings.put(sitting.id(), sitting));
        List<Clusters.Link> same = links(new ArrayList<>(sittings.values()));
        for (List<String> group :
                Clusters.of(sittings.keySet(), same, (a, b) -> contradict(sittings.get(a), sittings.get(b)))) {
            for (String id : group) {
                handle.execute(
                        "UPDATE meeting_told SET meeting = ? WHERE id = ? AND meeting <> ?",
                        group.get(0),
                        id,
                        group.get(0));
            }
        }
    }

    private static boolean contradict(@Nullable Sitting a, @Nullable Sitting b) {
        return a != null && b != null && a.contradicts(b);
    }

    private static List<Clusters.Link> links(List<Sitting> sittings) {
        List<Clusters.Link> links = new ArrayList<>();
        for (int i = 0; i < sittings.size(); i++) {
            for (int j = i + 1; j < sittings.size(); j++) {
                if (sittings.get(i).sameAs(sittings.get(j))) {
                    links.add(new Clusters.Link(
                            sittings.get(i).id(), sittings.get(j).id(), SURE));
                }
            }
        }
        return links;
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        String said = row.getString("said");
        int ordinal = row.getInt("ordinal");
        return new Sitting(
                row.getString("id"),
                row.getString("series_key"),
                row.wasNull() ? null : Integer.valueOf(ordinal),
                period(row, "when"),
                said == null ? null : LocalDate.parse(said),
                row.getString("status").equals("planned"));
    }

    /** The period of two columns, or null. */
    static @Nullable Period period(ResultSet row, String column) throws SQLException {
        String first = row.getString(column + "_first");
        String last = row.getString(column + "_last");
        return first == null || last == null ? null : new Period(first, last);
    }
}
