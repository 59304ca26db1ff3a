package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.EventReader;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.lexicon.Lexicon;

class PloverJsonTests {
    private static final Reader READER = Reader.standard();
    private static final EventReader EVENTS = EventReader.with(Lexicon.bundled());

    @Test
    void recordHasTheFieldsOfTheManual() {
        JsonFields record = record("Iran's foreign minister accused Oman of spying.");
        assertThat(record.texts("event")).containsExactly("ACCUSE");
        assertThat(record.texts("mode")).containsExactly("allege");
        assertThat(record.text("date")).isEqualTo("2021-08-03");
        assertThat(record.whole("quad_code")).isEqualTo(3);
        assertThat(record.number("event_scale")).isEqualByComparingTo("-3");
        JsonFields actor = record.objects("actor", entity -> entity).get(0);
        assertThat(actor.text("code")).isEqualTo("IRN");
        assertThat(actor.text("sector")).isEqualTo("GOV");
        assertThat(actor.text("identifier_id")).isEqualTo("Q794");
        assertThat(record.objects("recipient", entity -> entity.text("code"))).containsExactly("OMN");
    }

    @Test
    void idIsOfTheReportAndTheRankInIt() {
        String lines = lines("Iran accused Oman of spying. Oman expelled two Iranian diplomats.");
        List<String> ids = lines.lines()
                .map(line -> new JsonFields("record", Json.parse(line)).text("id"))
                .toList();
        assertThat(ids).hasSize(2).allMatch(id -> id.matches("[0-9a-f]{16}-[12]"));
    }

    @Test
    void anEventFromAClaimPointsToIt() {
        String text = "Finland urged Serbia to reopen the border with Kosovo.";
        Reading reading = READER.read(report(text));
        assertThat(record(text).text("rapporteur_claim"))
                .isEqualTo(reading.claims().get(0).id());
    }

    @Test
    void offsetsAreThoseOfTheText() {
        String text = "Iran accused Oman of spying.";
        JsonFields record = record(text);
        JsonFields info = record.object("text_info");
        assertThat(text.substring(info.whole("start"), info.whole("end"))).isEqualTo(record.text("text"));
    }

    @Test
    void reportWithoutEventsGivesNothing() {
        assertThat(lines("The weather in Oslo was mild.")).isEmpty();
    }

    private static JsonFields record(String text) {
        return new JsonFields("record", Json.parse(lines(text).strip()));
    }

    private static String lines(String text) {
        return PloverJson.lines(READER.read(report(text)), EVENTS.events(report(text)), "a.txt");
    }

    private static Report report(String text) {
        return Report.of(text).published(LocalDate.of(2021, 8, 3));
    }
}
