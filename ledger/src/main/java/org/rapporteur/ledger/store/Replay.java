package org.rapporteur.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.LedgerOptions;

/** Computes the views of a ledger's entries once more, in a file that is thrown away, to see whether they are the same. */
public final class Replay {
    private Replay() {}

    /** The view tables that hold something else than the ledger's entries give; none where all is as it should be. */
    public static List<String> differing(Reads reads) {
        Map<String, String> shown = reads.viewDigests();
        List<String> differing = new ArrayList<>();
        digests(reads.entries()).forEach((table, digest) -> {
            if (!digest.equals(shown.get(table))) {
                differing.add(table);
            }
        });
        return differing;
    }

    private static Map<String, String> digests(Entries entries) {
        Path folder = folder();
        Path file = folder.resolve("replay.ledger");
        try (Store store = Store.open(file, LedgerOptions.standard())) {
            return store.write(writes -> {
                writes.replay(entries);
                return writes.reads().viewDigests();
            });
        } finally {
            remove(folder);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("rapporteur");
        } catch (IOException e) {
            throw new UncheckedIOException("expected a folder for temporary files", e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("expected to remove " + folder, e);
        }
    }
}
