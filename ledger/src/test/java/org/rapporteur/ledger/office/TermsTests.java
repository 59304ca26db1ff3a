package org.rapporteur.ledger.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Period;

class TermsTests {
    private static final OfficeName OFFICE = OfficeName.of("country coordinator", "JPN-ASEAN");

    private static OfficeTold handOver(String day, String from, String to, @Nullable Period term) {
        return new OfficeTold(
                from + to,
                OFFICE,
                "r" + day,
                to,
                from,
                null,
                null,
                "Minister of " + from,
                term,
                LocalDate.parse(day),
                0,
                9);
    }

    private static OfficeTold holds(String day, String holder, @Nullable Period term) {
        return new OfficeTold(
                holder + day,
                OFFICE,
                "r" + day,
                holder,
                null,
                null,
                "Minister of " + holder,
                null,
                term,
                LocalDate.parse(day),
                0,
                9);
    }

    private static String shown(List<Term> terms) {
        List<String> shown = new ArrayList<>();
        terms.forEach(t -> shown.add(t.holder() + " " + t.from() + ".." + t.to() + " after " + t.predecessor()
                + " before " + t.successor()));
        return String.join("\n", shown);
    }

    @Test
    void theOfficeOfARelationHasOneIdWhateverTheOrderOfItsParties() {
        assertThat(OFFICE.id()).isEqualTo("coordinator/ASEAN-JPN");
        assertThat(OfficeName.of("Coordinator", "ASEAN-JPN")).isEqualTo(OFFICE);
    }

    @Test
    void aHandOverEndsOneTermAndBeginsTheNext() {
        assertThat(shown(Terms.of(List.of(handOver("2021-08-03", "VNM", "THA", new Period("2021", "2024"))))))
                .isEqualTo("VNM null..2021-08-03 after null before THA\nTHA 2021-08-03..2024 after VNM before null");
    }

    @Test
    void aHandOverToldAheadBeginsInTheTermsFirstYear() {
        assertThat(shown(Terms.of(List.of(handOver("2020-11-03", "VNM", "THA", new Period("2021", "2024"))))))
                .isEqualTo("VNM null..2021 after null before THA\nTHA 2021..2024 after VNM before null");
    }

    @Test
    void aBareMentionBelongsToTheTermItFallsInto() {
        List<Term> terms = Terms.of(List.of(
                handOver("2021-08-03", "VNM", "THA", new Period("2021", "2024")),
                holds("2020-01-01", "VNM", null),
                holds("2022-01-01", "THA", null)));
        assertThat(terms).hasSize(2);
        assertThat(terms.get(0).evidence()).containsExactly("VNM2020-01-01", "VNMTHA");
        assertThat(terms.get(1).occupants()).containsExactly("Minister of THA");
    }

    @Test
    void aBareMentionAloneHasOpenEnds() {
        Term term = Terms.of(List.of(holds("2020-01-01", "VNM", null))).get(0);
        assertThat(term.from()).isNull();
        assertThat(term.to()).isNull();
        assertThat(term.holdsOn(LocalDate.parse("1999-01-01"))).isTrue();
    }

    @Test
    void aChainOfHandOversGivesAChainOfTermsInWhateverOrderTheyAreTold() {
        List<OfficeTold> told = new ArrayList<>(List.of(
                handOver("2015-08-04", "KHM", "BRN", null),
                handOver("2018-08-02", "BRN", "VNM", new Period("2018", "2021")),
                handOver("2021-08-03", "VNM", "THA", new Period("2021", "2024")),
                handOver("2024-07-26", "THA", "SGP", new Period("2024", "2027")),
                holds("2019-05-05", "VNM", null)));
        String expected = """
                KHM null..2015-08-04 after null before BRN
                BRN 2015-08-04..2018-08-02 after KHM before VNM
                VNM 2018-08-02..2021-08-03 after BRN before THA
                THA 2021-08-03..2024-07-26 after VNM before SGP
                SGP 2024-07-26..2027 after THA before null""";
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(told, random);
            assertThat(shown(Terms.of(told))).isEqualTo(expected);
        }
    }

    @Test
    void aPartyThatHoldsTheOfficeAgainHasASecondTerm() {
        List<Term> terms = Terms.of(
                List.of(handOver("2001-01-01", "FRA", "KEN", null), handOver("2004-01-01", "KEN", "FRA", null)));
        assertThat(shown(terms))
                .isEqualTo("FRA null..2001-01-01 after null before KEN\n"
                        + "KEN 2001-01-01..2004-01-01 after FRA before FRA\n"
                        + "FRA 2004-01-01..null after KEN before null");
    }
}
