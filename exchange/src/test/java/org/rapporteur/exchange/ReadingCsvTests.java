package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Versions;

class ReadingCsvTests {
    @Test
    void everyLineHasTheColumnsOfTheHeader() {
        String[] lines = ReadingCsv.lines(Readings.full(), "a.txt").split("\r\n", -1);
        int columns = ReadingCsv.header().split(",", -1).length;
        assertThat(lines).hasSize(3).endsWith("");
        assertThat(cells(lines[0])).isEqualTo(columns);
        assertThat(cells(lines[1])).isEqualTo(columns);
    }

    @Test
    void lineTellsTheItem() {
        assertThat(ReadingCsv.lines(Readings.full(), "a.txt"))
                .contains(",commit,NOR,KEN,UGA,")
                .contains(",pledged … schools in Kenya,2500000,NOK,,\"about, total\",2030,2030,");
    }

    @Test
    void amountOfAClaimStandsOnItsFirstLineAlone() {
        Claim claim = Readings.fullClaim();
        Item first = new Item("00112233445566aa#1", Readings.quote("schools"), null, null, null);
        Item second = new Item("00112233445566aa#2", Readings.quote("Kenya"), null, null, null);
        String[] lines = ReadingCsv.lines(reading(withItems(claim, List.of(first, second))), "")
                .split("\r\n", -1);
        assertThat(lines[0]).contains(",2500000,NOK,");
        assertThat(lines[1]).doesNotContain("2500000");
    }

    @Test
    void textThatLooksLikeAFormulaIsLedByAnApostrophe() {
        for (String start : List.of("=", "+", "-", "@", "\t")) {
            String words = start + "HYPERLINK(\"x\", 1)";
            assertThat(ReadingCsv.lines(reading(quoting(words)), ""))
                    .contains("\"'" + start + "HYPERLINK(\"\"x\"\", 1)\"");
        }
    }

    @Test
    void lineEndsInsideAQuoteAreKeptInQuotationMarks() {
        assertThat(ReadingCsv.lines(reading(quoting("first\r\nsecond")), "")).contains(",\"first\r\nsecond\",");
    }

    private static Claim quoting(String words) {
        return new Claim(
                "00112233445566cc",
                Act.STATE,
                List.of("NOR"),
                null,
                List.of(),
                List.of(),
                List.of(),
                new Quote(0, words.length(), words),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                Polarity.AFFIRMED,
                null,
                null,
                List.of(),
                null,
                null,
                Attribution.DIRECT,
                "rule",
                0.5);
    }

    private static Claim withItems(Claim claim, List<Item> items) {
        return new Claim(
                claim.id(),
                claim.act(),
                claim.by(),
                null,
                claim.to(),
                List.of(),
                items,
                claim.quote(),
                Map.of(),
                claim.amount(),
                null,
                null,
                null,
                claim.strength(),
                claim.polarity(),
                null,
                null,
                List.of(),
                null,
                null,
                claim.attribution(),
                claim.rule(),
                claim.confidence());
    }

    private static Reading reading(Claim claim) {
        Description report = new Description("0".repeat(64), null, null, null, null, null, null, null, "en");
        return new Reading(
                report, new Versions("1", "2", "3"), List.of(), List.of(), List.of(), List.of(claim), List.of());
    }

    /** Counts cells as RFC 4180 does: a comma inside quotation marks parts none. */
    private static int cells(String line) {
        int cells = 1;
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            cells += c == ',' && !quoted ? 1 : 0;
        }
        return cells;
    }
}
