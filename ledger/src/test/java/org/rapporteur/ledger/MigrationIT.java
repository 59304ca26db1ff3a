package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of the first form is brought up even if the program is killed in the midst of it. */
class MigrationIT {
    private static final int ROUNDS = Integer.getInteger("rapporteur.kills", 2);
    private static final String FILES = "classpath:org/rapporteur/ledger/store/migration/";

    @TempDir
    Path folder;

    private static void makeFirstForm(Path file, Path entries) throws SQLException {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations(FILES + "any", FILES + "sqlite")
                .target("2")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + entries + "' AS other");
            statement.execute("INSERT INTO entry SELECT * FROM other.entry");
            statement.execute("INSERT INTO payload SELECT * FROM other.payload");
            statement.execute("PRAGMA application_id = " + 0x52415050);
        }
    }

    @Test
    void anOlderLedgerIsBroughtUpThoughItsProgramsAreKilled() throws IOException, InterruptedException, SQLException {
        Path entries = folder.resolve("entries.ledger");
        Telling telling = Tellings.meetingOf2021();
        try (Ledger ledger = Ledger.open(entries)) {
            ledger.add(telling.report(), telling.reading());
        }
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("old" + round + ".ledger");
            makeFirstForm(file, entries);
            Writer writer = Writer.start(Address.of(file), 1);
            Thread.sleep(200 + random.nextInt(1500));
            writer.kill();
            try (Ledger ledger = Ledger.open(file)) {
                assertThat(ledger.add(telling.report(), telling.reading()).kind())
                        .isEqualTo(Outcome.Kind.ALREADY_KNOWN);
                assertThat(ledger.checkpoint().entries())
                        .isGreaterThanOrEqualTo(2L + writer.acknowledged().size());
                assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
            }
        }
    }
}
