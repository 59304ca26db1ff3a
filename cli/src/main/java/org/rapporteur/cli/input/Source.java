package org.rapporteur.cli.input;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report to be read, and what is known of it before.
 *
 * @param name as people call it: the path as given, "-" for standard input
 * @param stem name for its output file: its path below the folder given, without ".txt"
 * @param path its file, or null for standard input
 * @param line its text where it is one line of a file of many, or null
 */
public record Source(
        String name,
        String stem,
        @Nullable Path path,
        Known known,
        @Nullable String line) {
    /** A file of its own, or standard input. */
    public Source(String name, String stem, @Nullable Path path, Known known) {
        this(name, stem, path, known, null);
    }

    /** One line of this, as a report of its own; lines are counted from 1. */
    Source line(int number, String text) {
        return new Source(name + ":" + number, stem + "-" + number, path, known, text);
    }

    /**
     * What the caller knows of a report; null where nothing is known.
     *
     * @param published day of publication
     */
    public record Known(
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String title) {
        /** Nothing. */
        public static final Known NOTHING = new Known(null, null, null, null);

        /** This, and where it is silent, what the other says. */
        Known or(Known other) {
            return new Known(
                    published == null ? other.published : published,
                    publisher == null ? other.publisher : publisher,
                    url == null ? other.url : url,
                    title == null ? other.title : title);
        }
    }
}
