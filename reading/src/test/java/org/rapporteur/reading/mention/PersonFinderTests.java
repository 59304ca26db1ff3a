package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.mention.Mention.PersonMention;

class PersonFinderTests {
    private static List<String> persons(String text) {
        return Told.only(PersonMention.class, text, Told.ON_10_MAY_2023);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister of Foreign Affairs Trần Văn Bình | Trần Văn Bình; Minister of Foreign Affairs; foreign-minister; null",
                "Japanese Minister of Foreign Affairs Tanaka Hiroshi | Tanaka Hiroshi; Minister of Foreign Affairs; foreign-minister; JPN",
                "President John A. Miller, Jr. | John A. Miller, Jr.; President; president; null",
                "Prime Minister Anna Clarke of Barbados | Anna Clarke; Prime Minister; prime-minister; BRB",
                "Prime Minister Dr. Peter Moore of Saint Lucia | Peter Moore; Prime Minister; prime-minister; LCA",
                "UK Chancellor Robert Green | Robert Green; Chancellor; chancellor; GBR",
                "Mr Green | Green; null; null; null",
                "Mrs. Okonkwo | Okonkwo; null; null; null",
                "Dr. Maria Lopez | Maria Lopez; null; null; null",
                "EU Commission President Elsa van der Berg | Elsa van der Berg; Commission President; commission-president; EU",
                "Foreign Minister of Angola João Sousa | João Sousa; Foreign Minister; foreign-minister; AGO",
                "Secretary General of CARICOM Dr. Ruth Banks | Ruth Banks; Secretary General; secretary-general; CARICOM",
                "Thai Foreign Minister Somchai Srisai | Somchai Srisai; Foreign Minister; foreign-minister; THA",
                "President Carlos Muñoz de la Vega | Carlos Muñoz de la Vega; President; president; null",
                "President Abdel-Rahman el-Masri of Egypt | Abdel-Rahman el-Masri; President; president; EGY",
                "Foreign Minister Israel Stern | Israel Stern; Foreign Minister; foreign-minister; null",
                "U.S. Ambassador to Israel Tom Hill | Tom Hill; Ambassador to Israel; ambassador; USA",
                "Japanese Minister of Economy, Trade, and Industry Ken Mori | Ken Mori; Minister of Economy, Trade, and Industry; economy-minister; JPN",
                "Deputy National Security Advisor Ann Reed | Ann Reed; Deputy National Security Advisor; senior-official; null"
            })
    void holdersAreReadWithOfficeNameAndParty(String said, String meaning) {
        assertThat(persons("On the first day " + said + " spoke.")).containsExactly(said + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Thai Foreign Minister spoke. | Thai Foreign Minister = null; Foreign Minister; foreign-minister; THA",
                "The Vice President spoke. | Vice President = null; Vice President; vice-president; null",
                "The Secretary-General of the United Nations spoke. | Secretary-General of the United Nations = null; Secretary-General; secretary-general; UN",
                "Kenya's foreign minister spoke. | foreign minister = null; foreign minister; foreign-minister; KEN",
                "The prime minister spoke. | prime minister = null; prime minister; prime-minister; null"
            })
    void anOfficeAloneStandsForItsHolder(String sentence, String told) {
        assertThat(persons(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign ministers met.",
                "ASEAN Foreign Ministers met.",
                "Both Presidents agreed.",
                "It held the role of coordinator for the relations.",
                "Belize is CARICOM Chair.",
                "The premier forum of the region met."
            })
    void groupsAndFunctionsAreNoPersons(String sentence) {
        assertThat(persons(sentence)).isEmpty();
    }

    @Test
    void surnamesAreFoundOnceThePersonWasNamed() {
        assertThat(persons("Minister Phạm Văn Lâm spoke. Later Lâm met President Ruiz. Ruiz thanked him."))
                .containsExactly(
                        "Minister Phạm Văn Lâm = Phạm Văn Lâm; Minister; minister; null",
                        "Lâm = Lâm; null; null; null",
                        "President Ruiz = Ruiz; President; president; null",
                        "Ruiz = Ruiz; null; null; null");
    }

    @Test
    void bothNameOrdersAreFound() {
        assertThat(persons("Foreign Minister Mori Kenji spoke. Kenji Mori agreed."))
                .contains("Kenji Mori = Kenji Mori; null; null; null");
    }

    @Test
    void anAppositionTellsThatANameIsAPersons() {
        assertThat(persons("Pavel Orlov, Russia's foreign minister, agreed."))
                .containsExactly(
                        "Pavel Orlov = Pavel Orlov; null; null; null",
                        "foreign minister = null; foreign minister; foreign-minister; RUS");
    }

    @Test
    void speechTellsThatANameIsAPersons() {
        assertThat(persons("\"It is a start,\" Jean-Marc Petit said."))
                .contains("Jean-Marc Petit = Jean-Marc Petit; null; null; null");
    }
}
