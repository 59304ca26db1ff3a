package org.rapporteur.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Reading;

class ReadingJsonTests {
    private static final Path SCHEMA = Path.of(System.getProperty("rapporteur.home"), "docs", "reading.schema.json");

    @Test
    void whatIsWrittenKeepsToTheSchema() throws IOException {
        assertThat(schema().validate(ReadingJson.write(Readings.full()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(ReadingJson.line(Readings.full(), "a.txt"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void schemaRefusesWhatIsNoReading() throws IOException {
        String json = ReadingJson.write(Readings.full());
        for (String broken : List.of(
                json.replace("\"commit\"", "\"promise\""),
                json.replace("\"confidence\": 1", "\"confidence\": 2"),
                json.replace("[\"2026\", \"2027\"]", "[\"2026\"]"),
                json.replace("\"currency\": \"NOK\"", "\"currency\": \"kroner\""),
                json.replace("\"negated\": true,", ""))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void fieldsHaveTheNamesAndFormsOfTheDocumentation() {
        Map<?, ?> claim = claim(0);
        assertThat(claim.get("act")).isEqualTo("commit");
        assertThat(claim.get("strength")).isEqualTo("pledge");
        assertThat(claim.get("for")).isEqualTo(List.of("UGA"));
        assertThat(claim.get("due")).isEqualTo(List.of("2030", "2030"));
        assertThat(claim.get("polarity")).isEqualTo("withdrawn");
        assertThat(claim.get("negated")).isEqualTo(true);
        assertThat(claim(1).get("act")).isEqualTo("hold-role");
        JsonFields role = new JsonFields("claim", claim).object("role");
        assertThat(role.object("body").text("id")).isEqualTo("CHL-NOR");
        assertThat(role.texts("term")).containsExactly("2026", "2027");
        JsonFields amount = new JsonFields("claim", claim).object("amount");
        assertThat(amount.text("qualifier")).isEqualTo("about, total");
    }

    @Test
    void numbersAreWrittenInFull() {
        assertThat(ReadingJson.write(Readings.full()))
                .contains("\"value\": 2500000,")
                .contains("\"confidence\": 0.1235")
                .contains("\"confidence\": 1,\n");
    }

    @Test
    void offsetsCountCodePointsAndTextStaysAsItIs() {
        JsonFields quote = new JsonFields("claim", claim(1)).object("quote");
        assertThat(quote.whole("end") - quote.whole("start")).isEqualTo("x and took the chair".length());
        assertThat(quote.text("text")).startsWith("\uD83D\uDE00");
    }

    @Test
    void readingComesBackAsItWas() {
        String json = ReadingJson.write(Readings.full());
        Reading back = ReadingJson.read(json);
        assertThat(ReadingJson.write(back)).isEqualTo(json);
        assertThat(back.claims().get(1)).isEqualTo(Readings.bareClaim());
        assertThat(back.meetings()).isEqualTo(Readings.full().meetings());
        assertThat(back.claims().get(0).role()).isEqualTo(Readings.fullClaim().role());
        assertThat(back.claims().get(0).evidence())
                .isEqualTo(Readings.fullClaim().evidence());
    }

    @Test
    void lineNamesTheFileAndHasNoLineEnd() {
        String line = ReadingJson.line(Readings.full(), "b/a.txt");
        assertThat(line).doesNotContain("\n").contains("\"report\":{\"file\":\"b/a.txt\",\"sha256\"");
    }

    @Test
    void surrogateWithoutItsPairIsEscaped() {
        String json = Json.line(List.of("a\uD83Db", "\uD83D\uDE00"));
        assertThat(json).isEqualTo("[\"a\\ud83db\",\"\uD83D\uDE00\"]");
        assertThat(new String(json.getBytes(UTF_8), UTF_8)).isEqualTo(json);
        assertThat(Json.parse(json)).isEqualTo(List.of("a\uD83Db", "\uD83D\uDE00"));
    }

    @Test
    void messageNamesTheFieldThatIsNotAsExpected() {
        String json = ReadingJson.write(Readings.full());
        assertThatThrownBy(() -> ReadingJson.read(json.replace("\"pledge\"", "\"vow\"")))
                .hasMessageContaining("reading.claims[0].strength: expected one of [WISH")
                .hasMessageContaining("got vow");
        assertThatThrownBy(() -> ReadingJson.read(json.replace("\"schema\": 1", "\"schema\": 2")))
                .hasMessage("reading.schema: expected 1, got 2");
        assertThatThrownBy(() -> ReadingJson.read("{\"schema\": 1")).hasMessageStartingWith("expected JSON, got: ");
    }

    private static Map<?, ?> claim(int index) {
        Map<?, ?> reading = (Map<?, ?>) Json.parse(ReadingJson.write(Readings.full()));
        return (Map<?, ?>) ((List<?>) reading.get("claims")).get(index);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }
}
