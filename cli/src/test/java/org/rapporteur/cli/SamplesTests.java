package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Run.Ended;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Reading;

/** The commands on the bundled samples, as a newcomer tries them. */
class SamplesTests {
    private static final Path HOME = Path.of(System.getProperty("rapporteur.home"));
    private static final Path SAMPLES = HOME.resolve("samples");

    @TempDir
    private Path folder;

    @Test
    void readingsKeepToTheSchemaAndEveryQuoteHolds() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(HOME.resolve("docs/reading.schema.json"), UTF_8), InputFormat.JSON);
        Ended ended = new Run(folder).run("read", SAMPLES.toString(), "--format", "json", "-o", "out/");
        assertThat(ended.err()).isEmpty();
        List<Path> texts = texts();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(8);
        for (Path text : texts) {
            String name = text.getFileName().toString().replace(".txt", ".json");
            String json = Files.readString(folder.resolve("out").resolve(name), UTF_8);
            assertThat(schema.validate(json, InputFormat.JSON)).as(name).isEmpty();
            assertHolds(ReadingJson.read(json), Files.readString(text, UTF_8));
        }
    }

    private static void assertHolds(Reading reading, String text) {
        for (Claim claim : reading.claims()) {
            assertThat(claim.quote().holdsIn(text)).as("%s", claim.quote()).isTrue();
            for (Item item : claim.items()) {
                assertThat(item.quote().holdsIn(text)).as("%s", item.quote()).isTrue();
            }
        }
        reading.meetings()
                .forEach(meeting -> assertThat(meeting.quote().holdsIn(text)).isTrue());
    }

    @Test
    void evaluationFindsClaimsAndNoBadQuote() {
        Ended ended = new Run(folder).run("evaluate", SAMPLES.toString());
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out())
                .contains("quotes that do not stand in their text: 0")
                .containsPattern("strict  precision 0\\.[1-9]");
    }

    @Test
    void demoShowsClaimsAndTheBrief() {
        Ended ended = new Run(folder).run("demo");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out())
                .contains("== The claims of samples/asean-japan-2021-wire.txt")
                .contains("Thailand takes over from Vietnam as country coordinator")
                .contains("== The brief of ASEAN-JPN")
                .contains("Straits Wire, 2021-08-02");
    }

    @Test
    void ledgerAnswersWhoCoordinatedOnADay() {
        Run run = new Run(folder)
                .file(
                        "a.txt",
                        "ASEAN and Japan look ahead\n\nJAKARTA — At the meeting on Monday, Viet Nam transferred the role"
                                + " of coordinator of ASEAN-Japan relations to Thailand for the 2021-2024 period.\n");
        run.run("add", SAMPLES.toString(), "--ledger", "l.ledger");
        run.run("add", "a.txt", "--date", "2021-08-03", "--ledger", "l.ledger");
        Ended later = run.run("who", "coordinator", "Japan-ASEAN", "--on", "2022-05-01", "--ledger", "l.ledger");
        assertThat(later.out()).contains("Thailand").contains("“");
        Ended earlier = run.run(
                "who", "coordinator", "ASEAN-JPN", "--on", "2021-03-01", "--ledger", "l.ledger", "--format", "json");
        assertThat(earlier.out()).contains("\"holder\": \"VNM\"").contains("\"successor\": \"THA\"");
        Ended verified = run.run("verify", "--ledger", "l.ledger");
        assertThat(verified.exit()).isEqualTo(Exit.OK);
        Ended found = run.run("find", "from:Japan act:commit,provide", "--ledger", "l.ledger");
        assertThat(found.out()).contains("Straits Wire, 2021-08-02");
        Ended brief = run.run("brief", "Japan-ASEAN", "--ledger", "l.ledger", "--format", "md");
        assertThat(brief.out()).startsWith("# ").contains("Thailand").contains("2021-08-03");
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
