package org.rapporteur.reading.reference;

import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/** Who the items of a list go on from: "Japan", "For its part, the Kenyan delegation", "Both sides agreed". */
public final class ListSubject {
    /** No phrase of the line is what its items say something of. */
    public static final int NONE = -1;

    private ListSubject() {}

    /**
     * The head of the phrase of which the items say what it does.
     *
     * @param tree the line above the list, which is broken off or a heading
     * @return a token, or {@link #NONE} for a line about a topic ("On trade")
     */
    public static int of(Tree tree) {
        int root = tree.root();
        int subject = child(tree, root, "nsubj");
        if (subject != NONE || child(tree, root, "nsubj:pass") != NONE) {
            return subject;
        }
        boolean whole = isNominal(tree, root) && child(tree, root, "case") == NONE;
        return whole ? root : afterAdverbials(tree);
    }

    private static int child(Tree tree, int token, String relation) {
        for (int rank = 0; rank < tree.childCount(token); rank++) {
            if (tree.relation(tree.child(token, rank)).equals(relation)) {
                return tree.child(token, rank);
            }
        }
        return NONE;
    }

    /** "At their meeting in Kampala, held online, the ministers": the last phrase between commas that no preposition opens. */
    private static int afterAdverbials(Tree tree) {
        int found = NONE;
        for (int first = 0; first < tree.size(); first = endOf(tree, first) + 1) {
            int opening = isAdverbial(tree, first) ? nounPhraseBehind(tree, first) : first;
            int head = opening == NONE ? NONE : headFrom(tree, opening, endOf(tree, first));
            found = head == NONE ? found : head;
        }
        return found;
    }

    private static int endOf(Tree tree, int first) {
        int end = first;
        while (end < tree.size() && !tree.form(end).equals(",")) {
            end++;
        }
        return end;
    }

    private static boolean isAdverbial(Tree tree, int token) {
        return switch (tree.tag(token)) {
            case ADP, ADV, SCONJ, VERB, PUNCT -> true;
            default -> false;
        };
    }

    /** "At their meeting the ministers": an article right behind a noun opens a phrase of its own. */
    private static int nounPhraseBehind(Tree tree, int first) {
        for (int i = first + 1; i < endOf(tree, first); i++) {
            if (tree.tag(i) == Upos.DET && isNominal(tree, i - 1) && tree.tag(i - 1) != Upos.DET) {
                return i;
            }
        }
        return NONE;
    }

    /** The head of the noun phrase that begins at a token: it hangs on something outside of the phrase. */
    private static int headFrom(Tree tree, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean outside = tree.head(i) < first || tree.head(i) >= end;
            if (isNominal(tree, i) && outside) {
                return tree.tag(i) == Upos.DET ? NONE : i;
            }
        }
        return NONE;
    }

    private static boolean isNominal(Tree tree, int token) {
        Upos tag = tree.tag(token);
        return tag == Upos.NOUN || tag == Upos.PROPN || tag == Upos.PRON || tag == Upos.DET || tag == Upos.NUM;
    }
}
