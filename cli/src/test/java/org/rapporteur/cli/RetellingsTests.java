package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Stage;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** One meeting retold in other words, years and outlets: each gift and each promise is one. */
class RetellingsTests {
    private static final Path HOME = Path.of(System.getProperty("rapporteur.home"));
    private static final Path RETELLINGS = HOME.resolve("cli/src/test/resources/org/rapporteur/cli/retellings");
    private static final Reader READER = Reader.standard();

    @TempDir
    private Path folder;

    private Brief brief;

    @BeforeEach
    void theSamplesAndFiveRetellings() throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("retold.ledger"))) {
            add(ledger, HOME.resolve("samples/asean-japan-2021-bangkok.txt"), "2021-08-03");
            add(ledger, HOME.resolve("samples/asean-japan-2021-release.txt"), "2021-08-02");
            add(ledger, HOME.resolve("samples/asean-japan-2021-wire.txt"), "2021-08-02");
            add(ledger, HOME.resolve("samples/asean-japan-2022-phnom-penh.txt"), "2022-08-05");
            for (Path file : retellings()) {
                String name = file.getFileName().toString().replace(".txt", "");
                add(ledger, file, name.substring(name.length() - 10));
            }
            brief = ledger.brief("ASEAN-JPN", null, LocalDate.parse("2024-06-01"));
        }
    }

    private static List<Path> retellings() throws IOException {
        try (Stream<Path> files = Files.list(RETELLINGS)) {
            return files.sorted().toList();
        }
    }

    private static void add(Ledger ledger, Path file, String day) throws IOException {
        Report report =
                new Report(Files.readString(file), null, file.getFileName().toString(), LocalDate.parse(day), null);
        ledger.add(report, READER.read(report));
    }

    private List<Matter> gifts(long dollars) {
        return brief.contributions().stream()
                .filter(gift ->
                        gift.amount() != null && gift.amount().value().compareTo(BigDecimal.valueOf(dollars)) == 0)
                .toList();
    }

    @Test
    void theMillionForTheFundIsOneContributionWithAllItsMentions() {
        assertThat(gifts(1_000_000)).singleElement().satisfies(gift -> assertThat(gift.mentions())
                .isGreaterThanOrEqualTo(5));
    }

    @Test
    void theFiftyMillionForTheCentreAreOneContribution() {
        assertThat(gifts(50_000_000)).singleElement().satisfies(gift -> assertThat(gift.mentions())
                .isGreaterThanOrEqualTo(5));
    }

    @Test
    void loansTotallingASumStayApartAsATotal() {
        assertThat(gifts(2_400_000_000L)).singleElement().satisfies(loans -> {
            assertThat(loans.novelty()).isEqualTo(Novelty.CUMULATIVE);
            assertThat(loans.mentions()).isEqualTo(1);
        });
    }

    @Test
    void anAdditionalSumIsANewPromise() {
        assertThat(brief.undertakings().stream().filter(u -> u.matter().novelty() == Novelty.NEW))
                .singleElement()
                .satisfies(u -> assertThat(u.matter().mentions()).isEqualTo(1));
    }

    @Test
    void theSummitIsOneUndertakingFulfilledByTheReportOfIt() {
        List<Undertaking> summits = brief.undertakings().stream()
                .filter(u -> u.matter().what().contains("commemorative summit"))
                .toList();
        assertThat(summits).singleElement().satisfies(summit -> {
            assertThat(summit.matter().mentions()).isGreaterThanOrEqualTo(5);
            assertThat(summit.stage()).isEqualTo(Stage.DELIVERED);
            assertThat(summit.overdue()).isFalse();
            assertThat(summit.axes().fulfilledBy())
                    .anySatisfy(
                            f -> assertThat(f.citation().source().published()).isEqualTo("2023-12-18"));
        });
    }

    @Test
    void everyQuoteHolds() {
        assertThat(brief.withheld()).isZero();
    }
}
