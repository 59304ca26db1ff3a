package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.entry.Checkpoint;

/**
 * A copy of a file whose log was cut off or changed shows a state that the ledger once had, or is refused. Ten frames of the
 * log by default; {@code -Drapporteur.frames=100000} for every one.
 */
class LogFrameTests {
    private static final int FRAMES = Integer.getInteger("rapporteur.frames", 10);
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE_SIZE_AT = 8;

    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private final Set<Checkpoint> states = new HashSet<>(Set.of(Checkpoint.NOTHING));
    private byte[] file = new byte[0];
    private byte[] log = new byte[0];

    @BeforeEach
    void copiesOfALedgerInUse() throws IOException {
        Path source = folder.resolve("source.ledger");
        try (Ledger ledger = Ledger.open(source)) {
            for (int i = 1; i <= 3; i++) {
                Telling telling = Tellings.numbered(i);
                ledger.add(telling.report(), telling.reading());
                states.add(ledger.checkpoint());
            }
            file = Files.readAllBytes(source);
            log = Files.readAllBytes(folder.resolve("source.ledger-wal"));
        }
    }

    private int frameSize() {
        return FRAME_HEADER + ByteBuffer.wrap(log).getInt(PAGE_SIZE_AT);
    }

    /** Whether it was refused; where it was not, what it shows is a state that the ledger once had. */
    private boolean isRefused(String name, byte[] changedLog) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name)).resolve("copy.ledger");
        Files.write(copy, file);
        Files.write(copy.resolveSibling("copy.ledger-wal"), changedLog);
        try (Ledger ledger = Ledger.open(copy)) {
            assertThat(states).as(name).contains(ledger.checkpoint());
            assertThat(ledger.verifySince(Checkpoint.NOTHING, Progress.SILENT).problems())
                    .as(name)
                    .isEmpty();
            return false;
        } catch (LedgerException.Damaged | LedgerException.NotALedger e) {
            return true;
        }
    }

    @Test
    void aLogCutOffOrChangedAtAnyFrameGivesAStateThatWasOrARefusal() throws IOException {
        int frames = (log.length - HEADER) / frameSize();
        assertThat(frames).isGreaterThan(20);
        int step = Math.max(1, frames / FRAMES);
        int refused = 0;
        int tried = 0;
        for (int frame = 0; frame < frames; frame += step) {
            int begin = HEADER + frame * frameSize();
            byte[] cut = Arrays.copyOf(log, begin + random.nextInt(frameSize()));
            refused += isRefused("cut" + frame, cut) ? 1 : 0;
            byte[] flipped = log.clone();
            flipped[begin + random.nextInt(frameSize())] ^= (byte) (1 << random.nextInt(8));
            refused += isRefused("flipped" + frame, flipped) ? 1 : 0;
            tried += 2;
        }
        System.out.println("log: " + frames + " frames, " + tried + " changed logs, " + refused + " refused");
        assertThat(isRefused("whole", log)).isFalse();
    }
}
