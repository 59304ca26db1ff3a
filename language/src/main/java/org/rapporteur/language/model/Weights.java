package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * A table of weights, one row of classes per hashed feature.
 *
 * <p>Scores are sums of rows. A row belongs to one feature, told by the upper half of its hash; the lower half says in
 * which {@value #GROUP} rows to look. A feature without a row weighs nothing. Weights are 16-bit so that a row is a
 * cache line or two and the sum is vectorised by the JIT. At run time nobody writes, and threads may share the table.
 */
public final class Weights implements Scorer {
    /** No row. */
    public static final int NONE = -1;

    static final int GROUP = 4;

    private final int classes;
    private final int stride;
    private final int mask;
    private final short[] owners;
    private final short[] table;

    /**
     * An empty table.
     *
     * @param bits two to this power is the number of rows, 2 to 24
     * @param classes number of classes, 1 or more
     */
    public Weights(int bits, int classes) {
        if (bits < 2 || bits > 24 || classes < 1) {
            throw new IllegalArgumentException("expected 2 to 24 bits and a class, got " + bits + " and " + classes);
        }
        this.classes = classes;
        this.stride = (classes + 3) / 4 * 4;
        this.mask = (1 << bits) - 1;
        this.owners = new short[1 << bits];
        this.table = new short[stride << bits];
    }

    private Weights(Weights other) {
        classes = other.classes;
        stride = 0;
        mask = other.mask;
        owners = other.owners;
        table = new short[0];
    }

    /** The rows' owners without the weights, sharing memory with these. */
    Weights ownersOnly() {
        return new Weights(this);
    }

    /** The same weights in a form made for reading. */
    public Scorer packed() {
        return classes == 3 ? new PackedMoves(this) : new PackedRows(this);
    }

    /** The weights four to a {@code long}, as {@link PackedRows} says. */
    long[] packedTable() {
        long[] packed = new long[table.length / 4];
        for (int i = 0; i < packed.length; i++) {
            int at = i * 4;
            packed[i] = table[at]
                    + ((long) table[at + 1] << 16)
                    + ((long) table[at + 2] << 32)
                    + ((long) table[at + 3] << 48);
        }
        return packed;
    }

    /** A table whose rows belong to the same features, all weights 0. */
    public Weights cleared() {
        Weights cleared = new Weights(Integer.numberOfTrailingZeros(rows()), classes);
        System.arraycopy(owners, 0, cleared.owners, 0, owners.length);
        return cleared;
    }

    @Override
    public int classes() {
        return classes;
    }

    /** Number of rows, a power of two. */
    public int rows() {
        return mask + 1;
    }

    /** The row of a feature, or {@link #NONE}. */
    public int row(int hash) {
        short owner = owner(hash);
        int first = hash & mask & -GROUP;
        for (int row = first; row < first + GROUP; row++) {
            if (owners[row] == owner) {
                return row;
            }
        }
        return NONE;
    }

    /** The row of a feature, made its own if it has none; {@link #NONE} where all of its rows are taken. */
    public int claim(int hash) {
        int row = row(hash);
        int first = hash & mask & -GROUP;
        for (int free = first; row == NONE && free < first + GROUP; free++) {
            if (owners[free] == 0) {
                owners[free] = owner(hash);
                row = free;
            }
        }
        return row;
    }

    static short owner(int hash) {
        short owner = (short) (hash >>> 16);
        return owner == 0 ? 1 : owner;
    }

    /** The mark of a row's feature, 0 where it belongs to none. */
    short ownerOf(int row) {
        return owners[row];
    }

    void setOwner(int row, short owner) {
        owners[row] = owner;
    }

    public short get(int row, int clazz) {
        return table[row * stride + clazz];
    }

    public void set(int row, int clazz, int weight) {
        table[row * stride + clazz] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight));
    }

    @Override
    public int width() {
        return stride;
    }

    @Override
    public void score(Features features, short[] scores) {
        Arrays.fill(scores, (short) 0);
        for (int f = 0; f < features.size(); f++) {
            int row = row(features.hash(f));
            if (row != NONE) {
                add(row * stride, scores);
            }
        }
    }

    private void add(int base, short[] scores) {
        for (int c = 0; c < stride; c++) {
            scores[c] += table[base + c];
        }
    }
}
