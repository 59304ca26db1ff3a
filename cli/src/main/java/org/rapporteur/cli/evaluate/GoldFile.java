package org.rapporteur.cli.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Reasons;
import org.rapporteur.cli.input.Source;
import org.rapporteur.exchange.Json;
import org.rapporteur.exchange.JsonFields;

/**
 * The gold claims of one report: NAME.gold.json beside NAME.txt.
 *
 * @param name NAME
 * @param source the report with what the gold file knows of it
 */
record GoldFile(String name, Source source, JsonFields fields) {
    private static final String ENDING = ".gold.json";

    /** The gold files of a folder, by name; their texts stand in the other. */
    static List<GoldFile> in(Path folder, Path texts) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldFile> gold = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> read(file, texts))
                    .toList();
            if (gold.isEmpty()) {
                throw new Failure(Exit.INPUT, folder + ": there is no file NAME.gold.json in this folder");
            }
            return gold;
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, "cannot list the folder " + folder + ": " + Reasons.of(e), e);
        }
    }

    private static GoldFile read(Path file, Path texts) {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        try {
            JsonFields fields = new JsonFields(fileName, Json.parse(Files.readString(file, UTF_8)));
            Path text = texts.resolve(name + ".txt");
            return new GoldFile(name, new Source(text.toString(), name, text, known(fields)), fields);
        } catch (IOException | IllegalArgumentException e) {
            String reason = e instanceof IOException io ? Reasons.of(io) : String.valueOf(e.getMessage());
            throw new Failure(Exit.INPUT, "cannot read " + file + ": " + reason, e);
        }
    }

    private static Source.Known known(JsonFields fields) {
        JsonFields report = fields.objectOrNull("report");
        if (report == null) {
            return Source.Known.NOTHING;
        }
        return new Source.Known(
                day(report.textOrNull("published")), report.textOrNull("publisher"), null, report.textOrNull("title"));
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        return published == null || published.length() != 10 ? null : LocalDate.parse(published);
    }

    /** The gold claims, whose passages are taken from the text. */
    List<GoldClaim> claims(String text) {
        try {
            return fields.objects("claims", claim -> GoldClaim.of(claim, text));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Failure(Exit.INPUT, name + ENDING + ": " + e.getMessage(), e);
        }
    }
}
