package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Run.Ended;
import org.rapporteur.cli.console.Exit;

/** Whatever is given, there is one clear message, a documented exit code, and no stack trace. */
class BadInputTests {
    private static final String STORY =
            "Norway and Kenya agree on schools\n\nOSLO — Norway pledged $2 million to Kenya for"
                    + " schools on Monday, and the two ministers agreed to meet again in 2027.\n";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void prepare() {
        run = new Run(folder);
    }

    @Test
    void emptyFileIsDeclined() {
        declined(run.file("a.txt", "").run("read", "a.txt"), "rapporteur: a.txt is empty");
    }

    @Test
    void emptyStandardInputIsDeclined() {
        declined(run.run("read", "-"), "rapporteur: standard input is empty");
    }

    @Test
    void missingFileIsDeclined() {
        declined(run.run("read", "a.txt"), "rapporteur: a.txt cannot be read: there is no such file");
    }

    @Test
    void folderWithoutTextsIsDeclined() {
        run.file("reports/a.pdf", "%PDF");
        declined(run.run("read", "reports"), "rapporteur: reports: there is no .txt file in this folder");
    }

    @Test
    void binaryFileIsDeclined() {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 253 + 1);
        }
        declined(
                run.file("a.txt", bytes).run("read", "a.txt"),
                "rapporteur: a.txt is no text: it is full of control characters");
    }

    @Test
    void fiftyMegabytesAreDeclinedBySize() {
        byte[] bytes = new byte[50 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'a');
        declined(
                run.file("a.txt", bytes).run("read", "a.txt"),
                "rapporteur: a.txt is too large for one report: 50.0 MB, at most 8 MB are read; split it into its"
                        + " reports");
    }

    @Test
    void nulIsDeclinedWithItsPlace() {
        declined(
                run.file("a.txt", "Norway\0Kenya").run("read", "a.txt"),
                "rapporteur: a.txt is no text: there is a NUL character at character 6; save it as plain text");
    }

    @Test
    void reportInAnotherLanguageIsDeclined() {
        run.file("a.txt", "Les ministres de la Norvège et du Kenya se sont réunis à Oslo pour parler des écoles.");
        declined(run.run("read", "a.txt"), "rapporteur: a.txt is in French; only reports in English can be read");
    }

    @Test
    void oneBadReportDoesNotKeepTheOthersFromBeingRead() {
        run.file("r/a.txt", STORY).file("r/b.txt", "").file("r/c.txt", STORY);
        Ended ended = run.run("read", "r", "--format", "json");
        assertThat(ended.exit()).isEqualTo(Exit.INPUT);
        assertThat(ended.message()).isEqualTo("rapporteur: r/b.txt is empty");
        assertThat(ended.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"schema\":1,"));
    }

    @Test
    void oldEncodingIsReadAndSaid() {
        run.file("a.txt", (STORY + "“Fine”, said Señor Muñoz.").getBytes(Charset.forName("windows-1252")));
        Ended ended = run.run("read", "a.txt");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.message()).isEqualTo("note: a.txt is not UTF-8; assumed windows-1252");
    }

    @Test
    void wideEncodingWithoutMarkIsReadAndSaid() {
        Ended ended = run.file("a.txt", STORY.getBytes(UTF_16LE)).run("read", "a.txt");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.message()).isEqualTo("note: a.txt has no byte-order mark; assumed UTF-16LE");
    }

    @Test
    void unpairedSurrogateIsReadAsAReplacementAndSaid() {
        byte[] bytes = ("\uFEFF" + STORY).getBytes(UTF_16LE);
        bytes[200] = 0x3D;
        bytes[201] = (byte) 0xD8;
        Ended ended = run.file("a.txt", bytes).run("read", "a.txt", "--format", "json");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.message()).contains("could not be decoded");
    }

    @Test
    void millionCharactersWithoutAFullStopAreRead() {
        run.file("a.txt", "the minister of Norway and ".repeat(37_000));
        understood(run.run("read", "a.txt", "--format", "json"));
    }

    @Test
    void tenThousandNestedBracketsAreRead() {
        run.file("a.txt", STORY + "(".repeat(10_000) + "Kenya" + ")".repeat(10_000) + " thanked Norway.\n");
        understood(run.run("read", "a.txt", "--format", "json"));
    }

    @Test
    void carriageReturnsAreKeptInTheText() {
        Ended one = run.file("a.txt", STORY.replace("\n", "\r\n")).run("read", "a.txt", "--format", "json");
        understood(one);
    }

    @Test
    void headlineAloneIsReadAsASentenceAndThatIsSaid() {
        Ended ended = run.file("a.txt", "Norway and Kenya agree on schools\n").run("read", "a.txt");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.message())
                .isEqualTo("note: a.txt is one line without a full stop; it was read as a sentence, not as a headline");
    }

    @Test
    void textWithoutAnActHasNoClaims() {
        Ended ended = run.file("a.txt", "The weather\n\nIt rained in the morning. The afternoon was dry.\n")
                .run("read", "a.txt");
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out()).contains("No act between states or their organisations was found in this report.");
    }

    @Test
    void controlsThatTurnLettersAroundNeverReachATerminal() {
        String story = STORY.replace("Monday", "Mon\u202Eday\u2066 \u001B[31m");
        Ended ended =
                run.file("a.txt", story).terminal().variable("NO_COLOR", "1").run("read", "a.txt", "--explain");
        understood(ended);
        assertThat(ended.out()).doesNotContain("\u202E", "\u2066", "\u001B");
    }

    @Test
    void namesOfFilesAreNeutralisedInMessages() {
        Ended ended = run.run("read", "a\u001B[31m.txt");
        assertThat(ended.message()).contains("a<U+001B>[31m.txt").doesNotContain("\u001B");
    }

    @Test
    void lexiconLineThatCannotBeUnderstoodIsNamed() {
        run.file("a.txt", STORY).file("mine/en/states.tsv", "XYZ\n");
        Ended ended = run.run("read", "a.txt", "--lexicon", "mine");
        assertThat(ended.exit()).isEqualTo(Exit.LEXICON);
        assertThat(ended.message())
                .contains("states.tsv:1: ")
                .contains("expected")
                .doesNotContain("\tat ");
    }

    @Test
    void ledgerThatIsNoneIsDeclined() {
        run.file("a.txt", STORY).file("l.ledger", "Dear diary, today I met the minister. ".repeat(100));
        for (String[] command : new String[][] {
            {"add", "a.txt", "--ledger", "l.ledger"},
            {"verify", "--ledger", "l.ledger"},
            {"brief", "ASEAN-JPN", "--ledger", "l.ledger"}
        }) {
            Ended ended = run.run(command);
            assertThat(ended.exit()).isEqualTo(Exit.LEDGER);
            assertThat(ended.message()).contains("l.ledger").doesNotContain("\tat ");
        }
    }

    @Test
    void emptyFileIsNoLedgerUntilSomethingIsAdded() {
        run.file("a.txt", STORY).file("l.ledger", "");
        Ended asked = run.run("verify", "--ledger", "l.ledger");
        assertThat(asked.exit()).isEqualTo(Exit.LEDGER);
        assertThat(asked.message()).contains("l.ledger, but the file is empty (0 bytes)");
        Ended added = run.run("add", "a.txt", "--ledger", "l.ledger");
        assertThat(added.exit()).isEqualTo(Exit.OK);
        assertThat(added.message()).contains("l.ledger was an empty file (0 bytes); a new ledger is made in it");
        assertThat(run.run("verify", "--ledger", "l.ledger").exit()).isEqualTo(Exit.OK);
    }

    @Test
    void bodyThatNobodyKnowsIsAMistakenQuestion() {
        run.file("a.txt", STORY).run("add", "a.txt", "--ledger", "l.ledger");
        Ended ended = run.run("who", "chair", "Atlantis", "--ledger", "l.ledger");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.message()).contains("got 'Atlantis'");
    }

    @Test
    void otherScriptsInOlderEncodingsAreDeclinedAndTheEncodingIsSaid() {
        run.file("a.txt", "Министры Норвегии и Кении встретились в Осло.".getBytes(Charset.forName("KOI8-R")));
        declined(
                run.run("read", "a.txt"),
                "rapporteur: a.txt is not in Latin letters but in Cyrillic (decoded as KOI8-R); only reports in English"
                        + " can be read");
    }

    @Test
    void unknownFormatIsSaidInOurWords() {
        Ended ended = run.file("a.txt", STORY).run("read", "a.txt", "--format", "yaml");
        assertThat(ended.exit()).isEqualTo(Exit.USAGE);
        assertThat(ended.message())
                .startsWith("rapporteur: --format: expected one of text, json, csv, plover, got 'yaml'");
    }

    @Test
    void askingALedgerThatIsNotThereMakesNone() {
        Ended ended = run.run("find", "act:meet", "--ledger", "l.ledger");
        assertThat(ended.exit()).isEqualTo(Exit.LEDGER);
        assertThat(ended.message()).startsWith("rapporteur: there is no ledger yet: ");
        assertThat(folder.resolve("l.ledger")).doesNotExist();
    }

    @Test
    void outputThatCannotBeWrittenIsSaid() {
        run.file("a.txt", STORY).file("there", "a file, no folder");
        Ended ended = run.run("read", "a.txt", "-o", "there/a.json", "--format", "json");
        assertThat(ended.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(ended.message()).startsWith("rapporteur: cannot write ");
    }

    private static void declined(Ended ended, String message) {
        assertThat(ended.message()).isEqualTo(message);
        assertThat(ended.exit()).isEqualTo(Exit.INPUT);
        assertThat(ended.out()).isEmpty();
    }

    private static void understood(Ended ended) {
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isEqualTo(Exit.OK);
        assertThat(ended.out().getBytes(UTF_8)).isNotEmpty();
    }
}
