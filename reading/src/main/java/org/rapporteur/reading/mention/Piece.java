package org.rapporteur.reading.mention;

import java.util.List;
import org.rapporteur.language.Tree;

/**
 * A parsed part of a sentence.
 *
 * @param tree its tree
 * @param units rank of each of the tree's units among those of the whole sentence
 */
record Piece(Tree tree, List<Integer> units) {
    Piece {
        units = List.copyOf(units);
    }

    /** Rank of a token's unit in the whole sentence, {@link Tree#NO_UNIT} where none. */
    int unit(int token) {
        int own = tree.unit(token);
        return own == Tree.NO_UNIT ? Tree.NO_UNIT : units.get(own);
    }

    /** The root of a tree. */
    static int root(Tree tree) {
        int root = 0;
        while (root < tree.size() - 1 && tree.head(root) != Tree.ROOT) {
            root++;
        }
        return root;
    }
}
