package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gifts that stand as the subject of what became of them. */
class GiftsAsSubjectsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Danish grant of $4 million has gone into the African Union's flood fund. | provide DNK > AU",
                "A Polish gift of €2 million went to Moldova. | provide POL > MDA",
                "Another $5 million from Qatar is meant for Djibouti. | provide QAT > DJI",
                "Of the sums announced by Ottawa, C$6 million is meant for Belize. | provide CAN > BLZ",
                "An Omani loan of $9 million flowed to Sudan. | provide OMN > SDN",
            })
    void moneyThatGoesToSomebodyIsGivenByWhoseItIs(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Swiss gift of $3 million went to Nepal, while $1 million was paid to Bhutan. | provide CHE > BTN",
                "Of the money promised by Qatar, $6 million is meant for Chad, while $2 million went to Niger. | provide QAT > NER",
            })
    void whatElseTheSentenceTellsOfIsGivenByTheSame(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A further €5 million from Germany will go to Chad. | commit DEU > TCD pledge new",
                "The Norwegian grant of $1 million will be paid to Malawi. | commit NOR > MWI pledge",
            })
    void whatWillGoIsPromised(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan contributed $2 million to the ASEAN Centre for Biodiversity Fund. | provide JPN > ASEAN",
                "Turkey gave $1 million to the African Union Peace Fund. | provide TUR > AU",
            })
    void fundAndCentreBelongToTheBodyInTheirName(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource({"A Chinese ship went to the Philippines.", "More money went to the banks of Peru than ever."})
    void whatMerelyGoesSomewhereIsNoGift(String text) {
        assertThat(new ScopeSentence(text, List.of(), Set.of("provide")).faults())
                .isEmpty();
    }

    private static void assertReadsAs(String text, String claim) {
        assertThat(new ScopeSentence(text, List.of(ExpectedClaim.of(claim)), Set.of()).faults())
                .isEmpty();
    }
}
