package org.rapporteur.language.model;

/**
 * Weights of three classes packed for reading: a row and its owner's mark are one {@code long}, so that looking up a
 * feature touches one cache line. Half of the parser's time goes into these look-ups. Immutable.
 */
final class PackedMoves implements Scorer {
    private static final int CLASSES = 3;

    private final int mask;
    private final long[] rows;

    PackedMoves(Weights weights) {
        if (weights.classes() != CLASSES) {
            throw new IllegalArgumentException("expected " + CLASSES + " moves, got " + weights.classes());
        }
        mask = (weights.rows() - 1) & -Weights.GROUP;
        rows = new long[weights.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = (long) weights.ownerOf(row) << 48
                    | (weights.get(row, 2) & 0xFFFFL) << 32
                    | (weights.get(row, 1) & 0xFFFFL) << 16
                    | (weights.get(row, 0) & 0xFFFFL);
        }
    }

    @Override
    public void score(Features features, short[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        int size = features.size();
        for (int f = 0; f < size; f++) {
            long row = row(features.hash(f));
            first += (short) row;
            second += (short) (row >>> 16);
            third += (short) (row >>> 32);
        }
        scores[0] = (short) first;
        scores[1] = (short) second;
        scores[2] = (short) third;
    }

    private long row(int hash) {
        int at = hash & mask;
        short owner = Weights.owner(hash);
        long row = rows[at];
        if ((short) (row >>> 48) == owner) {
            return row;
        }
        row = rows[at + 1];
        if ((short) (row >>> 48) == owner) {
            return row;
        }
        row = rows[at + 2];
        if ((short) (row >>> 48) == owner) {
            return row;
        }
        row = rows[at + 3];
        return (short) (row >>> 48) == owner ? row : 0;
    }

    @Override
    public int width() {
        return CLASSES;
    }

    @Override
    public int classes() {
        return CLASSES;
    }
}
