package org.rapporteur.ledger.judge;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;

/**
 * One decision of a person, as the payload of its entry. Never changed: a later one supersedes or undoes it.
 *
 * @param a id of the record or claim that it is about, or the number of the entry that it undoes
 * @param b id of the other record, or null
 * @param value what it is judged to be, for a stage or an assessment, else null
 * @param details what else it says: the changed fields of a correction, the members of parted records
 * @param why the reason, or null
 */
public record Judgement(
        Kind kind,
        String a,
        @Nullable String b,
        @Nullable String value,
        Map<String, @Nullable Object> details,
        @Nullable String why) {
    /** Version of the payload's form. */
    public static final int SCHEMA = 1;

    /** What is decided. */
    public enum Kind {
        /** Two records are one. */
        SAME,
        /** Two records are two. */
        NOT_SAME,
        /** Nobody can say yet whether two records are one: they stay apart. */
        UNSURE,
        /** A claim is right. */
        ACCEPTED,
        /** A claim is wrong. */
        REJECTED,
        /** A claim is right with other fields. */
        CORRECTED,
        /** How far an undertaking has come. */
        STAGE,
        /** How well an undertaking was kept. */
        ASSESSMENT,
        /** A contribution fulfils an undertaking, wholly or in part. */
        FULFILS,
        NOT_FULFILS,
        /** An undertaking, contribution or refusal answers a request. */
        ANSWERS,
        NOT_ANSWERS,
        /** An earlier judgement no longer holds. */
        UNDO;

        /** The name in files and commands: "not-same". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The kind of a name.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Kind of(String id) {
            for (Kind kind : values()) {
                if (kind.id().equals(id)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("expected a judgement such as same or rejected, got '" + id + "'");
        }

        /** Whether it is about two records being one. */
        public boolean joins() {
            return this == SAME || this == NOT_SAME || this == UNSURE;
        }

        /** Whether it is about one claim. */
        public boolean ofClaim() {
            return this == ACCEPTED || this == REJECTED || this == CORRECTED;
        }
    }

    public Judgement {
        details = new LinkedHashMap<>(details);
        if (a.isBlank()) {
            throw new IllegalArgumentException("expected the id of a record, got '" + a + "'");
        }
    }

    /** About two records. */
    public static Judgement of(Kind kind, String a, String b, @Nullable String why) {
        return new Judgement(kind, a, b, null, Map.of(), why);
    }

    /** About one claim or entry. */
    public static Judgement of(Kind kind, String a, @Nullable String why) {
        return new Judgement(kind, a, null, null, Map.of(), why);
    }

    /** A claim with other fields; see {@link Correction}. */
    public static Judgement corrected(String claim, Map<String, @Nullable Object> fields, @Nullable String why) {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        details.put("fields", new TreeMap<>(fields));
        return new Judgement(Kind.CORRECTED, claim, null, null, details, why);
    }

    /** The stage or assessment of an undertaking. */
    public static Judgement valued(Kind kind, String record, String value, @Nullable String why) {
        return new Judgement(kind, record, null, value, Map.of(), why);
    }

    /** The same with other details. */
    public Judgement details(Map<String, @Nullable Object> other) {
        return new Judgement(kind, a, b, value, other, why);
    }

    /** The changed fields of a correction, by name; empty where it is none. */
    public Map<String, @Nullable Object> fields() {
        return map(details.get("fields"));
    }

    /** The payload. */
    public String write() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("judgement", kind.id());
        fields.put("a", a);
        fields.put("b", b);
        fields.put("value", value);
        fields.put("details", details);
        fields.put("why", why);
        return Json.line(fields);
    }

    /**
     * The judgement of a payload.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Judgement read(String payload) {
        if (Json.parse(payload) instanceof Map<?, ?> fields && fields.get("a") instanceof String a) {
            return new Judgement(
                    Kind.of(String.valueOf(fields.get("judgement"))),
                    a,
                    text(fields.get("b")),
                    text(fields.get("value")),
                    map(fields.get("details")),
                    text(fields.get("why")));
        }
        throw new IllegalArgumentException("expected a judgement, got " + payload);
    }

    /** A JSON object as a map by name; empty where it is none. */
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, field) -> fields.put(String.valueOf(key), field));
        }
        return fields;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
