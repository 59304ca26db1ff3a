package org.rapporteur.reading.claim;

import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/**
 * Mends lists of infinitives that end in "and to": "urged Peru to open the road, to let the trucks pass once it opens and to
 * free the drivers" asks three things, wherever the parser hung the later ones.
 */
final class InfinitiveLists {
    private final Tree tree;
    private final int[] heads;
    private final String[] relations;

    private InfinitiveLists(Tree tree, int[] heads, String[] relations) {
        this.tree = tree;
        this.heads = heads;
        this.relations = relations;
    }

    /** Mends the arcs in place; whether there was anything to mend. */
    static boolean mend(Tree tree, int[] heads, String[] relations) {
        InfinitiveLists lists = new InfinitiveLists(tree, heads, relations);
        boolean changed = false;
        for (int to = 2; to < tree.size() - 1; to++) {
            changed |= lists.isTo(to) && lists.follows(to, true) && lists.mendFrom(to);
        }
        return changed;
    }

    private boolean isTo(int token) {
        return tree.form(token).equals("to")
                && tree.tag(token) == Upos.PART
                && relations[token].equals("mark")
                && heads[token] > token;
    }

    /** Whether "and" stands before the "to", or a comma alone. */
    private boolean follows(int to, boolean and) {
        String before = tree.form(to - 1);
        return and ? before.equals("and") || before.equals("or") : before.equals(",");
    }

    /** Joins the last infinitive, and those between commas before it, to the one that the list begins with. */
    private boolean mendFrom(int lastTo) {
        int first = -1;
        boolean listed = false;
        for (int to = lastTo - 1; to >= 1 && first < 0; to--) {
            if (isTo(to) && heads[to] < lastTo) {
                boolean comma = follows(to, false);
                listed |= comma;
                first = comma ? -1 : heads[to];
            }
        }
        boolean asked =
                first > 0 && listed && (relations[first].equals("xcomp") || relations[first].startsWith("advcl"));
        if (!asked || inPlace(heads[lastTo], first)) {
            return false;
        }
        for (int to = first + 1; to <= lastTo; to++) {
            boolean piece = isTo(to) && heads[to] <= heads[lastTo] && (to == lastTo || follows(to, false));
            if (piece && heads[to] != first) {
                heads[heads[to]] = first;
                relations[heads[to]] = "conj";
            }
        }
        return true;
    }

    private boolean inPlace(int infinitive, int first) {
        return heads[infinitive] == first && relations[infinitive].equals("conj");
    }
}
