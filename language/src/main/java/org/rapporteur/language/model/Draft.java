package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * A first analysis of a sentence, which the second tagger and the second parser take as advice (stacking; Nivre and
 * McDonald 2008). By place, padding included; immutable once made.
 */
public final class Draft {
    /** Relation of the root. */
    static final int ROOT_RELATION = 62;

    private static final int OUTSIDE = 40;

    /** Fine tags. */
    final int[] tag;
    /** Heads, {@link State#NO_HEAD} for the root. */
    final int[] head;
    /** Relations to the heads. */
    final int[] relation;
    /** The last dependent, {@link State#NONE} where there is none. */
    final int[] last;
    /** The set of dependents' relations. */
    final long[] below;

    /** Lays out tags and arcs by place. */
    public Draft(int[] tags, Parser.Arcs arcs) {
        int size = tags.length;
        tag = new int[size + 2 * Words.PAD];
        head = new int[tag.length];
        relation = new int[tag.length];
        last = new int[tag.length];
        below = new long[tag.length];
        Arrays.fill(tag, OUTSIDE);
        System.arraycopy(tags, 0, tag, Words.PAD, size);
        for (int i = 0; i < size; i++) {
            int at = i + Words.PAD;
            int up = arcs.heads()[i];
            head[at] = up < 0 ? State.NO_HEAD : up + Words.PAD;
            relation[at] = up < 0 ? ROOT_RELATION : arcs.relations()[i];
            if (up >= 0) {
                last[up + Words.PAD] = at;
                below[up + Words.PAD] |= 1L << relation[at];
            }
        }
    }

    /** The head's place, {@link State#NONE} for the root. */
    int above(int place) {
        return Math.max(State.NONE, head[place]);
    }
}
