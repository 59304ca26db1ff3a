package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Run.Ended;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.exchange.Json;

/** Questions to a ledger, asked from the command line about reports that were really read. */
class QuestionCommandsTests {
    private static final String PLEDGE =
            "OSLO — Norway promised Kenya that it would build three schools by the end of 2023."
                    + " Kenya asked Norway to train 30 nurses.\n";
    private static final String LATER =
            "NAIROBI — Norway will send Kenya two fire engines. Norway gave Kenya $3 million for wells.\n";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void aLedgerOfTwoReports() {
        run = new Run(folder).variable("RAPPORTEUR_LEDGER", "asked.ledger");
        run.file("a.txt", PLEDGE).file("b.txt", LATER);
        run.run("add", "a.txt", "--date", "2022-03-01", "--publisher", "Fjord News");
        run.run("add", "b.txt", "--date", "2022-05-01", "--publisher", "Rift Post");
    }

    private Map<?, ?> json(String... arguments) {
        Ended ended = run.run(arguments);
        assertThat(ended.exit()).as(ended.err()).isEqualTo(Exit.OK);
        return (Map<?, ?>) Json.parse(ended.out());
    }

    @Test
    void outstandingUndertakingsEndInTheirSources() {
        Ended ended = run.run("outstanding", "Norway-Kenya", "--on", "2022-12-31");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out())
                .contains(
                        "(by Norway; to Kenya; pledged; 2 fire engines)",
                        "due\n    2023-12-31)",
                        "— Fjord News, 2022-03-01")
                .endsWith("2 outstanding on 2022-12-31.\n");
    }

    @Test
    void overdueIsToldAsProgramsReadIt() {
        Map<?, ?> answer = json("overdue", "--by", "NOR", "--on", "2024-01-01", "--format", "json");
        assertThat(answer.get("on")).isEqualTo("2024-01-01");
        assertThat((List<?>) answer.get("undertakings")).hasSize(1).allSatisfy(undertaking -> assertThat(
                        ((Map<?, ?>) undertaking).get("overdue"))
                .isEqualTo(true));
    }

    @Test
    void unansweredRequestsSayWhoAskedWhom() {
        Ended ended = run.run("unanswered", "--to", "Norway");
        assertThat(ended.out()).contains("(Kenya asked Norway; 30 nurses)").contains("1 asked and not answered");
    }

    @Test
    void aPartyThatNobodyKnowsIsAMistakeInTheCommandLine() {
        Ended ended = run.run("outstanding", "Atlantis-Kenya");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.err()).contains("Atlantis");
    }

    @Test
    void aLimitOfNoneIsAMistakeInTheCommandLine() {
        Ended ended = run.run("overdue", "--limit", "0");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.err()).contains("expected a limit of 1 or more, got 0");
    }

    @Test
    void theTimelineTellsWhatHappenedInOrder() {
        Ended ended = run.run("timeline", "Kenya-Norway", "--since", "2022-04-01");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out())
                .startsWith("Kenya – Norway\n")
                .contains("2022-05-01 Norway undertook to Kenya: ", "2023-12-31 due of Norway: ")
                .doesNotContain("2022-03-01 ");
        Map<?, ?> answer = json("timeline", "KEN-NOR", "--format", "json");
        assertThat(answer.get("partnership")).isEqualTo("KEN-NOR");
        assertThat((List<?>) answer.get("events")).hasSizeGreaterThan(3);
    }

    @Test
    void totalsAreConvertedOnlyWithAFileOfRates() {
        run.file("rates.csv", "Date,USD,\n2022-04-29,1.05,\n");
        assertThat(run.run("totals", "--by", "Norway").out())
                .contains("Norway → Kenya", "given: USD 3 million\n")
                .doesNotContain("EUR");
        assertThat(run.run("totals", "--by", "Norway", "--rates", "rates.csv").out())
                .contains("EUR 2857142.86 at the rate 0.95238095 of 2022-04-29");
        run.file("old.csv", "Date,USD,\n2020-04-29,1.05,\n");
        assertThat(run.run("totals", "--rates", "old.csv").out()).contains("no rate for USD on 2022-05-01");
    }

    @Test
    void mistakenRatesAreNamedWithTheirLine() {
        run.file("rates.csv", "Date,USD,\n2022-04-29,dear,\n");
        Ended ended = run.run("totals", "--rates", "rates.csv");
        assertThat(ended.exit()).isEqualTo(Exit.INPUT);
        assertThat(ended.err()).contains("rates.csv:2: expected a rate such as 1.1886 or N/A, got 'dear'");
        assertThat(run.run("totals", "--rates", "none.csv").exit()).isEqualTo(Exit.INPUT);
        assertThat(run.run("totals", "--per", "colour").err()).contains("got 'colour'");
    }

    @Test
    void aRecordTellsHowItCameToBe() {
        List<?> outstanding = (List<?>) json("outstanding", "--format", "json").get("undertakings");
        String id = String.valueOf(((Map<?, ?>) outstanding.get(0)).get("id"));
        assertThat(run.run("history", id).out())
                .startsWith("matter " + id + "\n")
                .contains("told " + id)
                .contains("— Fjord News, 2022-03-01");
        assertThat(json("history", id, "--format", "json").get("kind")).isEqualTo("matter");
        assertThat(run.run("history", "ffff0000ffff0000#1").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aBriefTellsWhatIsNewSinceADay() {
        Ended ended = run.run("brief", "Kenya-Norway", "--since", "2022-04-01");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out())
                .startsWith("Since 2022-04-01, before ")
                .contains("\nUndertaken\n", "\nGiven\n")
                .doesNotContain("\nAsked\n");
        Map<?, ?> answer = json("brief", "KEN-NOR", "--since", "2022-04-01", "--format", "json");
        assertThat((List<?>) answer.get("undertaken")).hasSize(1);
        assertThat(run.run("brief", "Kenya-Norway", "--changes").exit()).isEqualTo(Exit.FINDINGS);
    }
}
