package org.rapporteur.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, asked for by name and type. What is not as expected is said with its path:
 * {@code reading.claims[3].act: expected a string, got 7}.
 */
public final class JsonFields {
    private final String path;
    private final Map<?, ?> fields;

    /**
     * Fields of a parsed value.
     *
     * @param path names the object in messages
     * @throws IllegalArgumentException where the value is no object
     */
    public JsonFields(String path, @Nullable Object value) {
        this.path = path;
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(path + ": expected an object, got " + shown(value));
        }
        this.fields = map;
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** A string that must be there. */
    public String text(String name) {
        return required(name, textOrNull(name), "a string");
    }

    /** A string, or null where absent. */
    public @Nullable String textOrNull(String name) {
        return typed(name, String.class, "a string");
    }

    /** A whole number that must be there. */
    public int whole(String name) {
        return required(name, wholeOrNull(name), "a whole number");
    }

    /** A whole number, or null where absent. */
    public @Nullable Integer wholeOrNull(String name) {
        return typed(name, Integer.class, "a whole number");
    }

    /** A number that must be there. */
    public BigDecimal number(String name) {
        Object value = fields.get(name);
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        return required(name, typed(name, BigDecimal.class, "a number"), "a number");
    }

    /** A truth value; false where absent. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(typed(name, Boolean.class, "true or false"));
    }

    /** An object that must be there. */
    public JsonFields object(String name) {
        return new JsonFields(path + "." + name, fields.get(name));
    }

    /** An object, or null where absent. */
    public @Nullable JsonFields objectOrNull(String name) {
        return has(name) ? object(name) : null;
    }

    /** The objects of a list, in order; empty where absent. */
    public <T> List<T> objects(String name, Function<JsonFields, T> form) {
        List<T> objects = new ArrayList<>();
        for (Object value : list(name)) {
            objects.add(form.apply(new JsonFields(path + "." + name + "[" + objects.size() + "]", value)));
        }
        return objects;
    }

    /** The strings of a list, in order; empty where absent. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : list(name)) {
            if (!(value instanceof String text)) {
                throw unexpected(name, "a list of strings", value);
            }
            texts.add(text);
        }
        return texts;
    }

    /** The fields of an object whose names are data, in order; empty where absent. */
    public Map<String, JsonFields> entries(String name) {
        Map<String, JsonFields> entries = new LinkedHashMap<>();
        Map<?, ?> map = typed(name, Map.class, "an object");
        if (map != null) {
            map.forEach((key, value) ->
                    entries.put(String.valueOf(key), new JsonFields(path + "." + name + "." + key, value)));
        }
        return entries;
    }

    /** The values of a list, in order; empty where absent. */
    public List<?> list(String name) {
        List<?> list = typed(name, List.class, "a list");
        return list == null ? List.of() : list;
    }

    /** An exception that names the field, what was expected of it and what came. */
    public IllegalArgumentException unexpected(String name, String expected, @Nullable Object came) {
        return new IllegalArgumentException(path + "." + name + ": expected " + expected + ", got " + shown(came));
    }

    private <T> T required(String name, @Nullable T value, String expected) {
        if (value == null) {
            throw unexpected(name, expected, null);
        }
        return value;
    }

    private <T> @Nullable T typed(String name, Class<T> type, String expected) {
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw unexpected(name, expected, value);
        }
        return type.cast(value);
    }

    private static String shown(@Nullable Object value) {
        String text = value == null ? "nothing" : String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
