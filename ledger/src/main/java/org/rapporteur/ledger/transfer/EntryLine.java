package org.rapporteur.ledger.transfer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.Recorded;

/** An entry with its payload as one line of JSON; nothing of it is lost. */
final class EntryLine {
    private EntryLine() {}

    static String write(Recorded recorded) {
        Entry entry = recorded.entry();
        Map<String, @Nullable Object> actor = new LinkedHashMap<>();
        actor.put("kind", entry.actor().kind().id());
        actor.put("name", entry.actor().name());
        actor.put("versions", entry.actor().versions());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sequence", entry.sequence());
        fields.put("time", entry.time().toString());
        fields.put("actor", actor);
        fields.put("kind", entry.kind());
        fields.put("schema", entry.schema());
        fields.put("clearance", entry.clearance());
        fields.put("payloadHash", entry.payloadHash());
        fields.put("previous", entry.previous());
        fields.put("hash", entry.hash());
        fields.put("salt", recorded.salt());
        fields.put("body", recorded.body());
        return Json.line(fields);
    }

    /**
     * The entry of a line's fields.
     *
     * @throws IllegalArgumentException saying which field is missing or mistaken
     */
    static Recorded read(Map<?, ?> fields) {
        Entry entry = new Entry(
                number(fields, "sequence"),
                time(text(fields, "time")),
                actor(fields.get("actor")),
                text(fields, "kind"),
                (int) number(fields, "schema"),
                text(fields, "clearance"),
                text(fields, "payloadHash"),
                text(fields, "previous"),
                text(fields, "hash"));
        return new Recorded(entry, text(fields, "salt"), fields.get("body") == null ? null : text(fields, "body"));
    }

    private static Actor actor(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new Actor(Actor.Kind.of(text(fields, "kind")), text(fields, "name"), text(fields, "versions"));
        }
        throw new IllegalArgumentException("expected 'actor' with kind, name and versions, got " + value);
    }

    private static Instant time(String words) {
        try {
            return Instant.parse(words);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a time such as 2026-01-31T12:00:00Z, got '" + words + "'", e);
        }
    }

    static String text(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("expected text in '" + name + "', got " + fields.get(name));
    }

    static long number(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value instanceof Integer whole) {
            return whole;
        }
        if (value instanceof BigDecimal large && large.scale() <= 0) {
            return large.longValueExact();
        }
        throw new IllegalArgumentException("expected a whole number in '" + name + "', got " + value);
    }
}
