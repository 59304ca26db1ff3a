package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What forms ask, read from the words of an address. */
final class Asked {
    private Asked() {}

    /** The words, or null where there are none. */
    static @Nullable String words(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * The day, or null where none is given.
     *
     * @throws IllegalArgumentException naming the field
     */
    static @Nullable LocalDate day(String field, @Nullable String value) {
        String words = words(value);
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(field + ": expected a day such as 2021-08-03, got '" + words + "'", e);
        }
    }
}
