package org.rapporteur.ledger.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.reading.Report;

/** A report as the payload of its entry: one JSON object that holds the whole text and what was given with it. */
public final class ReportPayload {
    /** Version of the object's form. */
    public static final int SCHEMA = 1;

    private ReportPayload() {}

    /** The payload of a report. */
    public static String write(Report report) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        LocalDate published = report.published();
        fields.put("sha256", Chain.sha256(report.text()));
        fields.put("title", report.title());
        fields.put("publisher", report.publisher());
        fields.put("published", published == null ? null : published.toString());
        fields.put("url", report.url());
        fields.put("text", report.text());
        return Json.line(fields);
    }

    /**
     * The text of a payload.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String text(String payload) {
        return field(payload, "text");
    }

    /**
     * The id of a payload's report: SHA-256 of its text.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String sha256(String payload) {
        return field(payload, "sha256");
    }

    private static String field(String payload, String name) {
        if (Json.parse(payload) instanceof Map<?, ?> fields && fields.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("expected a report with '" + name + "', got none");
    }
}
