package org.rapporteur.language;

import java.util.Locale;

/**
 * A sentence with tags, lemmas and a dependency tree (Universal Dependencies v2, relations without subtypes except
 * {@code nsubj:pass}, {@code aux:pass}, {@code obl:agent}, {@code nmod:poss}, {@code acl:relcl} and
 * {@code compound:prt}).
 *
 * <p>Tokens are numbered from 0. A unit given by the caller is one token. Immutable and safe to share.
 */
public final class Tree {
    /** Head of the root. */
    public static final int ROOT = -1;

    private static final int[] CHILDLESS = {};

    /** Unit of a token that no unit covers. */
    public static final int NO_UNIT = -1;

    private final Span span;
    private final Span[] spans;
    private final String[] forms;
    private final String[] words;
    private final String[] lemmas;
    private final Upos[] tags;
    private final int[] heads;
    private final String[] relations;
    private final int[] units;
    private final int[][] children;

    /**
     * A tree over {@code n} tokens; every array has length {@code n} and is owned by the tree from here on.
     *
     * @param heads index of each token's head, {@link #ROOT} for the root
     * @param units index into the caller's list of units, {@link #NO_UNIT} where none
     */
    public Tree(
            Span[] spans, String[] forms, String[] lemmas, Upos[] tags, int[] heads, String[] relations, int[] units) {
        this(spans, forms, lowerCase(forms), lemmas, tags, heads, relations, units);
    }

    private Tree(
            Span[] spans,
            String[] forms,
            String[] words,
            String[] lemmas,
            Upos[] tags,
            int[] heads,
            String[] relations,
            int[] units) {
        if (spans.length == 0) {
            throw new IllegalArgumentException("a tree has at least one token");
        }
        this.spans = spans;
        this.forms = forms;
        this.words = words;
        this.lemmas = lemmas;
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
        this.units = units;
        this.span = new Span(spans[0].begin(), spans[spans.length - 1].end());
        this.children = childrenOf(heads);
    }

    /**
     * The same tokens with other heads and relations; the arrays are owned by the new tree.
     *
     * @return this tree where the heads would lead in a circle
     */
    public Tree withArcs(int[] newHeads, String[] newRelations) {
        if (!leadToRoot(newHeads)) {
            return this;
        }
        return new Tree(spans, forms, words, lemmas, tags, newHeads, newRelations, units);
    }

    /** Whether every token's heads lead to a root and none in a circle; linear in their number. */
    public static boolean leadToRoot(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int start = 0; start < heads.length; start++) {
            int token = start;
            while (token != ROOT && seenFrom[token] == 0) {
                seenFrom[token] = start + 1;
                token = heads[token];
            }
            if (token != ROOT && seenFrom[token] == start + 1) {
                return false;
            }
        }
        return true;
    }

    private static String[] lowerCase(String[] forms) {
        String[] words = new String[forms.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = forms[i].toLowerCase(Locale.ROOT);
        }
        return words;
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head != ROOT) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = counts[i] == 0 ? CHILDLESS : new int[counts[i]];
        }
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] != ROOT) {
                children[heads[i]][--counts[heads[i]]] = i;
            }
        }
        return children;
    }

    /** Number of tokens, at least 1. */
    public int size() {
        return spans.length;
    }

    /** From the first token's begin to the last token's end. */
    public Span span() {
        return span;
    }

    /** Where a token stands in the text. */
    public Span span(int token) {
        return spans[token];
    }

    /** Normalised form of a token. */
    public String form(int token) {
        return forms[token];
    }

    /** Lower-case form of a token. */
    public String word(int token) {
        return words[token];
    }

    /** Lower-case lemma of a token; of a unit, its form. */
    public String lemma(int token) {
        return lemmas[token];
    }

    public Upos tag(int token) {
        return tags[token];
    }

    /** Index of the head, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** Relation to the head, such as {@code nsubj}. */
    public String relation(int token) {
        return relations[token];
    }

    /** Index into the units that the caller gave, or {@link #NO_UNIT}. */
    public int unit(int token) {
        return units[token];
    }

    /** Dependents of a token, left to right. A fresh array each time. */
    public int[] children(int token) {
        return children[token].clone();
    }

    /** How many dependents a token has. */
    public int childCount(int token) {
        return children[token].length;
    }

    /** A dependent of a token, counted from the left from 0. */
    public int child(int token, int rank) {
        return children[token][rank];
    }

    /** The one token whose head is {@link #ROOT}. */
    public int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == ROOT) {
                return i;
            }
        }
        throw new IllegalStateException("a tree without a root at " + span);
    }

    /** Whether {@code ancestor} is the token itself or lies on its way to the root. */
    public boolean dominates(int ancestor, int token) {
        for (int i = token; i != ROOT; i = heads[i]) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** From the leftmost to the rightmost token below and including this one. */
    public Span subtree(int token) {
        Span cover = spans[token];
        for (int child : children[token]) {
            cover = cover.cover(subtree(child));
        }
        return cover;
    }
}
