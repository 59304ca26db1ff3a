package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A mention that some finder proposes.
 *
 * @param from first token
 * @param to one past the last token
 * @param weight which of two of one length is meant: higher wins
 */
record Found(int from, int to, Mention mention, int weight) {
    /** A guess by capitals alone. */
    static final int GUESS = 0;

    /** Read by a pattern. */
    static final int PATTERN = 1;

    /** The lexicon says so. */
    static final int KNOWN = 2;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::length)
            .thenComparingInt(Found::weight)
            .reversed()
            .thenComparingInt(Found::from);

    private int length() {
        return to - from;
    }

    /** The outermost of what was found, none overlapping another, in order: the longer wins, then the weightier. */
    static List<Found> outermost(List<Found> all, int tokens) {
        List<Found> sorted = new ArrayList<>(all);
        List<Found> known = all.stream().filter(found -> found.weight == KNOWN).toList();
        sorted.removeIf(found -> found.weight == GUESS && cutsKnown(known, found));
        sorted.sort(BEST_FIRST);
        boolean[] taken = new boolean[tokens];
        List<Found> kept = new ArrayList<>();
        for (Found found : sorted) {
            if (isFree(taken, found)) {
                for (int i = found.from; i < found.to; i++) {
                    taken[i] = true;
                }
                kept.add(found);
            }
        }
        kept.sort(Comparator.comparingInt(Found::from));
        return kept;
    }

    /** Whether a guess ends or begins inside of something that the lexicon knows. */
    private static boolean cutsKnown(List<Found> known, Found guess) {
        for (Found other : known) {
            boolean overlaps = other.from < guess.to && guess.from < other.to;
            boolean nested = (guess.from <= other.from && other.to <= guess.to)
                    || (other.from <= guess.from && guess.to <= other.to);
            if (overlaps && !nested) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(boolean[] taken, Found found) {
        for (int i = found.from; i < found.to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
