package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.question.Verification;

/** What can be wrong with a ledger's file. */
class LedgerFileTests {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aLedgerOfTwoReports() {
        file = folder.resolve("test.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            Telling one = Tellings.meetingOf2021();
            ledger.add(one.report(), one.reading());
            Telling other = Tellings.otherOutletOf2021();
            ledger.add(other.report(), other.reading());
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private Verification verify() {
        try (Ledger ledger = Ledger.open(file)) {
            return ledger.verify(Progress.SILENT);
        }
    }

    @Test
    void aLedgerThatNobodyTouchedHolds() {
        Verification verification = verify();
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.entries()).isEqualTo(5);
        assertThat(verification.quotes()).isGreaterThan(10);
        assertThat(verification.head()).hasSize(64);
    }

    @Test
    void entriesCanNotBeChangedInPassing() {
        assertThatThrownBy(() -> sql("UPDATE entry SET clearance = 'secret' WHERE sequence = 1"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("DELETE FROM entry WHERE sequence = 4")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("UPDATE payload SET body = '{}'")).hasMessageContaining("append-only");
    }

    @Test
    void aChangedHeaderIsFound() throws SQLException {
        sql("DROP TRIGGER entry_is_not_changed", "UPDATE entry SET actor_name = 'somebody' WHERE sequence = 2");
        assertThat(verify().problems()).containsExactly("the header of entry 2 was changed");
    }

    @Test
    void aChangedTextIsFoundAndItsQuotesAreNotShown() throws SQLException {
        sql(
                "DROP TRIGGER payload_is_not_changed",
                "UPDATE payload SET body = REPLACE(body, '50 million US dollars', '70 million US dollars')"
                        + " WHERE sequence = 1");
        assertThat(verify().problems())
                .contains("the payload of entry 1 was changed")
                .anyMatch(problem -> problem.contains("'Japan gave 50 million US dollars"));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.brief("ASEAN-JPN", null, null).contributions())
                    .singleElement()
                    .satisfies(gift -> assertThat(gift.citations())
                            .singleElement()
                            .satisfies(c -> assertThat(c.source().publisher()).isEqualTo("Tokyo Gazette")));
        }
    }

    @Test
    void aRecordOfWhichNoQuoteHoldsIsWithheldAndCounted() throws SQLException {
        sql(
                "DROP TRIGGER payload_is_not_changed",
                "UPDATE payload SET body = REPLACE(body, 'farm produce', 'farm product') WHERE sequence = 1");
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.brief("ASEAN-JPN", null, null).requests()).isEmpty();
            assertThat(ledger.brief("ASEAN-JPN", null, null).withheld()).isEqualTo(1);
        }
    }

    @Test
    void anEntryTakenOutOfTheMiddleIsFound() throws SQLException {
        sql(
                "DROP TRIGGER entry_is_not_deleted",
                "DELETE FROM payload WHERE sequence = 2",
                "DELETE FROM entry WHERE sequence = 2");
        assertThat(verify().problems())
                .contains(
                        "expected entry 2, got entry 3: an entry is missing",
                        "entry 3 does not follow the entry before it");
    }

    @Test
    void aChangedViewIsFound() throws SQLException {
        sql("UPDATE claim_row SET quote = 'Japan gave 90 million US dollars' WHERE act = 'provide'");
        assertThat(verify().problems()).anyMatch(problem -> problem.startsWith("the quote of claim"));
    }

    @Test
    void whatIsShownAgainstTheEntriesIsFoundAndComputedAnew() throws SQLException {
        sql("UPDATE claim_row SET act = 'provide' WHERE act = 'commit'", "DELETE FROM claim_item");
        assertThat(verify().problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("the table claim_row holds something else"))
                .anyMatch(problem -> problem.startsWith("the table claim_item holds something else"));
        try (Ledger ledger = Ledger.open(file)) {
            ledger.rebuild();
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() throws SQLException {
        sql("INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum, installed_by,"
                + " installed_on, execution_time, 1 FROM flyway_schema_history WHERE installed_rank = 1");
        assertThatThrownBy(() -> Ledger.open(file))
                .isInstanceOf(LedgerException.TooNew.class)
                .hasMessageContaining("has form 99")
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThatThrownBy(() -> Ledger.open(file)).isInstanceOf(LedgerException.Damaged.class);
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path text =
                Files.writeString(folder.resolve("notes.txt"), "These are notes of mine, and no ledger. ".repeat(50));
        assertThatThrownBy(() -> Ledger.open(text))
                .isInstanceOf(LedgerException.NotALedger.class)
                .hasMessageContaining("no SQLite file");
        assertThat(text).content().startsWith("These are notes");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws SQLException {
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE song (title TEXT)");
        }
        assertThatThrownBy(() -> Ledger.open(other))
                .isInstanceOf(LedgerException.NotALedger.class)
                .hasMessageContaining("another program");
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> Ledger.open(folder))
                .isInstanceOf(LedgerException.NotALedger.class)
                .hasMessageContaining("a folder");
    }

    @Test
    void aLedgerThatAnotherProgramHoldsIsReportedAsLocked() throws SQLException {
        LedgerOptions impatient = LedgerOptions.standard().patience(Duration.ofMillis(50));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                Ledger ledger = Ledger.open(file, impatient)) {
            statement.execute("BEGIN IMMEDIATE");
            Telling third = Tellings.numbered(1);
            assertThatThrownBy(() -> ledger.add(third.report(), third.reading()))
                    .isInstanceOf(LedgerException.Locked.class);
            assertThat(ledger.brief("ASEAN-JPN", null, null).contributions()).hasSize(1);
            statement.execute("ROLLBACK");
            assertThat(ledger.add(third.report(), third.reading()).kind()).isEqualTo(Outcome.Kind.ADDED);
        }
    }

    @Test
    void aNewLedgerIsMadeWithTheFoldersItLiesIn() {
        Path deep = folder.resolve("a/b/new.ledger");
        try (Ledger ledger = Ledger.open(deep)) {
            assertThat(ledger.verify(Progress.SILENT).holds()).isTrue();
        }
        assertThat(deep).exists();
    }

    @Test
    void aLedgerBelowAFileIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("notes"), "mine");
        assertThatThrownBy(() -> Ledger.open(text.resolve("new.ledger")))
                .isInstanceOf(LedgerException.NoAccess.class)
                .hasMessageContaining(text + " is a file and no folder");
    }

    @Test
    void aBodyThatNobodyKnowsIsAnErrorAndOneWithoutThatOfficeIsNot() {
        try (Ledger ledger = Ledger.open(file)) {
            assertThatThrownBy(() -> ledger.who("chair", "Atlantis", null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("got 'Atlantis'");
            assertThat(ledger.who("treasurer", "ASEAN", null)).isEmpty();
        }
    }
}
