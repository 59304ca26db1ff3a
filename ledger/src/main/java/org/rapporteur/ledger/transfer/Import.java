package org.rapporteur.ledger.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.Progress;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.entry.Recorded;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.ledger.store.Store;

/**
 * Takes an export over into a ledger that has no entries yet, or the first of the same ones: so an import that was
 * interrupted, or an older copy, is brought up. The whole export is checked before anything is written.
 */
public final class Import {
    /** So many entries are written in one transaction. */
    private static final int TOGETHER = 1000;

    private final Path file;
    private final Store store;
    private final Progress progress;

    private Import(Path file, Store store, Progress progress) {
        this.file = file;
        this.store = store;
        this.progress = progress;
    }

    /**
     * Takes over a file.
     *
     * @return how far the ledger has come then
     * @throws ImportException if the export is none, is cut off, or its chain does not hold, or the ledger has other entries
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Checkpoint run(Path file, Store store, Progress progress) {
        try {
            return new Import(file, store, progress).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checkpoint run() throws IOException {
        Checkpoint there = store.read(reads -> reads.entries().checkpoint());
        Checkpoint whole = check(there);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            ExportLines lines = new ExportLines(in, file.toString());
            skip(lines, there.entries());
            while (true) {
                List<Recorded> some = some(lines);
                if (some.isEmpty()) {
                    return whole;
                }
                write(some);
                progress.step(lines.reached().entries(), whole.entries());
            }
        }
    }

    /** Reads all of it once. The ledger's own entries must be the export's first. */
    private Checkpoint check(Checkpoint there) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            ExportLines lines = new ExportLines(in, file.toString());
            boolean met = there.entries() == 0;
            while (lines.next() != null) {
                if (lines.reached().entries() == there.entries()) {
                    met = lines.reached().equals(there);
                    if (!met) {
                        break;
                    }
                }
            }
            if (!met) {
                throw new ImportException(
                        file.toString(),
                        lines.line(),
                        "expected a ledger without entries, or with the first of this export's, but " + store.address()
                                + " has " + there + ". Name a new ledger.",
                        null);
            }
            return lines.reached();
        }
    }

    private static void skip(ExportLines lines, long entries) throws IOException {
        boolean more = true;
        while (more && lines.reached().entries() < entries) {
            more = lines.next() != null;
        }
    }

    private static List<Recorded> some(ExportLines lines) throws IOException {
        List<Recorded> some = new ArrayList<>();
        while (some.size() < TOGETHER) {
            Recorded next = lines.next();
            if (next == null) {
                return some;
            }
            some.add(next);
        }
        return some;
    }

    private void write(List<Recorded> some) {
        store.write(writes -> {
            Reads reads = writes.reads();
            Checkpoint before = reads.entries().checkpoint();
            if (!before.head().equals(some.get(0).entry().previous())) {
                throw new ImportException(
                        file.toString(), 1, "expected nobody else to write to " + store.address() + " meanwhile", null);
            }
            some.forEach(writes::take);
            return some.size();
        });
    }
}
