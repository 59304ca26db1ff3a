package org.rapporteur.ledger.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Place;
import org.rapporteur.ledger.Telling;
import org.rapporteur.ledger.Tellings;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Tenure;

@ParameterizedClass
@EnumSource
class BriefPrintTests {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Brief brief;
    private Tenure tenure;

    @BeforeEach
    void aBriefOfOneMeeting() {
        try (Ledger ledger = place.open(folder, "brief")) {
            for (Telling telling : List.of(Tellings.meetingOf2021(), Tellings.otherOutletOf2021())) {
                ledger.add(telling.report(), telling.reading());
            }
            brief = ledger.brief("ASEAN-JPN", "VNM", LocalDate.parse("2022-01-01"));
            tenure = ledger.who("coordinator", "ASEAN-JPN", LocalDate.parse("2022-05-01"))
                    .orElseThrow();
        }
    }

    @Test
    void theTextNamesEverySectionAndEndsEachFactInItsSource() {
        String text = BriefText.write(brief, 200);
        assertThat(text)
                .startsWith("ASEAN – Japan\nfor Viet Nam, as things stood before 2022-01-01\n")
                .contains("\nLast meeting\n", "\nOffices\n", "\nUndertaken by Japan\n", "\nAsked and not answered\n")
                .contains("coordinator: Thailand (from 2021-08-02 to 2024; after Viet Nam) — Hanoi Courier, 2021-08-03")
                .contains("USD 50 million; told 2 times) — Hanoi Courier, 2021-08-03 and 1 more");
        assertThat(text.lines().filter(line -> line.startsWith("  • ") || line.startsWith("      “")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".* — [A-Za-z ]+, [0-9-]{10}( and [0-9]+ more)?"));
    }

    @Test
    void noLineIsWiderThanAsked() {
        assertThat(BriefText.write(brief, 60).lines()).allMatch(line -> Wrapped.columns(line) <= 60);
    }

    @Test
    void ourSideStandsFirst() {
        try (Ledger ledger = place.open(folder, "brief")) {
            Brief forJapan = ledger.brief("ASEAN-JPN", "Japan", LocalDate.parse("2022-01-01"));
            assertThat(BriefText.write(forJapan, 100))
                    .containsSubsequence("Undertaken by Japan (our side)", "Undertaken by ASEAN and Japan");
        }
        assertThat(BriefText.write(brief, 100))
                .containsSubsequence("Undertaken by ASEAN and Japan", "Undertaken by Japan");
    }

    @Test
    void aMemberStandsOnTheSideOfItsOrganisation() {
        assertThat(brief.ours()).containsExactly("ASEAN", "VNM");
    }

    @Test
    void theMarkdownHasOneHeadingPerSection() {
        String markdown = BriefMarkdown.write(brief);
        assertThat(markdown)
                .startsWith("# ASEAN – Japan\n")
                .contains("\n## Contributions\n\n- **50 million US dollars");
        assertThat(markdown.lines().filter(line -> line.startsWith("- ")))
                .allMatch(line -> line.contains(" — ") && line.matches(".*[0-9-]{10}( and [0-9]+ more)?"));
    }

    @Test
    void theJsonHasTheSameFactsWithTheirQuotes() {
        Map<?, ?> json = (Map<?, ?>) Json.parse(AnswerJson.write(brief));
        assertThat(json.get("partnership")).isEqualTo("ASEAN-JPN");
        assertThat((List<?>) json.get("contributions"))
                .singleElement()
                .asString()
                .contains("mentions=2", "value=50000000", "Tokyo's US$50 million");
        assertThat(json.get("withheld")).isEqualTo(0);
    }

    @Test
    void theHolderOfAnOfficeHasTheDocumentedFields() {
        Map<?, ?> json = (Map<?, ?>) Json.parse(AnswerJson.write(tenure));
        assertThat(json.get("holder")).isEqualTo("THA");
        assertThat(json.get("occupant")).isNull();
        assertThat(json.get("from")).isEqualTo("2021-08-02");
        assertThat(json.get("to")).isEqualTo("2024");
        assertThat(json.get("predecessor")).isEqualTo("VNM");
        assertThat(json.get("successor")).isNull();
    }
}
