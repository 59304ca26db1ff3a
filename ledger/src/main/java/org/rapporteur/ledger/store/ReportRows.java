package org.rapporteur.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.merge.Agencies;
import org.rapporteur.ledger.merge.TextSignature;
import org.rapporteur.reading.Description;

/** Writes reports: their texts, by which copies find each other, and what their newest reading says of them. */
final class ReportRows {
    private final Handle handle;

    ReportRows(Handle handle) {
        this.handle = handle;
    }

    void text(long entry, String text) {
        String id = Chain.sha256(text);
        String signature = TextSignature.of(text);
        Statements.execute(
                handle,
                "INSERT INTO report_text (sha256, entry, agency, signature) VALUES (?, ?, ?, ?)",
                id,
                entry,
                Agencies.of(text),
                signature);
        Batch bands = new Batch(handle, "report_band", "band, report");
        for (long band : TextSignature.bands(signature)) {
            bands.row(band, id);
        }
        bands.run();
    }

    /** A report keeps the origin that it was found to have. */
    void describe(Known known, Description report) {
        List<String> origin = Statements.texts(handle, "SELECT origin FROM report WHERE sha256 = ?", report.sha256());
        known.end("report_row", "sha256", List.of(report.sha256()));
        Statements.execute(
                handle,
                "INSERT INTO report_row (sha256, entry, title, publisher, published, published_from, url, genre, dateline,"
                        + " language, agency, origin, known_from) SELECT ?, t.entry, ?, ?, ?, ?, ?, ?, ?, ?, t.agency, ?, CAST(? AS BIGINT)"
                        + " FROM report_text t WHERE t.sha256 = ?",
                report.sha256(),
                report.title(),
                report.publisher(),
                report.published(),
                report.publishedFrom(),
                report.url(),
                report.genre(),
                report.dateline(),
                report.language(),
                origin.isEmpty() ? report.sha256() : origin.get(0),
                known.entry(),
                report.sha256());
    }
}
