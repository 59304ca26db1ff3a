package org.rapporteur.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.model.Codes;
import org.rapporteur.language.model.Embedding;
import org.rapporteur.language.model.Sums;
import org.rapporteur.language.model.WordRows;
import org.rapporteur.language.model.Words;

/**
 * Learns words' vectors: a projection of the vectors that others learnt from much text, corrected word by word where the
 * training material has the word, and rows for affixes and shapes.
 */
final class EmbeddingLearner {
    private static final int SUFFIXES_2 = 1024;
    private static final int SUFFIXES_3 = 4096;
    private static final int PREFIXES_3 = 2048;
    private static final int SHAPES = 512;
    private static final float UNKNOWN = 0.06f;
    private static final int NONE = -1;
    private static final float SMALL = 0.05f;

    private final int width;
    private final Map<Integer, float[]> vectors;
    private final Map<Integer, Integer> corrected = new HashMap<>();
    private final int[] counts;
    private final int[] keys;
    private final Learnable projection;
    private final Learnable corrections;
    private final Learnable unknown;
    private final Learnable suffixes2;
    private final Learnable suffixes3;
    private final Learnable prefixes3;
    private final Learnable shapes;
    private final Random random;

    /**
     * Learns vectors of such a width.
     *
     * @param vectors those learnt by others, by word, in the order in which they are to be kept
     * @param counted how often words occur in the training material; those that do get a correction
     */
    EmbeddingLearner(int width, Map<Integer, float[]> vectors, Map<Integer, Integer> counted, Random random) {
        this.width = width;
        this.vectors = vectors;
        this.random = random;
        counts = new int[counted.size()];
        keys = new int[counted.size()];
        counted.forEach((word, count) -> {
            keys[corrected.size()] = word;
            counts[corrected.size()] = count;
            corrected.put(word, corrected.size());
        });
        projection = new Learnable(DenseLearner.random(WordVectors.WIDTH, width, 0.17f, random));
        corrections = new Learnable(DenseLearner.random(Math.max(1, keys.length), width, SMALL, random));
        unknown = new Learnable(DenseLearner.random(1, width, SMALL, random));
        suffixes2 = new Learnable(DenseLearner.random(SUFFIXES_2, width, SMALL, random));
        suffixes3 = new Learnable(DenseLearner.random(SUFFIXES_3, width, SMALL, random));
        prefixes3 = new Learnable(DenseLearner.random(PREFIXES_3, width, SMALL, random));
        shapes = new Learnable(DenseLearner.random(SHAPES, width, SMALL, random));
    }

    void step(float rate) {
        for (Learnable learnable : List.of(projection, corrections, unknown, suffixes2, suffixes3, prefixes3, shapes)) {
            learnable.step(rate);
        }
    }

    /** One pass over a sentence, in which some words are taken for unknown or uncorrected. */
    final class Pass {
        private final Words words;
        private final int[] correction;
        private final float[] @Nullable [] vector;
        private final boolean[] isUnknown;
        final float[][] out;

        Pass(Words words) {
            this.words = words;
            int size = words.size();
            correction = new int[size];
            vector = new float[size][];
            isUnknown = new boolean[size];
            out = new float[size][width];
            for (int i = 0; i < size; i++) {
                choose(i);
                forward(i);
            }
        }

        private void choose(int i) {
            int word = words.lower(i);
            boolean plain = words.kind(i) == null;
            Integer row = corrected.get(word);
            boolean blurred = row != null && plain && random.nextFloat() < 1f / (1 + counts[row]);
            correction[i] = row == null || blurred ? NONE : row;
            vector[i] = vectors.get(word);
            boolean hidden = plain && random.nextFloat() < UNKNOWN;
            isUnknown[i] = hidden || (correction[i] == NONE && vector[i] == null);
        }

        private void forward(int i) {
            float[] sum = out[i];
            if (isUnknown[i]) {
                Sums.one(1, unknown.value[0], sum);
            } else {
                known(vector[i], correction[i], sum);
            }
            Sums.one(1, suffixes2.value[Embedding.bucket(words.suffix2(i), suffixes2.value)], sum);
            Sums.one(1, suffixes3.value[Embedding.bucket(words.suffix3(i), suffixes3.value)], sum);
            Sums.one(1, prefixes3.value[Embedding.bucket(words.prefix3(i), prefixes3.value)], sum);
            Sums.one(1, shapes.value[words.shape(i)], sum);
        }

        /** Takes in what the loss says of the words' vectors. */
        void backward(float[][] losses) {
            for (int i = 0; i < losses.length; i++) {
                float[] loss = losses[i];
                if (isUnknown[i]) {
                    Sums.one(1, loss, unknown.gradient(0));
                } else {
                    backward(vector[i], correction[i], loss);
                }
                Sums.one(1, loss, gradient(suffixes2, words.suffix2(i)));
                Sums.one(1, loss, gradient(suffixes3, words.suffix3(i)));
                Sums.one(1, loss, gradient(prefixes3, words.prefix3(i)));
                Sums.one(1, loss, shapes.gradient(words.shape(i)));
            }
        }

        private void backward(float @Nullable [] others, int row, float[] loss) {
            if (row != NONE) {
                Sums.one(1, loss, corrections.gradient(row));
            }
            for (int k = 0; others != null && k < others.length; k++) {
                Sums.one(others[k], loss, projection.gradient(k));
            }
        }
    }

    private void known(float @Nullable [] others, int row, float[] sum) {
        if (others != null) {
            Sums.add(others, projection.value, sum);
        }
        if (row != NONE) {
            Sums.one(1, corrections.value[row], sum);
        }
    }

    private static float[] gradient(Learnable table, int hash) {
        return table.gradient(Embedding.bucket(hash, table.value));
    }

    /** The vectors as learnt so far, a copy: first those learnt by others, then the words of the material alone. */
    Embedding embedding() {
        Map<Integer, Integer> all = new LinkedHashMap<>();
        vectors.keySet().forEach(word -> all.put(word, corrected.getOrDefault(word, NONE)));
        for (int row = 0; row < keys.length; row++) {
            all.putIfAbsent(keys[row], row);
        }
        int[] words = all.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] scales = new float[words.length + 1];
        byte[] codes = new byte[scales.length * width];
        for (int i = 0; i < scales.length; i++) {
            float[] row = new float[width];
            if (i < words.length) {
                known(vectors.get(words[i]), all.getOrDefault(words[i], NONE), row);
            } else {
                Sums.one(1, unknown.value[0], row);
            }
            scales[i] = Codes.scale(row);
            Codes.encode(row, scales[i], codes, i * width);
        }
        return new Embedding(
                new WordRows(words, scales, codes), suffixes2.value, suffixes3.value, prefixes3.value, shapes.value);
    }
}
