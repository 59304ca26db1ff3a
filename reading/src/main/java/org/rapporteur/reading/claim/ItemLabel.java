package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;

/**
 * The parties that a list item names before a colon or dash: "Norway: 250 million dollars", "Kuwait and Qatar – soft
 * loans".
 *
 * @param parties their tokens, left to right, at least one
 * @param mark token of the colon or dash; something follows it
 */
record ItemLabel(List<Integer> parties, int mark) {
    ItemLabel {
        parties = List.copyOf(parties);
    }

    /** The label of an item, or null. */
    static @Nullable ItemLabel of(AnalysedSentence sentence) {
        Tree tree = sentence.tree();
        List<Integer> parties = new ArrayList<>();
        for (int token = 0; token < tree.size() - 1; token++) {
            String word = tree.form(token);
            if (sentence.mention(token) instanceof Mention.PartyMention) {
                parties.add(token);
            } else if (isMark(word)) {
                return parties.isEmpty() ? null : new ItemLabel(parties, token);
            } else if (!joins(tree, token)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isMark(String word) {
        return word.equals(":") || word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
    }

    private static boolean joins(Tree tree, int token) {
        String word = tree.form(token);
        return word.equals(",")
                || word.equals("&")
                || tree.tag(token) == Upos.CCONJ
                || word.equalsIgnoreCase("the")
                || word.equals("(")
                || word.equals(")");
    }

    /** The sentence in whose tree the parties are the subject of what follows. */
    AnalysedSentence mend(AnalysedSentence sentence) {
        Tree tree = sentence.tree();
        int head = headAfter(tree);
        int[] heads = new int[tree.size()];
        String[] relations = new String[tree.size()];
        int first = parties.get(0);
        for (int i = 0; i < heads.length; i++) {
            boolean label = i < mark;
            boolean across = tree.head(i) <= mark;
            heads[i] = label ? first : i == mark || across ? head : tree.head(i);
            relations[i] = label ? inLabel(tree, i) : i == mark ? "punct" : relation(tree, i, across);
        }
        heads[head] = Tree.ROOT;
        relations[head] = "root";
        heads[first] = head;
        relations[first] = "nsubj";
        return new AnalysedSentence(
                sentence.index(), sentence.block(), tree.withArcs(heads, relations), sentence.mentions());
    }

    private static String relation(Tree tree, int token, boolean across) {
        boolean top = tree.head(token) == Tree.ROOT || tree.relation(token).startsWith("nsubj");
        return across && top ? "parataxis" : tree.relation(token);
    }

    private String inLabel(Tree tree, int token) {
        if (parties.contains(token)) {
            return "conj";
        }
        return tree.tag(token) == Upos.CCONJ ? "cc" : tree.tag(token) == Upos.PUNCT ? "punct" : "det";
    }

    /** The word after the mark on which the others hang: the whole's root, else the first that hangs on the label. */
    private int headAfter(Tree tree) {
        int first = -1;
        for (int i = mark + 1; i < tree.size(); i++) {
            if (tree.head(i) == Tree.ROOT) {
                return i;
            }
            boolean outside = tree.head(i) <= mark && tree.tag(i) != Upos.PUNCT;
            first = first < 0 && outside ? i : first;
        }
        return first < 0 ? mark + 1 : first;
    }

    /** The label of a scene's sentence, or null where it has none or stands in no list. */
    static @Nullable ItemLabel of(Scene scene) {
        return scene.isListItem() ? of(scene.syntax().sentence()) : null;
    }
}
