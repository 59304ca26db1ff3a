package org.rapporteur.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mentions;
import org.rapporteur.ledger.merge.Sitting;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Reading;

/** Writes the meetings that readings tell of. */
final class MeetingRows {
    private final Handle handle;

    MeetingRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * Adds the meetings that a reading tells of.
     *
     * @return their ids
     */
    List<String> write(long entry, Reading reading) {
        String report = reading.report().sha256();
        LocalDate published = Mentions.published(reading);
        Batch told = new Batch(
                handle,
                "meeting_row",
                "id, reading, report, name, series, series_key, ordinal, status, format, place, when_first, when_last,"
                        + " part_of, quote_start, quote_end, quote, said, meeting, known_from");
        Batch parties = new Batch(handle, "meeting_party_row", "told, role, party, known_from");
        List<String> ids = new ArrayList<>();
        for (Meeting meeting : reading.meetings()) {
            Sitting sitting = Sitting.of(report, meeting, published);
            told(told, entry, report, meeting, sitting);
            parties(parties, entry, sitting.id(), meeting);
            ids.add(sitting.id());
        }
        told.run();
        parties.run();
        words(reading);
        return ids;
    }

    private void words(Reading reading) {
        List<@Nullable Object[]> words = new ArrayList<>();
        for (Meeting meeting : reading.meetings()) {
            for (String word : Words.split(Words.fold(meeting.name()))) {
                words.add(new Object[] {word, meeting.name()});
            }
        }
        Statements.batch(handle, "INSERT INTO meeting_word (word, name) VALUES (?, ?) ON CONFLICT DO NOTHING", words);
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
                sitting.id(),
                entry);
    }

    private static void parties(Batch batch, long entry, String told, Meeting meeting) {
        meeting.chairs().stream().distinct().forEach(party -> batch.row(told, "chair", party, entry));
        meeting.participants().stream().distinct().forEach(party -> batch.row(told, "participant", party, entry));
    }

    /**
     * Ends what a report tells of meetings.
     *
     * @return ids of tellings that were linked with it
     */
    Collection<String> end(Known known, String report) {
        List<String> gone = Statements.texts(handle, "SELECT id FROM meeting_told WHERE report = ?", report);
        Collection<String> loose = Neighbours.of(handle, gone);
        known.end("meeting_row", "id", gone);
        known.end("meeting_party_row", "told", gone);
        Neighbours.end(known, gone);
        return loose;
    }
}
