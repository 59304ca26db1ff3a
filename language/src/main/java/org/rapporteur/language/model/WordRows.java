package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * What the model knows of single words: one row of numbers each, kept as bytes with a scale.
 *
 * <p>Words are known by the hash of their folded form ({@link Words#fold}). Immutable.
 */
public final class WordRows {
    private final int width;
    private final int[] keys;
    private final int[] rowOf;
    private final float[] scales;
    private final byte[] codes;
    private final int from;

    /**
     * Builds the table.
     *
     * @param words hashes, none 0, none twice
     * @param scales what a code of 1 is worth: one per word, and a last for unknown words
     * @param codes a row per word, and a last for unknown words
     */
    public WordRows(int[] words, float[] scales, byte[] codes) {
        this(words, scales, codes.length / scales.length, codes, 0);
        if (codes.length % scales.length != 0) {
            throw new IllegalArgumentException(
                    "expected rows of one width, got " + scales.length + " scales and " + codes.length + " codes");
        }
    }

    /** As the other, with codes that begin somewhere in an array, which is kept and not copied. */
    WordRows(int[] words, float[] scales, int width, byte[] codes, int from) {
        if (scales.length != words.length + 1) {
            throw new IllegalArgumentException(
                    "expected one row more than the " + words.length + " words, got " + scales.length + " scales");
        }
        this.width = width;
        this.scales = scales;
        this.codes = codes;
        this.from = from;
        keys = new int[Math.max(16, Integer.highestOneBit(Math.max(1, words.length)) * 4)];
        rowOf = new int[keys.length];
        for (int row = 0; row < words.length; row++) {
            int slot = slot(words[row]);
            keys[slot] = words[row];
            rowOf[slot] = row;
        }
    }

    /** Where a word is or would be; open addressing with linear probing, at most half full. */
    private int slot(int word) {
        int mask = keys.length - 1;
        int slot = (word * 0x9E3779B1) >>> 7 & mask;
        while (keys[slot] != 0 && keys[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The row of a word; the last where the word is unknown. */
    int row(int word) {
        int slot = slot(word);
        return keys[slot] == 0 ? scales.length - 1 : rowOf[slot];
    }

    /** Adds a row to a sum as long as the rows. */
    void add(int row, float[] sum) {
        float scale = scales[row];
        int at = from + row * width;
        for (int j = 0; j < sum.length; j++) {
            sum[j] += scale * codes[at + j];
        }
    }

    int width() {
        return width;
    }

    /** Number of rows, the last among them. */
    int size() {
        return scales.length;
    }

    /** The hash of each word in the order of the rows. */
    int[] words() {
        int[] words = new int[scales.length - 1];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                words[rowOf[slot]] = keys[slot];
            }
        }
        return words;
    }

    float scale(int row) {
        return scales[row];
    }

    /** The codes of all rows. */
    byte[] codes() {
        return Arrays.copyOfRange(codes, from, from + width * scales.length);
    }
}
