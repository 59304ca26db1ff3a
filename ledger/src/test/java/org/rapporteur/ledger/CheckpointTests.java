package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.entry.Checkpoint;

class CheckpointTests {
    @TempDir
    Path folder;

    private static void add(Ledger ledger, int number) {
        Telling telling = Tellings.numbered(number);
        ledger.add(telling.report(), telling.reading());
    }

    @Test
    void aPrintedCheckpointIsReadBack() {
        Checkpoint checkpoint = new Checkpoint(12, Chain.sha256("x"));
        assertThat(Checkpoint.of(checkpoint + "\n")).isEqualTo(checkpoint);
        assertThatThrownBy(() -> Checkpoint.of("12")).hasMessageContaining("expected a checkpoint");
    }

    @Test
    void onlyWhatCameAfterIsChecked() {
        try (Ledger ledger = Place.SQLITE.open(folder, "test")) {
            assertThat(ledger.checkpoint()).isEqualTo(Checkpoint.NOTHING);
            add(ledger, 1);
            Checkpoint checkpoint = ledger.checkpoint();
            add(ledger, 2);
            assertThat(ledger.verifySince(checkpoint, Progress.SILENT).problems())
                    .isEmpty();
            assertThat(ledger.verifySince(checkpoint, Progress.SILENT).quotes())
                    .isPositive()
                    .isLessThan(ledger.verify(Progress.SILENT).quotes());
            assertThat(ledger.verifySince(Checkpoint.NOTHING, Progress.SILENT).problems())
                    .isEmpty();
        }
    }

    @Test
    void aRewrittenLedgerIsFoundOut() {
        Checkpoint checkpoint;
        try (Ledger ledger = Place.SQLITE.open(folder, "test")) {
            add(ledger, 1);
            checkpoint = ledger.checkpoint();
        }
        try (Ledger other = Place.SQLITE.open(folder, "rewritten")) {
            add(other, 1);
            add(other, 2);
            assertThat(other.verify(Progress.SILENT).holds()).isTrue();
            assertThat(other.verifySince(checkpoint, Progress.SILENT).problems())
                    .containsExactly("entry 2 is another than at the checkpoint: the ledger was rewritten");
            Checkpoint beyond = new Checkpoint(99, checkpoint.head());
            assertThatThrownBy(() -> other.verifySince(beyond, Progress.SILENT))
                    .hasMessageContaining("expected a checkpoint of this ledger");
        }
    }

    @Test
    void aChangeAfterTheCheckpointIsFound() throws SQLException {
        Checkpoint checkpoint;
        try (Ledger ledger = Place.SQLITE.open(folder, "test")) {
            add(ledger, 1);
            checkpoint = ledger.checkpoint();
            add(ledger, 2);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.ledger"));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM payload WHERE sequence = 3");
        }
        try (Ledger ledger = Place.SQLITE.open(folder, "test")) {
            assertThat(ledger.verifySince(checkpoint, Progress.SILENT).problems())
                    .contains("the payload of entry 3 is missing");
        }
    }
}
