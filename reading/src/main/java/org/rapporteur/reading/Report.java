package org.rapporteur.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document about diplomacy: its text and what the caller knows of it. What the caller does not know may be read from
 * the text.
 *
 * @param text decoded characters, line ends kept, no byte-order mark, no NUL
 * @param title given title, or null
 * @param publisher given publisher, or null
 * @param published given day of publication, or null
 * @param url given address, or null
 */
public record Report(
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url) {
    public Report {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new IllegalArgumentException("expected text, got a NUL character at char " + nul);
        }
    }

    /** A report of which nothing but its text is known. */
    public static Report of(String text) {
        return new Report(text, null, null, null, null);
    }

    /** The same report with a day of publication. */
    public Report published(LocalDate day) {
        return new Report(text, title, publisher, day, url);
    }
}
