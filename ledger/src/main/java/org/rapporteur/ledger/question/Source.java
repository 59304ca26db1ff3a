package org.rapporteur.ledger.question;

import org.jspecify.annotations.Nullable;

/**
 * A report as a source.
 *
 * @param report SHA-256 of its text
 * @param publisher or null
 * @param title or null
 * @param published ISO 8601 day, or null
 * @param url or null
 */
public record Source(
        String report,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String published,
        @Nullable String url) {
    private static final int SHORT_ID = 12;

    /** Publisher and day, as a line ends: "VNS, 2021-08-03"; what is missing is said. */
    public String line() {
        String who = publisher != null ? publisher : title != null ? title : "report " + report.substring(0, SHORT_ID);
        return who + ", " + (published == null ? "undated" : published);
    }
}
