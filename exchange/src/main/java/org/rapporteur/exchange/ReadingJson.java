package org.rapporteur.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading;

/**
 * A reading as the JSON object of docs/claims.md section 6, whose schema is docs/reading.schema.json.
 *
 * <p>Every field is written, an absent one as null, in one fixed order; the same reading gives the same bytes. Numbers
 * are written in full and a confidence with at most four decimals, because Java versions differ in how they print a
 * {@code double}.
 */
public final class ReadingJson {
    /** Version of the object's form: raised when a field changes its name or meaning. */
    public static final int SCHEMA = 1;

    private ReadingJson() {}

    /** The object, indented, ending in a line end. */
    public static String write(Reading reading) {
        return Json.indented(ReadingTree.of(reading));
    }

    /**
     * The object on one line without a line end.
     *
     * @param file name of the report's file, written as {@code report.file}; null leaves it out
     */
    public static String line(Reading reading, @Nullable String file) {
        Map<String, @Nullable Object> tree = ReadingTree.of(reading);
        if (file != null && tree.get("report") instanceof Map<?, ?> report) {
            tree.put("report", ReadingTree.withFile(file, report));
        }
        return Json.line(tree);
    }

    /**
     * The reading of a JSON object that {@link #write} or {@link #line} gave.
     *
     * @throws IllegalArgumentException naming the field, what was expected and what came
     */
    public static Reading read(String json) {
        return ReadingParser.reading(new JsonFields("reading", Json.parse(json)));
    }
}
