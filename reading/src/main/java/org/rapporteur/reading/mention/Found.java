package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.Arrays;
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
        Edges edges = new Edges(all, tokens);
        sorted.removeIf(found -> found.weight == GUESS && edges.cut(found));
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

    /** Where the names that the lexicon knows begin and end, so that a guess that would cut one is told in one look. */
    private static final class Edges {
        private final int[] firstEnd;
        private final int[] lastBegin;

        Edges(List<Found> all, int tokens) {
            firstEnd = new int[tokens + 1];
            lastBegin = new int[tokens + 1];
            Arrays.fill(firstEnd, Integer.MAX_VALUE);
            Arrays.fill(lastBegin, -1);
            for (Found known : all) {
                for (int i = known.from + 1; known.weight == KNOWN && i < known.to; i++) {
                    firstEnd[i] = Math.min(firstEnd[i], known.to);
                    lastBegin[i] = Math.max(lastBegin[i], known.from);
                }
            }
        }

        /** Whether a guess begins inside a known name that ends in it, or ends inside one that begins in it. */
        boolean cut(Found guess) {
            return firstEnd[guess.from] < guess.to || lastBegin[guess.to] > guess.from;
        }
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
