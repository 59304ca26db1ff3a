package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class ListsOfPromisesTests {
    private static final Reader READER = Reader.standard();

    @Test
    void promisesInAListAreItemsOfTheirOwnAndShareNoVerb() {
        assertThat(itemsOf(
                        "Minister Hansen said that Norway would continue to help Malawi to train nurses, provide tents, fuel"
                                + " and radios, and give financial support for the harvest."))
                .containsExactly(
                        "help Malawi to train nurses",
                        "tents",
                        "fuel",
                        "radios",
                        "give financial support for the harvest");
    }

    @Test
    void whatIsForeseenIsNoPromise() {
        assertThat(claims("Norway said that Malawi would lose the market for its tea."))
                .noneMatch(claim -> claim.act() == Act.COMMIT);
    }

    @Test
    void notAcceptingIsOpposing() {
        assertThat(claims("Norway cannot accept that Malawi should close the clinic."))
                .anyMatch(claim -> claim.act() == Act.CONCERN && claim.by().equals(List.of("NOR")));
    }

    @Test
    void anItemThatSpeaksOfUsSpeaksForThoseWhoIssueTheTextNotForItsLeadIn() {
        String text =
                "Joint statement of Peru and Japan\n\nOur countries, Peru and Japan, launched the Andes Compact.\n\n"
                        + "With this, the Andes Compact aims to:\n\n"
                        + "1. Deliver results. We will map existing projects and plan future ones.\n";
        assertThat(claims(text))
                .filteredOn(claim -> claim.quote().text().contains("map existing projects"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.by()).containsExactlyInAnyOrder("JPN", "PER"));
    }

    private static List<Claim> claims(String sentence) {
        return READER.read(Report.of(sentence + "\n")).claims();
    }

    private static List<String> itemsOf(String sentence) {
        return claims(sentence).stream()
                .filter(claim -> claim.act() == Act.COMMIT)
                .flatMap(claim -> claim.items().stream())
                .map(item -> item.quote().text())
                .toList();
    }
}
