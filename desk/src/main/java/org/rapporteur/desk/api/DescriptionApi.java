package org.rapporteur.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.desk.SpringDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs can ask and what they get: OpenAPI 3.1. A test compares it with the routes that there are. */
@RestController
public class DescriptionApi {
    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() throws IOException {
        try (InputStream in = SpringDesk.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing beside " + SpringDesk.class);
            }
            return Answer.ok(new String(in.readAllBytes(), UTF_8));
        }
    }
}
