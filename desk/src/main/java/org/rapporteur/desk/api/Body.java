package org.rapporteur.desk.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.reading.Report;

/** The JSON object that a program sent, field by field; what cannot be understood is told with the field's name. */
final class Body {
    private final Map<String, @Nullable Object> fields;

    private Body(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /**
     * The object of a text.
     *
     * @param known the fields that there may be
     */
    static Body of(String json, Set<String> known) {
        Object value;
        try {
            value = Json.parse(json);
        } catch (IllegalArgumentException e) {
            throw new FieldException("", String.valueOf(e.getMessage()));
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new FieldException("", "expected a JSON object, got another value");
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        map.forEach((name, field) -> fields.put(String.valueOf(name), field));
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new FieldException(
                        name, "expected a field of " + known.stream().sorted().toList() + ", got '" + name + "'");
            }
        }
        return new Body(fields);
    }

    /** A text, or null where it is absent. */
    @Nullable
    String text(String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new FieldException(name, "expected a text, got " + Json.line(value));
    }

    /** A text that must be there. */
    String needed(String name) {
        String value = text(name);
        if (value == null || value.isBlank()) {
            throw new FieldException(
                    name, "expected a text that is not empty, got " + (value == null ? "none" : "blanks"));
        }
        return value;
    }

    /** A day, or null where it is absent. */
    @Nullable
    LocalDate day(String name) {
        return day(name, text(name));
    }

    static @Nullable LocalDate day(String name, @Nullable String value) {
        try {
            return value == null || value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new FieldException(name, "expected a day such as 2021-08-03, got '" + value + "'");
        }
    }

    /** An object, empty where it is absent; lists in it are of texts. */
    Map<String, @Nullable Object> object(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new FieldException(name, "expected an object, got " + Json.line(value));
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        map.forEach((key, field) ->
                object.put(String.valueOf(key), field instanceof List<?> list ? List.copyOf(list) : field));
        return object;
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    /** The report that it describes. */
    Report report() {
        String text = needed("text");
        if (text.indexOf('\0') >= 0) {
            throw new FieldException("text", "expected text, got a NUL character");
        }
        return new Report(text, text("title"), text("publisher"), day("published"), text("url"));
    }
}
