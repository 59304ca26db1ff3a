package org.rapporteur.exchange;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON text from and to plain values: {@link Map} (in its own order), {@link List}, {@link String}, {@link BigDecimal},
 * {@link Integer}, {@link Boolean} and null.
 *
 * <p>The same values give the same bytes on every machine: line ends are {@code \n}, numbers are written in full, and a
 * surrogate without its pair is written as an escape, so that the text always encodes to UTF-8. Streaming only, which
 * keeps the start of the command line short.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** Numbers are written in full, and "1e999999999" would fill all memory. */
    private static final int MOST_DIGITS = 1000;

    private Json() {}

    /** Indented by two blanks, ending in a line end. */
    public static String indented(@Nullable Object value) {
        return write(value, new Indented()) + "\n";
    }

    /** On one line without a line end, for files of one value per line. */
    public static String line(@Nullable Object value) {
        return write(value, ObjectWriteContext.empty());
    }

    /**
     * The value of a JSON text. Numbers with a fraction or exponent are {@link BigDecimal}, others too where they exceed
     * an {@link Integer}.
     *
     * @throws IllegalArgumentException saying where and why the text is not JSON, or a number has over 1,000 digits when
     *     written in full
     */
    public static @Nullable Object parse(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("expected one JSON value, got more after it");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected JSON, got: " + e.getOriginalMessage() + where(e), e);
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static String write(@Nullable Object value, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            write(value, generator);
        }
        return escapeLoneSurrogates(out.toString());
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            writeObject(map, out);
        } else if (value instanceof Iterable<?> list) {
            writeArray(list, out);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(value.toString());
        } else {
            throw new IllegalArgumentException("expected a plain value, got a " + value.getClass());
        }
    }

    private static void writeObject(Map<?, ?> map, JsonGenerator out) {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeName(String.valueOf(entry.getKey()));
            write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void writeArray(Iterable<?> list, JsonGenerator out) {
        out.writeStartArray();
        for (Object value : list) {
            write(value, out);
        }
        out.writeEndArray();
    }

    /** Surrogates stand only inside strings, so an escape is right wherever one has lost its pair. */
    private static String escapeLoneSurrogates(String json) {
        if (json.codePoints().noneMatch(Json::isSurrogate)) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(c -> {
            if (isSurrogate(c)) {
                out.append("\\u").append(Integer.toHexString(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("expected a JSON value, got the end of the text");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("expected a JSON value, got " + token);
        };
    }

    private static Object number(JsonParser parser) {
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("expected a number of at most " + MOST_DIGITS
                    + " digits when written in full, got " + parser.getString());
        }
        return number;
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /** Our own line ends: the library's default are the platform's. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayElementSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());
        }
    }
}
