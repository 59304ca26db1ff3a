package org.rapporteur.training.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sentences to read: our own, of 25 to 32 tokens, or those of a file. */
final class SampleText {
    private static final String OWN = "sentences.txt";

    private SampleText() {}

    /**
     * One sentence a line.
     *
     * @param path a text file, or nothing for our own sentences
     */
    static List<String> lines(String path) {
        try {
            return path.isEmpty() ? own() : Files.readAllLines(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> own() throws IOException {
        try (InputStream in = SampleText.class.getResourceAsStream(OWN)) {
            if (in == null) {
                throw new IOException("expected " + OWN + " beside " + SampleText.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
