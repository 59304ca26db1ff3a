package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.intake.Draft;

/** What a person says of a report before it is kept. */
final class ToldFields {
    private ToldFields() {}

    /** The draft with its fields of a form, or null where the day is none. */
    static @Nullable Draft of(Map<String, String> fields, int index, Draft draft) {
        String date = fields.getOrDefault("date-" + index, "").strip();
        try {
            return draft.told(
                    date.isEmpty() ? null : LocalDate.parse(date),
                    text(fields, "publisher-" + index),
                    text(fields, "title-" + index));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String text(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }
}
