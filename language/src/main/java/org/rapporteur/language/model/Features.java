package org.rapporteur.language.model;

/**
 * The hashed features of one decision.
 *
 * <p>A feature is a template number and up to three values, mixed into 32 bits; {@link Weights} folds these into its
 * table, collisions and all ("hashing trick", Weinberger et al. 2009). The template number is the position at which the
 * feature was added, so a template set must add the same number of features on every call. For one thread.
 */
public final class Features {
    private final int[] hashes;
    private int size;

    /** Room for that many features. */
    public Features(int capacity) {
        hashes = new int[capacity];
    }

    void clear() {
        size = 0;
    }

    /** Number of features. */
    public int size() {
        return size;
    }

    /** The hash of one feature. */
    public int hash(int feature) {
        return hashes[feature];
    }

    void add(int value) {
        put(value * 0x9E3779B1);
    }

    void add(int first, int second) {
        put(first * 0x9E3779B1 + Integer.rotateLeft(second * 0x85EBCA6B, 13));
    }

    void add(int first, int second, int third) {
        put(first * 0x9E3779B1
                + Integer.rotateLeft(second * 0x85EBCA6B, 13)
                + Integer.rotateLeft(third * 0xC2B2AE35, 21));
    }

    private void put(int value) {
        int hash = value + (size + 1) * 0x27D4EB2F;
        hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        hash = (hash ^ (hash >>> 12)) * 0x297A2D39;
        hashes[size++] = hash ^ (hash >>> 15);
    }
}
