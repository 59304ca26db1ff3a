package org.rapporteur.exchange.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.rapporteur.exchange.Json;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.reading.Reading;

/** Whatever the JSON, it is read and written back as the same value, or refused with a reason. */
public final class JsonFuzz {
    private JsonFuzz() {}

    /** Reads JSON of any bytes, as a value and as a reading; called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String json = new String(bytes, UTF_8);
        value(json);
        reading(json);
    }

    private static void value(String json) {
        Object value;
        try {
            value = Json.parse(json);
        } catch (IllegalArgumentException e) {
            return;
        }
        String written = Json.line(value);
        String again = Json.line(Json.parse(written));
        String indented = Json.line(Json.parse(Json.indented(value)));
        if (!written.equals(again) || !written.equals(indented)) {
            throw new AssertionError("expected " + written + " again, got " + again + " and " + indented);
        }
    }

    private static void reading(String json) {
        Reading reading;
        try {
            reading = ReadingJson.read(json);
        } catch (IllegalArgumentException e) {
            return;
        }
        Reading again = ReadingJson.read(ReadingJson.write(reading));
        if (!Objects.equals(reading, again)) {
            throw new AssertionError("expected " + reading + " again, got " + again);
        }
    }
}
