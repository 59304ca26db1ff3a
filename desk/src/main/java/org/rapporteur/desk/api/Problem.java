package org.rapporteur.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Why a program did not get what it asked for: problem details after RFC 9457. */
public final class Problem {
    private Problem() {}

    /**
     * The answer.
     *
     * @param detail what was expected and what came
     * @param field the parameter or field that it is about, or null
     */
    public static ResponseEntity<byte[]> of(HttpStatus status, String detail, @Nullable String field) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", status.getReasonPhrase());
        fields.put("status", status.value());
        fields.put("detail", detail);
        if (field != null && !field.isEmpty()) {
            fields.put("field", field);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.line(fields).getBytes(UTF_8));
    }
}
