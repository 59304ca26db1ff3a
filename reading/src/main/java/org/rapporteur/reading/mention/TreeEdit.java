package org.rapporteur.reading.mention;

import java.util.Locale;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/** A tree whose heads and relations can be changed; never into a circle. */
final class TreeEdit {
    /** No token. */
    static final int NONE = -1;

    private final Tree tree;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    TreeEdit(Tree tree) {
        this.tree = tree;
        this.heads = new int[tree.size()];
        this.relations = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
    }

    int size() {
        return heads.length;
    }

    int head(int token) {
        return heads[token];
    }

    /** The relation without its subtype. */
    String relation(int token) {
        int colon = relations[token].indexOf(':');
        return colon < 0 ? relations[token] : relations[token].substring(0, colon);
    }

    boolean is(int token, Upos tag) {
        return tree.tag(token) == tag;
    }

    String word(int token) {
        return tree.form(token).toLowerCase(Locale.ROOT);
    }

    String lemma(int token) {
        return tree.lemma(token);
    }

    /** First dependent with a relation, or {@link #NONE}. */
    int child(int head, String relation) {
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] == head && relation(token).equals(relation)) {
                return token;
            }
        }
        return NONE;
    }

    boolean dominates(int ancestor, int token) {
        int steps = 0;
        for (int i = token; i != Tree.ROOT && steps <= heads.length; i = heads[i]) {
            if (i == ancestor) {
                return true;
            }
            steps++;
        }
        return false;
    }

    /** Rightmost token below and including one. */
    int rightmost(int token) {
        for (int i = heads.length - 1; i > token; i--) {
            if (dominates(token, i)) {
                return i;
            }
        }
        return token;
    }

    /** Hangs a token on another, unless that hangs on it. */
    void attach(int token, int head, String relation) {
        if (!dominates(token, head)) {
            heads[token] = head;
            relations[token] = relation;
            changed = true;
        }
    }

    /** Gives a token below another the other's place in the tree, and hangs the other on a third. */
    void replace(int old, int by, int under, String relation) {
        heads[by] = heads[old];
        relations[by] = relations[old];
        heads[old] = under;
        relations[old] = relation;
        changed = true;
    }

    /** The tree as changed. */
    Tree tree() {
        return changed ? copy() : tree;
    }

    private Tree copy() {
        int size = heads.length;
        Span[] spans = new Span[size];
        String[] forms = new String[size];
        String[] lemmas = new String[size];
        Upos[] tags = new Upos[size];
        int[] units = new int[size];
        for (int i = 0; i < size; i++) {
            spans[i] = tree.span(i);
            forms[i] = tree.form(i);
            lemmas[i] = tree.lemma(i);
            tags[i] = tree.tag(i);
            units[i] = tree.unit(i);
        }
        return new Tree(spans, forms, lemmas, tags, heads, relations, units);
    }
}
