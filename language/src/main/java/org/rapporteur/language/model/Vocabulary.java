package org.rapporteur.language.model;

/**
 * What the model knows of single words: a coarse and a fine cluster, and the set of tags seen in training.
 *
 * <p>Words are known by the hash of their folded form ({@link Words#fold}); 0 stands for "unknown" in every column.
 * Immutable.
 */
public final class Vocabulary {
    private final int[] keys;
    private final short[] coarse;
    private final short[] fine;
    private final int[] tagSets;

    /** Builds the table; the arrays run parallel, one entry per word. */
    public Vocabulary(int[] words, short[] coarseClusters, short[] fineClusters, int[] tagSetOfWord) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, words.length)) * 4);
        keys = new int[capacity];
        coarse = new short[capacity];
        fine = new short[capacity];
        tagSets = new int[capacity];
        for (int i = 0; i < words.length; i++) {
            int slot = slot(words[i]);
            keys[slot] = words[i];
            coarse[slot] = coarseClusters[i];
            fine[slot] = fineClusters[i];
            tagSets[slot] = tagSetOfWord[i];
        }
    }

    /** Where a word is or would be; open addressing with linear probing, at most half full. */
    int slot(int word) {
        int mask = keys.length - 1;
        int slot = (word * 0x9E3779B1) >>> 7 & mask;
        while (keys[slot] != 0 && keys[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    int coarse(int slot) {
        return coarse[slot];
    }

    int fine(int slot) {
        return fine[slot];
    }

    /** A bit for each universal tag that the word may have, 0 where the word was seen too seldom. */
    int tagSet(int slot) {
        return tagSets[slot];
    }

    int capacity() {
        return keys.length;
    }

    int key(int slot) {
        return keys[slot];
    }
}
