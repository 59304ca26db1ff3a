package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * A table of weights, one row of classes per hashed feature.
 *
 * <p>Scores are sums of rows. Weights are 16-bit so that a row of 32 classes is one cache line and the sum is
 * vectorised by the JIT. At run time nobody writes, and the table may be shared by threads.
 */
public final class Weights {
    private final int classes;
    private final int stride;
    private final int mask;
    private final short[] table;

    /**
     * An empty table.
     *
     * @param bits two to this power is the number of rows, 1 to 24
     * @param classes number of classes, 1 or more
     */
    public Weights(int bits, int classes) {
        if (bits < 1 || bits > 24 || classes < 1) {
            throw new IllegalArgumentException("expected 1 to 24 bits and a class, got " + bits + " and " + classes);
        }
        this.classes = classes;
        this.stride = (classes + 3) / 4 * 4;
        this.mask = (1 << bits) - 1;
        this.table = new short[stride << bits];
    }

    public int classes() {
        return classes;
    }

    /** Number of rows, a power of two. */
    public int rows() {
        return mask + 1;
    }

    /** The row that a feature falls into. */
    public int row(int hash) {
        return hash & mask;
    }

    public short get(int row, int clazz) {
        return table[row * stride + clazz];
    }

    public void set(int row, int clazz, int weight) {
        table[row * stride + clazz] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight));
    }

    /** Length of the array that {@link #score} fills: the classes and some padding. */
    public int width() {
        return stride;
    }

    /** Sums the rows of the features into {@code scores}, which is {@link #width} long. */
    public void score(Features features, short[] scores) {
        if (stride == 4) {
            scoreFour(features, scores);
            return;
        }
        Arrays.fill(scores, (short) 0);
        for (int f = 0; f < features.size(); f++) {
            int base = (features.hash(f) & mask) * stride;
            for (int c = 0; c < stride; c++) {
                scores[c] += table[base + c];
            }
        }
    }

    private void scoreFour(Features features, short[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int f = 0; f < features.size(); f++) {
            int base = (features.hash(f) & mask) << 2;
            first += table[base];
            second += table[base + 1];
            third += table[base + 2];
            fourth += table[base + 3];
        }
        scores[0] = (short) first;
        scores[1] = (short) second;
        scores[2] = (short) third;
        scores[3] = (short) fourth;
    }
}
