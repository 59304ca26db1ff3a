package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.entry.Checkpoint;

/**
 * Three programs write to one ledger at once, and one after the other is killed while the others go on. A few rounds by
 * default; {@code -Drapporteur.kills=200} for as many on SQLite, and a quarter of them on PostgreSQL.
 */
class KillIT {
    private static final int ROUNDS = Integer.getInteger("rapporteur.kills", 3);
    private static final int WRITERS = 3;
    private static final int RANGE = 1_000_000;

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private final List<Writer> writers = new ArrayList<>();
    private final Collection<Integer> acknowledged = new TreeSet<>();
    private Checkpoint checked = Checkpoint.NOTHING;

    private void begin(Address ledger) throws IOException {
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Writer.start(ledger, i * RANGE + 1));
        }
    }

    /** Kills one of the writers and puts another in its place, which goes on behind its last number. */
    private void killOne(Address ledger) throws IOException, InterruptedException {
        int victim = random.nextInt(WRITERS);
        Writer writer = writers.get(victim);
        writer.await(1 + random.nextInt(6));
        Thread.sleep(random.nextInt(8));
        writer.kill();
        acknowledged.addAll(writer.acknowledged());
        writers.set(victim, Writer.start(ledger, writer.last() + 1));
    }

    private void end() throws InterruptedException {
        for (Writer writer : writers) {
            writer.kill();
            acknowledged.addAll(writer.acknowledged());
        }
    }

    /** What came since the last time holds, while others write. */
    private void check(Address address) {
        try (Ledger ledger = Ledger.open(address)) {
            Checkpoint reached = ledger.checkpoint();
            assertThat(ledger.verifySince(checked, Progress.SILENT).problems()).isEmpty();
            checked = reached;
        }
    }

    /** Every report that was said to be recorded is there, no other than those being added, and the views are whole. */
    private void checkAll(Address address) {
        try (Ledger ledger = Ledger.open(address)) {
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
            Checkpoint before = ledger.checkpoint();
            for (int number : acknowledged) {
                Telling telling = Tellings.numbered(number);
                assertThat(ledger.add(telling.report(), telling.reading()).kind())
                        .as("report %d", number)
                        .isEqualTo(Outcome.Kind.ALREADY_KNOWN);
            }
            assertThat(ledger.checkpoint()).isEqualTo(before);
        }
        System.out.println("kills: " + acknowledged.size() + " reports acknowledged, all there: " + address);
    }

    private void killing(Address ledger, int rounds) throws IOException, InterruptedException {
        begin(ledger);
        try {
            for (int round = 1; round <= rounds; round++) {
                killOne(ledger);
                if (round % 10 == 0) {
                    check(ledger);
                }
            }
        } finally {
            end();
        }
        checkAll(ledger);
    }

    @Test
    void whateverAFileWasSaidToHoldIsThereAfterKills() throws IOException, InterruptedException {
        killing(Place.SQLITE.address(folder, "killed"), ROUNDS);
    }

    @Test
    void whateverAServerWasSaidToHoldIsThereAfterKills() throws IOException, InterruptedException {
        killing(Place.POSTGRESQL.address(folder, "killed"), (ROUNDS + 3) / 4);
    }

    @Test
    void whateverAServerWasSaidToHoldIsThereAfterItStopsAtOnce() throws IOException, InterruptedException {
        try (DurableServer server = DurableServer.in(folder.resolve("server"))) {
            Address ledger = server.ledger();
            begin(ledger);
            try {
                for (int round = 1; round <= (ROUNDS + 3) / 4; round++) {
                    for (Writer writer : writers) {
                        writer.await(1 + random.nextInt(3));
                    }
                    Thread.sleep(random.nextInt(20));
                    server.stopAtOnce();
                    end();
                    server.start();
                    check(ledger);
                    for (int i = 0; i < WRITERS; i++) {
                        writers.set(i, Writer.start(ledger, writers.get(i).last() + 1));
                    }
                }
            } finally {
                end();
            }
            checkAll(ledger);
        }
    }
}
