package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.question.TermsOfOffice;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** The coordinators of ASEAN and Japan from 2012 to 2027, from five short reports in our own words. */
class CoordinatorsTests {
    private static final Reader READER = Reader.standard();

    @TempDir
    private Path folder;

    private static void add(Ledger ledger, String day, String text) {
        Report report = new Report(text, null, "Courier", LocalDate.parse(day), null);
        ledger.add(report, READER.read(report));
    }

    private TermsOfOffice terms() {
        try (Ledger ledger = Ledger.open(folder.resolve("terms.ledger"))) {
            add(
                    ledger,
                    "2021-08-03",
                    "HA NOI — On 2 August 2021 Foreign Minister Bui Thanh Son transferred the role of coordinator of"
                            + " ASEAN-Japan relations for the 2021-2024 term to Thailand.\n");
            add(
                    ledger,
                    "2012-07-13",
                    "PHNOM PENH — Cambodia took over as country coordinator of ASEAN-Japan relations from the"
                            + " Philippines on 12 July 2012.\n");
            add(
                    ledger,
                    "2024-07-27",
                    "VIENTIANE — Thailand passed the role of country coordinator of ASEAN-Japan relations for 2024-2027"
                            + " to Singapore on 26 July 2024, the foreign ministers said.\n");
            add(
                    ledger,
                    "2015-08-06",
                    "KUALA LUMPUR — Cambodia handed over the role of coordinator of ASEAN-Japan relations to Brunei"
                            + " Darussalam on 5 August 2015 at the end of the foreign ministers' meeting with Japan.\n");
            add(
                    ledger,
                    "2018-08-03",
                    "SINGAPORE — Brunei Darussalam handed over the role of country coordinator for ASEAN-Japan relations"
                            + " for 2018-2021 to Viet Nam on 2 August 2018.\n");
            return ledger.terms("country coordinator", "Japan-ASEAN");
        }
    }

    @Test
    void fiveTermsFollowOneAnother() {
        TermsOfOffice terms = terms();
        List<String> shown = terms.terms().stream()
                .filter(term -> term.from() != null)
                .map(term -> term.holder() + " " + term.from().substring(0, 4) + "-"
                        + String.valueOf(term.to()).substring(0, 4) + " " + term.predecessor() + " " + term.successor())
                .toList();
        assertThat(shown)
                .containsExactly(
                        "KHM 2012-2015 PHL BRN",
                        "BRN 2015-2018 KHM VNM",
                        "VNM 2018-2021 BRN THA",
                        "THA 2021-2024 VNM SGP",
                        "SGP 2024-2027 THA null");
        assertThat(terms.course().gaps()).isEmpty();
        assertThat(terms.course().overlaps()).isEmpty();
    }

    @Test
    void theMinisterIsTheOccupantAndTheStateTheHolder() {
        assertThat(terms().terms())
                .filteredOn(term -> term.holder().equals("VNM"))
                .singleElement()
                .satisfies(term -> assertThat(term.occupants()).containsExactly("Bui Thanh Son"));
    }

    @Test
    void whatDepartsFromTheCustomOfRotationIsNoticed() {
        assertThat(terms().notices()).containsExactly("by custom MMR would follow PHL, but KHM did");
    }
}
