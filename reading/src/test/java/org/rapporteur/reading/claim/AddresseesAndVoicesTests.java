package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesAndVoicesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cuba vowed to retaliate against Haiti. | commit CUB > HTI",
                "Oman promised to build a clinic in Niger. | commit OMN > NER pledge",
                "Togo has been promised $3 million by Qatar. | commit QAT > TGO pledge",
            })
    void promiseReachesWhomItsDeedAddresses(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samoa hopes that Tonga will reopen the harbour. | request WSM > TON",
                "Estonia insisted that Latvia share the cost. | request EST > LVA",
                "Peru said that Bolivia should publish the map. | request PER > BOL",
            })
    void subjectOfWhatIsWishedIsAsked(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @Test
    void dutyOfTheSpeakerItselfIsNoRequest() {
        assertReadsAs("Peru said that Peru should publish its map of Bolivia.", "state PER > -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo received 30 tents from Oman last week. | provide OMN > TGO",
                "Togo will receive 30 tents from Oman. | commit OMN > TGO pledge",
            })
    void whatIsReceivedIsGivenByTheOneItComesFrom(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya gave Somalia an ultimatum to open the road. | threaten KEN > SOM",
                "Malta's expulsion of Libyan diplomats caused a stir. | threaten MLT > LBY",
            })
    void stepAgainstAPartyMayBeToldByANoun(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @Test
    void standingSanctionsAreNoStep() {
        assertThat(new ScopeSentence("Malta's sanctions on Libya caused a stir.", List.of(), Set.of("threaten"))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"Ghana will lend Togo 12 buses,\" the Ghanaian minister said. | commit GHA > TGO quoted",
                "Ghana will \"soon\" lend Togo 12 buses, the Ghanaian minister said. | commit GHA > TGO reported",
                "According to the Ghanaian ministry, Accra has lent Togo 12 buses. | provide GHA > TGO reported",
                "Ghana has lent Togo 12 buses, the foreign ministry announced. | provide GHA > TGO reported",
                "Ghana has lent Togo 12 buses according to the agreement. | provide GHA > TGO direct",
            })
    void voiceIsThatOfWhoeverSpeaks(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So far, Oman has given Niger $4 million. | provide OMN > NER cumulative",
                "Oman confirmed its earlier pledge of $4 million to Niger. | commit OMN > NER repeat",
                "Oman will add $4 million to its grant to Niger. | commit OMN > NER new",
            })
    void adverbsAndNounsTellWhatIsNew(String text, String claim) {
        assertReadsAs(text, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad will pay Niger $2 million only if the dam is built. | commit TCD > NER if=only if the dam is built",
                "Chad promised to reopen the road to Niger once the rains end. | commit TCD > NER if=once the rains end",
            })
    void conditionMayOpenWithOnlyOrOnce(String text, String claim) {
        assertReadsAs(text, claim);
    }

    private static void assertReadsAs(String text, String claim) {
        assertThat(new ScopeSentence(text, List.of(ExpectedClaim.of(claim)), Set.of()).faults())
                .as(text)
                .isEmpty();
    }
}
