package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a reading says of its report.
 *
 * @param sha256 of the text in UTF-8, lower-case hex
 * @param title given, else the headline, or null
 * @param publisher given, else the sign-off or agency mark, or null
 * @param published ISO 8601 day, or null
 * @param publishedFrom "given", "read", or null where {@code published} is null
 * @param url given, or null
 * @param genre "news", "press-release", "communique", "factsheet", "statement", "transcript", or null
 * @param dateline place of the dateline as written, or null
 * @param language ISO 639-1 code
 */
public record Description(
        String sha256,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String publishedFrom,
        @Nullable String url,
        @Nullable String genre,
        @Nullable String dateline,
        String language) {}
