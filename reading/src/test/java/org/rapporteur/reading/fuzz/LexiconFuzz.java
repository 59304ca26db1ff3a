package org.rapporteur.reading.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.reading.claim.FrameClaimStep;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.LexiconException;

/**
 * Whatever a file of a user's lexicon folder holds, it is taken, or refused with file and line: its own, or that of a line which needs what it takes away.
 */
public final class LexiconFuzz {
    private static final List<String> FILES = Lexicon.bundled().files().paths();
    private static final Path FOLDER = folder();

    private LexiconFuzz() {}

    /** Lays one file over ours: the first byte says which, the others are what it holds; called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Path file = FOLDER.resolve(FILES.get((bytes[0] & 0xFF) % FILES.size()));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
            load();
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load() {
        try {
            FrameClaimStep.of(Lexicon.bundledWith(FOLDER));
        } catch (LexiconException e) {
            boolean placed = e.file().endsWith(".tsv")
                    || e.file().endsWith(".yaml")
                    || e.file().endsWith(".txt");
            if (!placed || !String.valueOf(e.getMessage()).startsWith(e.file())) {
                throw new AssertionError("expected a message that names a file, got: " + e.getMessage(), e);
            }
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("lexicon");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
