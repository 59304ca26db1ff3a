package org.rapporteur.ledger.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;

/**
 * What stays of a report that was erased by law: which entries lost their payloads, and why.
 *
 * @param report SHA-256 of its text, by which it is known should it be added again
 * @param entries whose payloads and salts are gone, in order
 * @param why the reason, in a person's words
 */
public record ErasurePayload(String report, List<Long> entries, String why) {
    /** Version of the payload's form. */
    public static final int SCHEMA = 1;

    public ErasurePayload {
        entries = List.copyOf(entries);
    }

    /** The payload. */
    public String write() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("report", report);
        fields.put("entries", entries);
        fields.put("why", why);
        return Json.line(fields);
    }

    /**
     * The erasure of a payload.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ErasurePayload read(String payload) {
        if (Json.parse(payload) instanceof Map<?, ?> fields
                && fields.get("report") instanceof String report
                && fields.get("entries") instanceof List<?> entries
                && fields.get("why") instanceof String why) {
            List<Long> numbers = new ArrayList<>();
            for (Object entry : entries) {
                numbers.add(new BigDecimal(String.valueOf(entry)).longValueExact());
            }
            return new ErasurePayload(report, numbers, why);
        }
        throw new IllegalArgumentException("expected an erasure with report, entries and why, got " + payload);
    }
}
