package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** What thanks presuppose, and whom requests reach that name nobody outright. */
class ThanksAndRequestsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana thanked Mali for the tents sent to Togo in March. | provide MLI > TGO",
                "Tuvalu conveyed its thanks for the pump that it had received from Korea. | provide KOR > TUV",
                "Chad thanked Oman for the pumps and buses that it had been given. | provide OMN > TCD",
                "Fiji expressed its thanks for the boats received from India. | provide IND > FJI",
                "Haiti thanked Chile for the trucks shipped to the island last year. | provide CHL > HTI",
            })
    void thanksPresupposeTheGift(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Fiji expressed its thanks for the boats received from India. | appreciate FJI > IND"})
    void whoeverAThingCameFromIsThanked(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource({"Peru thanked Japan for the letter sent to the press.", "Peru thanked Japan for the patience shown."})
    void whatIsNotGivenIsNoGift(String text) {
        assertThat(new ScopeSentence(text, List.of(), Set.of("provide")).faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belize requested Mexico's continued assistance. | request BLZ > MEX",
                "Palau asked for Japanese expertise in the survey of reefs. | request PLW > JPN",
                "Laos asked that the road be mended and that Vietnam pay for it. | request LAO > VNM",
                "Norway called upon the authorities in Pyongyang to free the crew. | request NOR > PRK",
                "On Nicaragua, Canada deplored the arrests and called on the authorities to end them. | request CAN > NIC",
                "The Jamaican minister praised Canada's help but pressed it to lift the visa rule. | request JAM > CAN",
            })
    void requestReachesWhomItIsAskedOf(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On behalf of the African Union, President Banda of Malawi thanked Japan. | appreciate AU > JPN",
                "Speaking on behalf of the Group of 77, the Cuban envoy asked Japan to cancel the debt. | request G77 > JPN",
            })
    void whoSpeaksOnBehalfOfABodyActsForIt(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gabon and Chad are to hold a joint drill in May. | commit GAB,TCD > - agreement",
                "Malta is to lend Libya two patrol boats. | commit MLT > LBY pledge",
            })
    void whatAPartyIsToDoIsPromised(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister thanked Oman for the maps that Yemen had received, and asked Qatar for pumps. | request YEM > QAT",
            })
    void verbAfterAnEarlierPastIsTheMainClauses(String text, String claim) {
        assertReadsAs(text.replace("The minister", "The Yemeni minister"), claim);
    }

    @Test
    void infinitivesThatEndInAndToAreAskedOneByOne() {
        Claim claim = Reader.standard()
                .read(
                        Report.of(
                                "Two states talk\n\nLOME, 4 May 2018 — Ghana urged Togo to see that pumps reach all towns, to"
                                        + " keep the mill running once it opens and to put money into roads, ports and wells.\n"))
                .claims()
                .get(0);
        assertThat(claim.items()).hasSize(3);
        assertThat(claim.items().get(2).quote().text()).isEqualTo("put money into roads, ports and wells");
    }

    @Test
    void letterBeforeAPieceIsNoPartOfIt() {
        Claim claim = Reader.standard()
                .read(
                        Report.of(
                                "Two states talk\n\nLOME, 4 May 2018 — Minister Kofi of Ghana announced that Ghana intends to go"
                                        + " on assisting Togo (a) to mend its roads, (b) to obtain buses, and (c) to train its drivers.\n"))
                .claims()
                .get(0);
        assertThat(claim.items().get(1).quote().text()).isEqualTo("obtain buses");
    }

    private static void assertReadsAs(String text, String claim) {
        assertThat(new ScopeSentence(text, List.of(ExpectedClaim.of(claim)), Set.of()).faults())
                .isEmpty();
    }
}
