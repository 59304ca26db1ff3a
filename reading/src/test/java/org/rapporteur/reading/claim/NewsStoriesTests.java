package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** How newspapers and wires tell of protests, condolences, offices handed over, and what others say. */
class NewsStoriesTests {
    private static final Reader READER = Reader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Niger's ambassador was summoned to the Malian Foreign Ministry on Monday over the raid.",
                "Nigerien chargé d'affaires Issa Garba was summoned to the Malian Foreign Ministry over the raid.",
                "The Malian Foreign Ministry summoned the ambassador of Niger to protest over the raid.",
                "The Malian Foreign Ministry called in the ambassador of Niger to express its anger over the raid."
            })
    void anEnvoyIsSummonedByWhomHeIsSummonedTo(String text) {
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.act()).isEqualTo(Act.CONCERN);
            assertThat(claim.by()).containsExactly("MLI");
            assertThat(claim.to()).containsExactly("NER");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The King of Bhutan received a telegram of condolences from the President of Nepal. | STATE",
                "The King of Bhutan received condolences from the President of Nepal after the landslide. | STATE",
                "The President of Nepal sent a cable of condolences to the King of Bhutan. | STATE",
                "The President of Nepal offered his condolences to the King of Bhutan over the landslide. | STATE",
                "The King of Bhutan received a letter of congratulations from the President of Nepal. | APPRECIATE",
                "The King of Bhutan was given a standing ovation by the President of Nepal. | APPRECIATE"
            })
    void sympathyAndPraiseAreOfWhoeverSendsThem(String text, Act act) {
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.act()).isEqualTo(act);
            assertThat(claim.by()).containsExactly("NPL");
            assertThat(claim.to()).isSubsetOf("BTN");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Banda of Malawi handed over the baton of SADC to President Lungu of Zambia.",
                "President Banda of Malawi was given a second mandate as chair of SADC.",
            })
    void anOfficeThatIsGivenIsNoGift(String text) {
        assertThat(claims(text)).extracting(Claim::act).containsExactly(Act.HOLD_ROLE);
    }

    @Test
    void whatAnArcIsMendedToNeverHangsFromItself() {
        // An earlier repair made "be" and "talks" each other's heads, and the reader went round in them.
        assertThat(Reader.standard().read(Report.of("Peru's prime minister said there would be no talks with Chile.")))
                .isNotNull();
    }

    @Test
    void aVisitThatIsPaidIsNoPayment() {
        assertThat(claims("Prime Minister Taueki of Tonga paid a visit to the wounded in Samoa."))
                .extracting(Claim::act)
                .doesNotContain(Act.PROVIDE);
    }

    @Test
    void whatIsToldWithoutThatHasItsOwnSubject() {
        List<Claim> claims = claims("Prime Minister Taueki of Tonga told local reporters the Fijian and Samoan"
                + " governments had promised $3 million in budget support.");
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.act()).isEqualTo(Act.COMMIT);
            assertThat(claim.by()).containsExactly("FJI", "WSM");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Conde of Guinea said the decision of the bank had pushed Guinea to lean on China.",
                "President Conde of Guinea said the refusal of the lenders to pay had forced Guinea to turn to China.",
                "President Conde of Guinea said the drought had driven Guinea to ask China for grain."
            })
    void noTellerAsksForWhatAThingHasBroughtAbout(String text) {
        assertThat(claims(text)).extracting(Claim::act).containsOnly(Act.STATE);
    }

    @Test
    void whatIsFearedIsToldByTheNearerVerb() {
        assertThat(claims("Many Canadian officials say they fear Preval will be ousted by rebels in Haiti."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.act()).isEqualTo(Act.CONCERN);
                    assertThat(claim.quote().text()).endsWith("ousted by rebels in Haiti");
                });
    }

    @Test
    void whatATellerIsSureOfIsStated() {
        assertThat(claims(
                        "Foreign Minister Vongsa of Laos said he was confident the talks with Thailand would succeed."))
                .extracting(Claim::act)
                .containsExactly(Act.STATE);
    }

    @Test
    void toBeAvailableToHelpIsAPromise() {
        assertThat(claims("\"I will be available to advise him,\" President Banda of Malawi said of"
                        + " President Lungu of Zambia."))
                .extracting(Claim::act)
                .containsExactly(Act.COMMIT);
    }

    @Test
    void aStruggleIsNoPromise() {
        assertThat(claims("\"We are struggling to pay for the road to Samoa,\" Prime Minister Taueki of Tonga said."))
                .extracting(Claim::act)
                .containsExactly(Act.STATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canada agreed to impose a travel ban on the generals of Chad.",
                "Canada has decided to freeze the assets of the generals of Chad.",
                "Canada hit back, imposing sanctions on six officials of Chad.",
                "Canada declared nine Chadian diplomats “personae non gratae” in a like move."
            })
    void aDeedThatCoercesIsAThreatThoughItIsAgreedOnFirst(String text) {
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.act()).isEqualTo(Act.THREATEN);
            assertThat(claim.by()).containsExactly("CAN");
            assertThat(claim.to()).isSubsetOf("TCD");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The National Union of Teachers of Mali condemned the arrests in Niger. | CONCERN",
                "The Danish Refugee Council delivered 200 tents to Niger. | PROVIDE",
                "The Malian union leader Awa Diallo accused Niger of beating drivers. | CONCERN",
            })
    void aUnionOrCharityActsForItself(String text, Act act) {
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.act()).isEqualTo(act);
            assertThat(claim.by()).singleElement().satisfies(party -> assertThat(party)
                    .isNotIn("MLI", "DNK", "NER"));
            assertThat(claim.to()).isSubsetOf("NER");
        });
    }

    @Test
    void aBankWithItsNameActsForNoState() {
        assertThat(claims("The Kenyan bank Equity opened a branch in Uganda.")).isEmpty();
    }

    @Test
    void ministersNamedInARowActForTheStatesTheyAreNamedWith() {
        assertThat(claims("Foreign Ministers Ana Ruiz of Peru and Luz Paz of Chile signed a treaty in Lima."))
                .anySatisfy(claim -> {
                    assertThat(claim.act()).isEqualTo(Act.CONCLUDE);
                    assertThat(claim.by()).containsExactly("CHL", "PER");
                });
    }

    @Test
    void officialsInACapitalAreItsOwn() {
        assertThat(claims("Officials in Ghana said they feared that Togo would close the road."))
                .extracting(Claim::by)
                .containsExactly(List.of("GHA"));
    }

    @Test
    void aStatementFromMinistersIsTheirs() {
        assertThat(claims("\"The crossing must stay open,\" said a statement from the EU foreign ministers on Chad."))
                .extracting(Claim::by)
                .containsExactly(List.of("EU"));
    }

    @Test
    void yearsSpentInAStateAreNoGift() {
        assertThat(claims(
                        "The Minister of Oil of Chad asked Kenya to recall miners who have spent four years in Niger."))
                .extracting(Claim::act)
                .doesNotContain(Act.PROVIDE);
    }

    @Test
    void allMayBeCalledOn() {
        assertThat(claims("\"We call on all to lay down their arms,\" Foreign Minister Otieno of Kenya told Chad."))
                .extracting(Claim::act)
                .containsExactly(Act.REQUEST);
    }

    @Test
    void aLineOfCreditIsMoney() {
        assertThat(claims("India extended a line of credit of $60 million to Niger."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.act()).isEqualTo(Act.PROVIDE));
    }

    @Test
    void whoNotesThatSomethingIsSoSpeaksHimself() {
        assertThat(
                        claims(
                                "Prime Minister Taueki of Tonga praised the pact with Samoa, noting that Samoa was its oldest ally."))
                .filteredOn(claim -> claim.quote().text().startsWith("noting"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.by()).containsExactly("TON"));
    }

    @Test
    void whatPartnersPromisedIsNotPromisedByWhoseTheyAre() {
        assertThat(claims("\"Our donor partners, who have committed to paying for the road, are late,\" Prime Minister"
                        + " Taueki of Tonga told Samoa."))
                .noneMatch(claim -> claim.act() == Act.COMMIT && claim.by().contains("TON"));
    }

    @Test
    void whoArrivesToMeetSomebodyMeets() {
        assertThat(claims("Foreign Minister Otieno of Kenya arrived to meet the presidents of Chad and Niger."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.act()).isEqualTo(Act.MEET);
                    assertThat(claim.by()).containsExactly("KEN", "NER", "TCD");
                });
    }

    @Test
    void aPresidentWhoSpeaksInAStateJustNamedIsItsOwn() {
        assertThat(claims(
                        "Foreign Minister Otieno of Kenya flew to Ghana, where President Mensah said the United Nations"
                                + " should lead any such force."))
                .anyMatch(claim -> claim.act() == Act.REQUEST && claim.by().equals(List.of("GHA")));
    }

    @Test
    void bareLeadersAreThoseWhoHaveMet() {
        assertThat(claims(
                        "Kenya, Uganda and Rwanda held talks on Burundi. In their statement, leaders resolved to support"
                                + " the government of Burundi."))
                .anyMatch(claim -> claim.by().equals(List.of("KEN", "RWA", "UGA"))
                        && claim.to().equals(List.of("BDI")));
    }

    @Test
    void byWhomHeWasThankedIsNotTheOneWhoSaysSo() {
        assertThat(claims("President Banda of Malawi said he had been supported and asked Zambia to help."))
                .extracting(Claim::act)
                .doesNotContain(Act.SUPPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya, the gateway for goods of the lakes, said on Sunday those steps were no answer to Uganda.",
                "Kenya, the current chair of the lake bloc, said the road to Uganda was open."
            })
    void whatStandsBetweenCommasIsNoSecondSubject(String text) {
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.act()).isEqualTo(Act.STATE);
            assertThat(claim.by()).containsExactly("KEN");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a series of agreements", "a raft of accords", "a number of treaties on trade"})
    void severalAgreementsAreConcludedAsOneIs(String agreements) {
        assertThat(claims("Kenya and Uganda signed " + agreements + " in Kampala."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.act()).isEqualTo(Act.CONCLUDE));
    }

    @Test
    void whatFollowsARelativeClauseIsToldByWhoeverTellsItBehind() {
        assertThat(
                        claims(
                                "Uganda, which chairs the lake bloc, offered to send tents to Chad, a spokesman told reporters."))
                .anyMatch(claim -> claim.act() == Act.COMMIT
                        && claim.by().equals(List.of("UGA"))
                        && claim.to().equals(List.of("TCD")));
    }

    @Test
    void anEmbassyNamedBeforeIsTheOneMeant() {
        assertThat(claims("The Peruvian embassy in Oslo has asked the Norwegian authorities for access to the crew."
                        + " \"The embassy has requested the papers of the ship,\" Foreign Minister Ruiz of Peru said."))
                .filteredOn(claim -> claim.act() == Act.REQUEST)
                .allSatisfy(claim -> assertThat(claim.by()).containsExactly("PER"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asked whether the crisis between Chad and Kenya would be resolved soon, the Kenyan minister said nothing.",
                "Kenyan Foreign Minister Otieno did not tell which steps his country would take against Chad."
            })
    void whatIsOnlyAskedAboutIsNoPromise(String text) {
        assertThat(claims(text)).noneMatch(claim -> claim.act() == Act.COMMIT);
    }

    @Test
    void aStatementThatSaysSomethingIsWhatItSays() {
        assertThat(claims("Kenyan Foreign Minister Otieno issued a statement, saying the border with Chad was open."))
                .extracting(Claim::act)
                .containsExactly(Act.STATE);
    }

    @Test
    void whatATellerSaysThatHisStateBelievesIsStated() {
        assertThat(
                        claims(
                                "Kenyan Foreign Minister Otieno said Kenya believed that the plan of the African Union was the key."))
                .extracting(Claim::act)
                .containsExactly(Act.STATE);
    }

    private static List<Claim> claims(String text) {
        return READER.read(Report.of(text)).claims();
    }
}
