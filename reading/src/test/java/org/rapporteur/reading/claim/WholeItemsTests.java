package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** Items that make sense without the rest of their sentence. */
class WholeItemsTests {
    private static final Reader READER = Reader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya and Oman agreed that a joint dhow race would be held in Muscat. | a joint dhow race would be held in Muscat",
                "Oman undertook to keep supplying tents and blankets to Kenya. | tents ; blankets to Kenya",
                "Oman will send Kenya ten buses, according to a statement. | ten buses",
                "Oman will raise its aid to Kenya, as Uganda ended its own. | its aid to Kenya"
            })
    void anItemIsWhole(String sentence, String items) {
        assertThat(claims(sentence)).anySatisfy(claim -> assertThat(
                        claim.items().stream().map(item -> item.quote().text()).toList())
                .isEqualTo(List.of(items.split(" ; "))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oman welcomed the lake accord and said that Kenya would gain from it. | Oman welcomed the lake accord",
                "Oman will raise its aid to Kenya, according to a note. | Oman will raise its aid to Kenya"
            })
    void aPassageEndsWhereAnotherIsTold(String sentence, String passage) {
        assertThat(claims(sentence))
                .filteredOn(claim -> claim.act() != Act.STATE)
                .extracting(claim -> claim.quote().text())
                .contains(passage);
    }

    private static List<Claim> claims(String sentence) {
        return READER.read(Report.of(sentence)).claims();
    }
}
