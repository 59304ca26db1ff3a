package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cli.Run.Ended;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.reading.Reading;

class CommandLineTests {
    private static final String STORY =
            "Norway and Kenya agree on schools\n\nOSLO — Norway pledged $2 million to Kenya for"
                    + " schools on Monday, and the two ministers agreed to meet again in 2027.\n";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void prepare() {
        run = new Run(folder).file("a.txt", STORY);
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        Ended ended = run.run();
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out()).contains("rapporteur read report.txt").contains("evaluate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "add",
                "brief",
                "who",
                "outstanding",
                "overdue",
                "unanswered",
                "timeline",
                "totals",
                "positions",
                "history",
                "find",
                "conflicts",
                "judge",
                "review",
                "verify",
                "evaluate",
                "demo",
                "completion"
            })
    void everyCommandExplainsItself(String command) {
        Ended ended = run.run(command, "--help");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out()).startsWith("Usage: rapporteur " + command).contains("--debug");
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void mistakenOptionIsNamedWithTheWayToTheHelp() {
        Ended ended = run.run("read", "--formatt", "json", "a.txt");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.err()).contains("--formatt").endsWith("Try 'rapporteur read --help'.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2021-13-01", "03.08.2021"})
    void mistakenDateIsNamed(String date) {
        Ended ended = run.run("read", "--date", date, "a.txt");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.err())
                .contains("--date")
                .contains("expected a day such as 2021-08-03, got '" + date + "'")
                .doesNotContain("java.");
    }

    @Test
    void mistakenCommandIsNamedWithTheOneThatMayBeMeant() {
        Ended ended = run.run("reed");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.err()).isEqualTo("""
                rapporteur: unknown command 'reed', did you mean 'read'?
                Try 'rapporteur --help'.
                """);
    }

    @Test
    void givenFactsStandInTheReading() {
        Ended ended = run.run(
                "read",
                "a.txt",
                "--date",
                "2026-05-04",
                "--publisher",
                "NTB",
                "--title",
                "Schools",
                "--url",
                "https://example.org",
                "--format",
                "json");
        Reading reading = ReadingJson.read(ended.out());
        assertThat(reading.report().published()).isEqualTo("2026-05-04");
        assertThat(reading.report().publishedFrom()).isEqualTo("given");
        assertThat(reading.report().publisher()).isEqualTo("NTB");
        assertThat(reading.report().title()).isEqualTo("Schools");
        assertThat(reading.report().url()).isEqualTo("https://example.org");
    }

    @Test
    void explanationShowsTheRuleAndTheTree() {
        Ended ended = run.run("read", "a.txt", "--explain");
        assertThat(ended.out()).contains("rule: ").contains("pledged  VERB  root");
    }

    @Test
    void reportWithoutADateSaysSo() {
        assertThat(run.run("read", "a.txt").out()).contains("No date of publication was given or found");
        assertThat(run.run("read", "a.txt", "--date", "2026-05-04").out()).doesNotContain("No date of publication");
    }

    @Test
    void manifestGivesFilesAndFacts() {
        run.file("m/list.tsv", "path\tdate\tpublisher\turl\ttitle\n# comment\nb.txt\t2026-05-04\tNTB\n\nc.txt\n")
                .file("m/b.txt", STORY)
                .file("m/c.txt", STORY);
        Ended ended = run.run("read", "--manifest", "m/list.tsv", "--format", "json");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        List<String> lines = ended.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"file\":\"b.txt\"").contains("\"publisher\":\"NTB\"");
        assertThat(ReadingJson.read(lines.get(1)).report().published()).isNull();
    }

    @Test
    void mistakenManifestLineIsNamed() {
        Ended ended = run.file("list.tsv", "a.txt\t2026-05-04\na.txt\t4 May\n").run("read", "--manifest", "list.tsv");
        assertThat(ended.exit()).isEqualTo(Exit.INPUT);
        assertThat(ended.message()).endsWith("list.tsv:2: expected a date like 2021-08-03, got '4 May'");
    }

    @Test
    void titleIsOfOneReportOnly() {
        Ended ended = run.file("b.txt", STORY).run("read", "--title", "x", "a.txt", "b.txt");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.err()).contains("--url and --title are of one report, got 2 reports");
    }

    @Test
    void threadsDoNotShowInTheOutput() {
        for (int i = 0; i < 20; i++) {
            run.file("many/" + i + ".txt", STORY.replace("2027", String.valueOf(2030 + i)));
        }
        String one =
                run.run("read", "many", "--format", "json", "--threads", "1").out();
        assertThat(one.lines()).hasSize(20);
        assertThat(run.run("read", "many", "--format", "json", "--threads", "7").out())
                .isEqualTo(one);
    }

    @Test
    void folderForOutputHoldsAFileForEachReport() throws IOException {
        run.file("many/b.txt", STORY).file("many/deep/c.txt", STORY);
        Ended ended = run.run("read", "many", "--format", "json", "-o", "out/");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out()).isEmpty();
        assertThat(ReadingJson.read(Files.readString(folder.resolve("out/b.json")))
                        .versions())
                .isEqualTo(ReadingJson.read(Files.readString(folder.resolve("out/deep/c.json")))
                        .versions());
    }

    @Test
    void tableOfManyReportsHasOneHeader() throws IOException {
        run.file("many/b.txt", STORY).file("many/c.txt", STORY).run("read", "many", "--format", "csv", "-o", "t.csv");
        String table = Files.readString(folder.resolve("t.csv"));
        assertThat(table).startsWith("file,report,published,");
        assertThat(table.split("file,report,", -1)).hasSize(2);
    }

    @Test
    void eachLineOfAFileIsAReportOfItsOwnForPlover() {
        run.file(
                "lines.txt",
                "Iran accused Oman of spying.\n\nThe weather was mild.\nChad expelled the ambassador of Mali.\n");
        Ended ended = run.run("read", "--lines", "--format", "plover", "--date", "2021-08-03", "lines.txt");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out().lines()).hasSize(2);
        assertThat(ended.out())
                .contains("\"event\":[\"ACCUSE\"]", "\"rapporteur_file\":\"lines.txt:1\"")
                .contains("\"event\":[\"SANCTION\"]", "\"rapporteur_file\":\"lines.txt:4\"");
    }

    @Test
    void outputNeverLeavesItsFolder() {
        run.file("x/up/a.txt", STORY).file("m/list.tsv", "../x/up/a.txt\n");
        Ended ended = run.run("read", "--manifest", "m/list.tsv", "--format", "json", "-o", "out/");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(folder.resolve("out/x/up/a.json")).exists();
    }

    @Test
    void coloursAreForTerminalsWithoutNoColor() {
        assertThat(run.run("read", "a.txt").out()).doesNotContain("\033[");
        assertThat(run.terminal().run("read", "a.txt").out()).contains("\033[");
        assertThat(run.variable("NO_COLOR", "1").run("read", "a.txt").out()).doesNotContain("\033[");
    }

    @Test
    void linesKeepToTheTerminal() {
        Ended ended = run.terminal().variable("NO_COLOR", "1").run("read", "a.txt");
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void addingTwiceRecordsOnce() {
        Ended first = run.run("add", "a.txt", "--ledger", "l.ledger");
        assertThat(first.exit()).isEqualTo(Exit.OK);
        assertThat(first.out()).startsWith("added          a.txt");
        assertThat(run.run("add", "a.txt", "--ledger", "l.ledger").out()).startsWith("already there  a.txt");
        Ended verified = run.run("verify", "--ledger", "l.ledger");
        assertThat(verified.exit()).isEqualTo(Exit.OK);
        assertThat(verified.out()).contains("everything holds");
    }

    @Test
    void ledgerStandsInTheUsersDataFolder() {
        run.variable("XDG_DATA_HOME", folder.resolve("data").toString()).run("add", "a.txt");
        assertThat(folder.resolve("data/rapporteur/reports.ledger")).exists();
    }

    @Test
    void nobodyKnownIsSaidWithExitCodeOne() {
        run.run("add", "a.txt", "--ledger", "l.ledger");
        Ended ended = run.run("who", "coordinator", "ASEAN-JPN", "--ledger", "l.ledger");
        assertThat(ended.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(ended.out()).isEqualTo("No report in the ledger tells.\n");
    }

    @Test
    void mistakenQueryIsExplained() {
        run.run("add", "a.txt", "--ledger", "l.ledger");
        Ended ended = run.run("find", "act:promise", "--ledger", "l.ledger");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.err()).contains("expected an act (state, appreciate").contains("got 'promise'");
    }

    @Test
    void debugShowsWhereAFailureArose() {
        assertThat(run.run("read", "--debug", "none.txt").err()).contains("none.txt");
        Ended ended = run.file("l.ledger", "no ledger ".repeat(99)).run("verify", "--debug", "--ledger", "l.ledger");
        assertThat(ended.err()).contains("\tat org.rapporteur.");
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(run.run("completion").out()).contains("evaluate").contains("complete ");
    }
}
