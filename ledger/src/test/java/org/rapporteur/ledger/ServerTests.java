package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a ledger on a server. */
class ServerTests {
    private static final PostgresServer SERVER = PostgresServer.running();
    private static final LedgerOptions OPTIONS = LedgerOptions.standard();

    @TempDir
    Path folder;

    private Address.Server ledger() {
        return SERVER.database(folder.toString());
    }

    private static void add(Ledger ledger, int number) {
        Telling telling = Tellings.numbered(number);
        ledger.add(telling.report(), telling.reading());
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Address nobody = new Address.Server("localhost", free, "reports", "clerk", "secret", Map.of());
        assertThatThrownBy(() -> Ledger.open(nobody))
                .isInstanceOf(LedgerException.NoServer.class)
                .hasMessageContaining("postgresql://clerk@localhost:" + free + "/reports")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> Ledger.open(SERVER.address("nowhere")))
                .isInstanceOf(LedgerException.NoDatabase.class)
                .hasMessageContaining("createdb");
    }

    @Test
    void aWrongOrMissingPasswordIsRefusedAndNotShown() {
        SERVER.in(ledger().database(), "DROP ROLE IF EXISTS guarded", "CREATE ROLE guarded LOGIN PASSWORD 'right'");
        SERVER.demandPasswordOf("guarded");
        Address.Server guarded = ledger().user("guarded");
        assertThatThrownBy(() -> Ledger.open(guarded.password("wrong-secret")))
                .isInstanceOf(LedgerException.Refused.class)
                .message()
                .doesNotContain("wrong-secret");
        assertThatThrownBy(() -> Ledger.open(guarded)).isInstanceOf(LedgerException.Refused.class);
    }

    @Test
    void aUserWithoutRightsIsToldWhatIsMissing() {
        SERVER.sql("DROP ROLE IF EXISTS stranger", "CREATE ROLE stranger LOGIN");
        assertThatThrownBy(() -> Ledger.open(ledger().user("stranger")))
                .isInstanceOf(LedgerException.NoRights.class)
                .hasMessageContaining("permission denied");
        Address.Server bare = SERVER.bare("bare_without_rights");
        SERVER.in(bare.database(), "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        assertThatThrownBy(() -> Ledger.open(bare.user("stranger"))).isInstanceOf(LedgerException.NoRights.class);
    }

    @Test
    void aServerThatOnlyReadsIsReadOnly() {
        Ledger.open(ledger()).close();
        SERVER.sql("ALTER DATABASE " + ledger().database() + " SET transaction_read_only = on");
        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.verify(Progress.SILENT).holds()).isTrue();
        }
        SERVER.sql("ALTER DATABASE " + ledger().database() + " RESET transaction_read_only");
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() {
        SERVER.in(
                ledger().database(),
                "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum, installed_by,"
                        + " installed_on, execution_time, success FROM flyway_schema_history WHERE installed_rank = 1");
        assertThatThrownBy(() -> Ledger.open(ledger()))
                .isInstanceOf(LedgerException.TooNew.class)
                .hasMessageContaining("has form 99");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() {
        Address.Server other = SERVER.bare("songs");
        SERVER.in("songs", "CREATE TABLE song (title TEXT)");
        assertThatThrownBy(() -> Ledger.open(other))
                .isInstanceOf(LedgerException.NotALedger.class)
                .hasMessageContaining("other tables");
    }

    @Test
    void askingMakesNoLedger() {
        Address.Server bare = SERVER.bare("asked");
        assertThatThrownBy(() -> Ledger.openExisting(bare, OPTIONS)).isInstanceOf(LedgerException.Absent.class);
        try (Ledger made = Ledger.open(bare)) {
            add(made, 1);
        }
        try (Ledger ledger = Ledger.openExisting(bare, OPTIONS)) {
            assertThat(ledger.verify(Progress.SILENT).entries()).isEqualTo(2);
        }
    }

    @Test
    void textSortsByItsBytesWhateverTheDatabaseIsSetTo() {
        SERVER.sql("CREATE DATABASE turkish TEMPLATE template0 ENCODING UTF8 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'");
        Address.Server turkish = SERVER.address("turkish");
        try (Ledger ledger = Ledger.open(turkish)) {
            add(ledger, 1);
        }
        assertThat(
                        SERVER.count(
                                "turkish",
                                "SELECT COUNT(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                                        + " JOIN pg_collation l ON l.oid = a.attcollation WHERE c.relkind = 'r' AND l.collname <> 'C'"
                                        + " AND a.atttypid = CAST('text' AS regtype) AND c.relnamespace = CAST('public' AS regnamespace)"))
                .isZero();
        assertThat(SERVER.count("turkish", "SELECT COUNT(*) FROM matter")).isEqualTo(1);
    }

    @Test
    void entriesCanNotBeChangedInPassing() {
        try (Ledger ledger = Ledger.open(ledger())) {
            add(ledger, 1);
        }
        for (String change : new String[] {
            "UPDATE entry SET clearance = 'secret'",
            "DELETE FROM entry",
            "TRUNCATE entry CASCADE",
            "UPDATE payload SET body = '{}'",
            "TRUNCATE payload"
        }) {
            assertThatThrownBy(() -> SERVER.in(ledger().database(), change)).hasMessageContaining("append-only");
        }
    }

    @Test
    void aLedgerThatAnotherProgramHoldsIsReportedAsLocked() {
        LedgerOptions impatient = OPTIONS.patience(Duration.ofMillis(100));
        try (Ledger ledger = Ledger.open(ledger(), impatient)) {
            SERVER.whileHolding(ledger().database(), "SELECT pg_advisory_xact_lock(" + 0x52415050 + ")", () -> {
                assertThatThrownBy(() -> add(ledger, 1)).isInstanceOf(LedgerException.Locked.class);
                assertThat(ledger.verify(Progress.SILENT).entries()).isZero();
            });
            add(ledger, 1);
            assertThat(ledger.verify(Progress.SILENT).entries()).isEqualTo(2);
        }
    }

    @Test
    void aDroppedConnectionIsMadeAnewForTheNextQuestion() {
        try (Ledger ledger = Ledger.open(ledger())) {
            add(ledger, 1);
            SERVER.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + ledger().database()
                    + "'");
            assertThatThrownBy(() -> add(ledger, 2)).isInstanceOf(LedgerException.NoServer.class);
            add(ledger, 2);
            assertThat(ledger.verify(Progress.SILENT).entries()).isEqualTo(4);
        }
    }
}
