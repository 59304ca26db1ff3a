package org.rapporteur.reading.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;

/**
 * A parsed sentence with what it names.
 *
 * @param index rank among the report's sentences, from 0
 * @param block index of its block in the layout
 * @param mentions outermost mentions in order: {@code tree.unit(i)} is an index into them
 */
public record AnalysedSentence(int index, int block, Tree tree, List<Mention> mentions) {
    public AnalysedSentence {
        mentions = List.copyOf(mentions);
    }

    /** The mention that a token is, or null. */
    public @Nullable Mention mention(int token) {
        int unit = tree.unit(token);
        return unit == Tree.NO_UNIT ? null : mentions.get(unit);
    }
}
