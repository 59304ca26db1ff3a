package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** Joint communiqués, chairs' statements and declarations of bodies, and the releases of ministries. */
class CommuniquesTests {
    private static final Reader READER = Reader.standard();
    private static final String TWO =
            "Joint communiqué of Zambia and Kenya\n\nThe Presidents of Zambia and Kenya met in"
                    + " Lusaka on 4 May 2011.\n\n";
    private static final String SUMMIT = "Communiqué of the Commonwealth summit\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At the invitation of His Excellency Mr. Rupiah Banda, President of the Republic of Zambia, His"
                        + " Excellency, Mr. Mwai Kibaki, President of the Republic of Kenya, paid a state visit to"
                        + " Zambia.",
                "At the invitation of the President of Zambia, Rupiah Banda, the President of Kenya, Mwai Kibaki, paid a"
                        + " state visit to Lusaka.",
                "At the request of President Banda of Zambia, the Foreign Minister of Kenya visited Zambia."
            })
    void whoeverIsInvitedPaysTheVisit(String sentence) {
        Claim visit = only(sentence, Act.MEET);
        assertThat(visit.by()).containsExactly("KEN", "ZMB");
    }

    @Test
    void aHostAloneIsNoVisitor() {
        assertThat(read("At the invitation of the President of Zambia, Rupiah Banda, talks were held in Lusaka."))
                .noneMatch(claim -> claim.by().equals(List.of("ZMB"))
                        && claim.quote().text().startsWith("Rupiah Banda"));
    }

    @Test
    void headsOfGovernmentWithoutArticleSpeakForTheBodyWhoseTextItIs() {
        assertThat(only(SUMMIT + "Heads of Government adopted a declaration on Fiji.", Act.CONCLUDE)
                        .by())
                .containsExactly("Commonwealth");
        assertThat(only(
                                SUMMIT
                                        + "Heads of Government conveyed their appreciation to Malta for its hospitality.",
                                Act.APPRECIATE)
                        .to())
                .containsExactly("MLT");
    }

    @Test
    void theMinistersOfABodysTextAreNotItsChair() {
        Claim claim = only(
                "Chairman's Statement of the 9th Meeting of the ASEAN Regional Forum\n\nThe Meeting was chaired by"
                        + " Prince Mohamed Bolkiah, Minister of Foreign Affairs of Brunei.\n\nThe Ministers urged"
                        + " Myanmar to free the prisoners.",
                Act.REQUEST);
        assertThat(claim.by()).containsExactly("ARF");
    }

    @Test
    void theMinistersOfTwoStatesAreTheirs() {
        assertThat(only(TWO + "The Ministers urged Malawi to sign the water accord.", Act.REQUEST)
                        .by())
                .containsExactly("KEN", "ZMB");
    }

    @Test
    void anOrganNamedByItsRankAloneIsTheIssuers() {
        Claim claim = only(
                "Final communiqué of the Gulf Cooperation Council\n\nThe Supreme Council thanked Oman for its"
                        + " mediation.",
                Act.APPRECIATE);
        assertThat(claim.by()).containsExactly("GCC");
    }

    @Test
    void aSupremeCouncilInAnothersReportStaysItself() {
        assertThat(only("Sudan and Chad met. The Supreme Council thanked Chad for its mediation.", Act.APPRECIATE)
                        .by())
                .doesNotContain("CHN", "TCD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambia and Kenya signed an exchange of notes on air services.",
                "The two Presidents signed the agreed minutes of the commission.",
                "The two sides signed a contract for the railway."
            })
    void whatIsSignedIsConcluded(String sentence) {
        assertThat(only(TWO + sentence, Act.CONCLUDE).by()).containsExactly("KEN", "ZMB");
    }

    @Test
    void aWelcomeExtendedPraises() {
        Claim claim = only(TWO + "They extended a warm welcome to the new government of Malawi.", Act.APPRECIATE);
        assertThat(claim.to()).containsExactly("MWI");
    }

    @Test
    void participationWelcomedIsNoMeeting() {
        Claim claim = only(TWO + "They welcomed the participation of Malawi in the next meeting.", Act.APPRECIATE);
        assertThat(claim.to()).containsExactly("MWI");
        assertThat(claim.items()).hasSize(1);
    }

    @Test
    void effortsDeployedAreNoGift() {
        List<Claim> claims = read(TWO + "They commended the efforts deployed by ECOWAS to end the crisis in Guinea.");
        assertThat(claims).noneMatch(claim -> claim.act() == Act.PROVIDE);
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.act()).isEqualTo(Act.APPRECIATE);
            assertThat(claim.quote().text()).endsWith("in Guinea");
        });
    }

    @Test
    void supportExpressedToSomebodyIsTheirs() {
        assertThat(only(TWO + "They expressed support to the people of Malawi for the rebuilding.", Act.SUPPORT)
                        .to())
                .containsExactly("MWI");
    }

    @Test
    void aGrantBehindACommaIsPromised() {
        Claim claim = only(
                TWO + "The Government of Kenya will extend to the Government of Zambia, a grant of 20 million"
                        + " shillings.",
                Act.COMMIT);
        assertThat(claim.to()).containsExactly("ZMB");
        assertThat(claim.amount()).isNotNull();
    }

    @Test
    void anAmbassadorOfOneStateToAnotherIsTheFirsts() {
        Claim claim = only(
                "The Foreign Minister of Chad received the Ambassador of Cuba to Chad Luis Ferrer. The Ambassador"
                        + " thanked Chad for the medicines.",
                Act.APPRECIATE);
        assertThat(claim.by()).containsExactly("CUB");
    }

    @Test
    void thanksBesideWhatIsStressedAreGiven() {
        Claim claim = only(
                "The foreign ministers of Chad and Cuba met. The Foreign Minister of Chad stressed his interest in"
                        + " working with Cuba while expressing gratitude to the Cuban government for its doctors.",
                Act.APPRECIATE);
        assertThat(claim.by()).containsExactly("TCD");
        assertThat(claim.to()).containsExactly("CUB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no alternative to talks between the parties.",
                "It is imperative to reopen the crossing.",
                "There is an urgent need for a lasting truce."
            })
    void whatTheIssuersSayMustBeDoneTheyState(String sentence) {
        String text = "Joint statement\n\nWe, the Foreign Ministers of Chad, Niger and Mali, met in Bamako.\n\n";
        assertThat(only(text + sentence, Act.STATE).by()).containsExactly("MLI", "NER", "TCD");
    }

    @Test
    void whatIsOnlyThereIsNotStated() {
        String text = "Joint statement\n\nWe, the Foreign Ministers of Chad, Niger and Mali, met in Bamako.\n\n";
        assertThat(read(text + "There is a bridge across the river."))
                .noneMatch(claim -> claim.quote().text().contains("bridge"));
    }

    @Test
    void aBodyThatIsAskedForPromisesNothingYet() {
        String text =
                "Joint statement\n\nWe, the Foreign Ministers of Chad, Niger and Mali, call on the UN to convene a"
                        + " committee that will begin the drafting of a charter.";
        assertThat(read(text)).noneMatch(claim -> claim.act() == Act.COMMIT);
    }

    @Test
    void thingsProvidedUnderASchemeAreNobodysGift() {
        assertThat(read(TWO + "The equipment provided under this scheme will be chosen later."))
                .noneMatch(claim -> claim.act() == Act.PROVIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The President of Peru, His Excellency Mr. Luis Sol; the Prime Minister of Chad, Rt. Hon'ble Mr. Said"
                        + " Deby; and the King of Bhutan, His Majesty Jigme Dorji, met in Lima.",
                "On 2 May 2011, Wang Li, Minister of Foreign Affairs of Peru, Minister of Foreign Affairs of Chad Said"
                        + " Deby and Minister of Foreign Affairs of Bhutan Jigme Dorji held a meeting in Lima."
            })
    void allWhoAreListedBeforeTheVerbMeet(String sentence) {
        assertThat(read(sentence)).anySatisfy(claim -> {
            assertThat(claim.act()).isEqualTo(Act.MEET);
            assertThat(claim.by()).containsExactly("BTN", "PER", "TCD");
        });
    }

    @Test
    void allPartiesThatSpeakAreThoseWhoMet() {
        Claim claim = only(
                "Joint statement\n\nThe foreign ministers of Chad, Niger and Mali met in Bamako.\n\nAll parties reiterated"
                        + " their readiness to reopen the border.",
                Act.COMMIT);
        assertThat(claim.by()).containsExactly("MLI", "NER", "TCD");
    }

    @Test
    void aProgrammeThatTheIssuersLaunchedActsForThem() {
        Claim claim = only(
                "Joint statement of Kenya and Ghana\n\nThe Presidents of Kenya and Ghana launched the Lake and Sea Partnership"
                        + " (LSP).\n\nThe LSP will train 200 nurses.",
                Act.COMMIT);
        assertThat(claim.by()).containsExactly("GHA", "KEN");
    }

    @Test
    void aProgrammeOfOthersActsForItself() {
        assertThat(read(
                        "Joint statement of Kenya and Ghana\n\nThe Presidents of Kenya and Ghana met. They thanked the World"
                                + " Food Programme.\n\nThe World Food Programme will feed the refugees of Togo."))
                .noneMatch(claim -> claim.act() == Act.COMMIT && claim.by().contains("KEN"));
    }

    @Test
    void allPartiesThatAreAskedAreOthers() {
        assertThat(read(
                        "The foreign ministers of Chad and Mali met in Bamako. All parties to the conflict in Niger must"
                                + " stop firing."))
                .noneMatch(claim -> claim.act() == Act.COMMIT);
    }

    private static Claim only(String text, Act act) {
        List<Claim> claims = read(text).stream()
                .filter(claim -> claim.act() == act && !isOpening(claim))
                .toList();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    /** The opening sentences that only set the scene. */
    private static boolean isOpening(Claim claim) {
        return claim.quote().text().endsWith("on 4 May 2011")
                || claim.quote().text().contains("met");
    }

    private static List<Claim> read(String text) {
        return READER.read(Report.of(text).published(LocalDate.of(2011, 6, 1))).claims();
    }
}
