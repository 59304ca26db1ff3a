package org.rapporteur.language.model;

/** Turns a sentence's analysis end for end. */
public final class Mirror {
    private Mirror() {}

    /** The values from the last to the first. */
    public static int[] of(int[] values) {
        int[] mirrored = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            mirrored[i] = values[values.length - 1 - i];
        }
        return mirrored;
    }

    /** The same tree over the sentence read backwards. */
    public static Parser.Arcs of(Parser.Arcs arcs) {
        int[] heads = of(arcs.heads());
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] < 0 ? heads[i] : heads.length - 1 - heads[i];
        }
        return new Parser.Arcs(heads, of(arcs.relations()));
    }
}
