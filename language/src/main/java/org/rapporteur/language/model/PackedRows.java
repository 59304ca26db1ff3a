package org.rapporteur.language.model;

/**
 * Weights of many classes packed for reading, four to a {@code long}, so that one addition sums four. Immutable.
 *
 * <p>A {@code long} is the sum of its weights times 1, 2^16, 2^32 and 2^48, signs and all; sums of such numbers are the
 * packed sums, exact as long as each sum fits 16 bits.
 */
final class PackedRows implements Scorer {
    private static final int LANES = 4;

    private final Weights owners;
    private final int classes;
    private final int stride;
    private final long[] table;

    PackedRows(Weights weights) {
        classes = weights.classes();
        stride = (classes + LANES - 1) / LANES;
        owners = weights.ownersOnly();
        table = weights.packedTable();
    }

    @Override
    public void score(Features features, short[] scores) {
        long[] sums = new long[stride];
        int size = features.size();
        for (int f = 0; f < size; f++) {
            int row = owners.row(features.hash(f));
            if (row != Weights.NONE) {
                add(row * stride, sums);
            }
        }
        for (int clazz = 0; clazz < classes; clazz++) {
            int at = clazz / LANES;
            short score = (short) sums[at];
            scores[clazz] = score;
            sums[at] = (sums[at] - score) >> Short.SIZE;
        }
    }

    private void add(int base, long[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += table[base + i];
        }
    }

    @Override
    public int width() {
        return classes;
    }

    @Override
    public int classes() {
        return classes;
    }
}
