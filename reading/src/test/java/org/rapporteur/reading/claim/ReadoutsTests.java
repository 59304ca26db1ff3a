package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** Releases, readouts and communiqués as ministries, palaces and regional bodies write them. */
class ReadoutsTests {
    private static final Reader READER = Reader.standard();

    @Test
    void anHonorificBelongsToTheOfficeBehindIt() {
        Claim claim = only(
                "MUSCAT, May 3 - His Majesty the Sultan thanked His Excellency the President of Chad for the tents."
                        + "\n\nOman and Chad are friends.",
                Act.APPRECIATE);
        assertThat(claim.by()).containsExactly("OMN");
        assertThat(claim.to()).containsExactly("TCD");
    }

    @Test
    void anOfficeBehindANameIsTheNextPersons() {
        Claim claim = only(
                "At the invitation of the Foreign Minister of Peru, Ana Solís, the Foreign Minister of Bolivia, Rosa"
                        + " Choque, visited Lima.\n\nMinister Choque thanked Peru for the road.",
                Act.APPRECIATE);
        assertThat(claim.by()).containsExactly("BOL");
    }

    @Test
    void whatAVerbLeavesToAListIsDoneToEachItem() {
        List<Claim> claims = read("Kenya and Uganda discussed the lake.\n\nKenya is providing:\n\n- a pier in Uganda;\n"
                        + "- two boats for Uganda.\n")
                .stream()
                .filter(claim -> claim.quote().text().startsWith("a pier")
                        || claim.quote().text().startsWith("two boats"))
                .toList();
        assertThat(claims).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.act()).isEqualTo(Act.PROVIDE);
            assertThat(claim.by()).containsExactly("KEN");
        });
    }

    @Test
    void whatWasAgreedWithoutWordOfWhomThoseWhoMetAgreed() {
        Claim claim = only(
                "The foreign ministers of Laos and Nepal met in Pakse on Monday. It was agreed that the next round"
                        + " would be held in May.",
                Act.COMMIT);
        assertThat(claim.by()).containsExactly("LAO", "NPL");
    }

    @Test
    void whoeverIsPromisedAnAmountReceivesIt() {
        Claim claim = only(
                "Rome and Tirana held talks. Italy promised its neighbour Albania 60 million dollars.", Act.COMMIT);
        assertThat(claim.to()).containsExactly("ALB");
    }

    @Test
    void aProgressiveIsTheContentOfTheWordOfSaying() {
        Claim claim = only(
                "Norway and Chad met. \"We are sending 40 pumps to Chad,\" the Norwegian foreign minister told"
                        + " reporters.",
                Act.PROVIDE);
        assertThat(claim.by()).containsExactly("NOR");
    }

    @Test
    void aBodysSessionSpeaksInItsCommunique() {
        Claim claim = only(
                "COMMUNIQUÉ OF THE SUMMIT OF THE AFRICAN UNION\n\n1. Summit noted with concern the fighting in Chad."
                        + "\n\n2. Summit thanked Togo for its mediation.",
                Act.APPRECIATE);
        assertThat(claim.by()).containsExactly("AU");
    }

    private static Claim only(String text, Act act) {
        List<Claim> claims =
                read(text).stream().filter(claim -> claim.act() == act).toList();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private static List<Claim> read(String text) {
        return READER.read(Report.of(text).published(LocalDate.of(2015, 6, 1))).claims();
    }
}
