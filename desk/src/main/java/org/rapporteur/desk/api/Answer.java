package org.rapporteur.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.rapporteur.exchange.Json;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Answers in JSON, as the ledger's own printers write it: the same bytes as on the command line. */
final class Answer {
    private static final MediaType JSON = new MediaType("application", "json");

    private Answer() {}

    static ResponseEntity<byte[]> ok(String json) {
        return ResponseEntity.ok().contentType(JSON).body(json.getBytes(UTF_8));
    }

    static ResponseEntity<byte[]> created(String json) {
        return ResponseEntity.status(HttpStatus.CREATED).contentType(JSON).body(json.getBytes(UTF_8));
    }

    /** JSON of a value of maps, lists, texts and numbers. */
    static String json(Object value) {
        return Json.indented(value);
    }

    /** What was found, or 404. */
    static <T> T found(Optional<T> found, String expected) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, expected));
    }
}
