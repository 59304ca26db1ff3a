package org.rapporteur.ledger.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Reading;

/**
 * Keeps the view tables up with the entries: applies one entry at a time, and gives the same rows whether an entry is
 * applied when it comes or when all are read again.
 */
final class Projection {
    /** Every view table with the columns that order its rows. */
    static final List<String> TABLES = List.of(
            "report",
            "reading",
            "claim",
            "claim_item",
            "claim_party",
            "claim_topic",
            "party_named",
            "person_named",
            "meeting_told",
            "meeting_party",
            "mention",
            "mention_party",
            "mention_word",
            "mention_link",
            "office_told",
            "term");

    private final Handle handle;

    Projection(Handle handle) {
        this.handle = handle;
    }

    /**
     * Applies an entry. Kinds that feed no view are passed over.
     *
     * @param body the payload, or null where it was erased
     */
    void apply(Entry entry, @Nullable String body) {
        if (body == null) {
            return;
        }
        switch (entry.kind()) {
            case Entry.REPORT -> report(entry.sequence(), ReportPayload.sha256(body));
            case Entry.READING -> reading(entry.sequence(), ReadingJson.read(body));
            default -> {}
        }
    }

    /** Empties every view table. */
    void clear() {
        for (String table : TABLES) {
            handle.execute("DELETE FROM " + table);
        }
    }

    private void report(long entry, String sha256) {
        handle.execute("INSERT INTO report (sha256, entry, language) VALUES (?, ?, ?)", sha256, entry, "");
    }

    private void reading(long entry, Reading reading) {
        Collection<String> loose = supersede(entry, reading.report().sha256());
        describe(reading.report());
        row(entry, reading);
        new ClaimRows(handle, entry, reading).write();
        new MeetingRows(handle).write(entry, reading);
        new MentionRows(handle).write(entry, reading, loose);
        new OfficeRows(handle).write(entry, reading);
    }

    /** The newest reading of a report feeds the views; what an earlier one fed them goes. */
    private Collection<String> supersede(long entry, String report) {
        int earlier = handle.execute(
                "UPDATE reading SET known_until = ? WHERE report = ? AND known_until IS NULL", entry, report);
        if (earlier == 0) {
            return List.of();
        }
        handle.execute("UPDATE claim SET known_until = ? WHERE report = ? AND known_until IS NULL", entry, report);
        new MeetingRows(handle).remove(report);
        new OfficeRows(handle).remove(report);
        return new MentionRows(handle).remove(report);
    }

    private void describe(Description report) {
        handle.execute(
                "UPDATE report SET title = ?, publisher = ?, published = ?, published_from = ?, url = ?, genre = ?,"
                        + " dateline = ?, language = ? WHERE sha256 = ?",
                report.title(),
                report.publisher(),
                report.published(),
                report.publishedFrom(),
                report.url(),
                report.genre(),
                report.dateline(),
                report.language(),
                report.sha256());
    }

    private void row(long entry, Reading reading) {
        handle.execute(
                "INSERT INTO reading (entry, report, engine, lexicon, model, published, claims) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry,
                reading.report().sha256(),
                reading.versions().engine(),
                reading.versions().lexicon(),
                reading.versions().model(),
                reading.report().published(),
                reading.claims().size());
    }
}
