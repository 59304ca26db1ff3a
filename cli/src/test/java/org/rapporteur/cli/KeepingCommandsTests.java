package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Run.Ended;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.exchange.Json;

/** Moving, keeping, erasing and migrating a ledger from the command line. */
class KeepingCommandsTests {
    private static final String STORY = "OSLO — Norway pledged $2 million to Kenya for schools.\n";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void aLedgerOfOneReport() {
        run = new Run(folder).variable("RAPPORTEUR_LEDGER", "team.ledger").file("a.txt", STORY);
        run.run("add", "a.txt", "--date", "2022-03-01", "--publisher", "Fjord News");
    }

    private Ended done(String... arguments) {
        Ended ended = run.run(arguments);
        assertThat(ended.exit()).as(ended.err()).isEqualTo(Exit.OK);
        return ended;
    }

    private String checkpoint(String ledger) {
        return done("verify", "--checkpoint", "--ledger", ledger).out().strip();
    }

    @Test
    void anExportIsImportedHashForHash() {
        Ended exported = done("export", "-o", "team.jsonl");
        String checkpoint = checkpoint("team.ledger");
        assertThat(exported.err()).contains("checkpoint " + checkpoint);
        assertThat(done("import", "team.jsonl", "--ledger", "copy.ledger").out())
                .contains("checkpoint " + checkpoint);
        assertThat(checkpoint("copy.ledger")).isEqualTo(checkpoint);
        assertThat(done("find", "schools", "--format", "json", "--ledger", "copy.ledger")
                        .out())
                .isEqualTo(done("find", "schools", "--format", "json").out());
        assertThat(done("import", "team.jsonl", "--ledger", "copy.ledger").out())
                .contains("checkpoint " + checkpoint);
    }

    @Test
    void anExportGoesToStandardOutputTheSame() throws IOException {
        done("export", "-o", "team.jsonl");
        assertThat(done("export").out()).isEqualTo(Files.readString(folder.resolve("team.jsonl")));
    }

    @Test
    void aChangedExportIsRefusedWithItsLineAndNothingIsTakenOver() throws IOException {
        done("export", "-o", "team.jsonl");
        String changed = Files.readString(folder.resolve("team.jsonl")).replace("$2 million", "$9 million");
        run.file("changed.jsonl", changed);
        Ended ended = run.run("import", "changed.jsonl", "--ledger", "copy.ledger");
        assertThat(ended.exit()).isEqualTo(Exit.INPUT);
        assertThat(ended.message()).contains("changed.jsonl:2:");
        assertThat(checkpoint("copy.ledger")).startsWith("0:");
        assertThat(run.run("import", "none.jsonl", "--ledger", "copy.ledger").exit())
                .isEqualTo(Exit.INPUT);
    }

    @Test
    void anotherLedgersExportIsRefused() {
        done("export", "-o", "team.jsonl");
        run.file("b.txt", "LIMA — Peru will send Chile two ships.\n");
        done("add", "b.txt", "--ledger", "other.ledger");
        Ended ended = run.run("import", "team.jsonl", "--ledger", "other.ledger");
        assertThat(ended.exit()).isNotEqualTo(Exit.OK);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void aBackupIsALedgerAndNeverOverwrites() {
        assertThat(done("backup", "kept.ledger").out()).startsWith("backup  ").contains("kept.ledger");
        assertThat(checkpoint("kept.ledger")).isEqualTo(checkpoint("team.ledger"));
        done("verify", "--ledger", "kept.ledger");
        Ended again = run.run("backup", "kept.ledger");
        assertThat(again.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(again.message()).contains("is there already");
        assertThat(folder.resolve(".kept.ledger.part")).doesNotExist();
    }

    private String report() {
        Object found = Json.parse(done("find", "schools", "--format", "json").out());
        Map<?, ?> first = (Map<?, ?>) ((List<?>) found).get(0);
        return String.valueOf(((Map<?, ?>) first.get("citation")).get("report"));
    }

    @Test
    void anErasedReportIsGoneFromTheAnswersAndFromTheFile() throws IOException {
        String report = report();
        Ended erased = done("erase", report.substring(0, 10), "--why", "court order 12", "--by", "A. Clerk");
        assertThat(erased.out()).startsWith("erased  " + report);
        assertThat(done("find", "schools").out()).contains("No claim was found.");
        byte[] file = Files.readAllBytes(folder.resolve("team.ledger"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("pledged $2 million");
        done("verify");
        assertThat(run.run("add", "a.txt").out()).contains("was erased");
        assertThat(done("erase", "--purge").out()).contains("hold nothing of what was erased");
    }

    @Test
    void anErasureNeedsAReasonAndOneReport() {
        assertThat(run.run("erase", report()).message()).contains("expected a reason");
        assertThat(run.run("erase", "ffffffffff", "--why", "x").exit()).isEqualTo(Exit.USAGE);
        assertThat(run.run("erase", "--why", "x").exit()).isEqualTo(Exit.USAGE);
        assertThat(done("find", "schools").out()).contains("1 claim");
    }

    @Test
    void migratingTellsTheFormAndMakesNoLedger() {
        assertThat(done("migrate").out()).contains("team.ledger  has the form of this version");
        Ended ended = run.run("migrate", "--ledger", "none.ledger");
        assertThat(ended.exit()).isEqualTo(Exit.LEDGER);
        assertThat(folder.resolve("none.ledger")).doesNotExist();
    }
}
