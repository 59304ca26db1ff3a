package org.rapporteur.language;

import java.util.List;

/**
 * The front door of this module: cuts text into sentences and parses them. Immutable and safe for any number of threads.
 */
public interface LanguageModel {
    /**
     * The English model that comes with this module; loaded once, on the first call.
     *
     * @throws IllegalStateException if the build left the model file out
     */
    static LanguageModel english() {
        return EnglishModel.shared();
    }

    /**
     * Cuts one block of text (a paragraph, a list item, a headline) into sentences and tokens.
     *
     * @param text the whole text; all spans count in it
     * @param block the part to cut; no sentence leaves it
     * @return sentences in order; empty for a block of blanks
     */
    List<Sentence> sentences(String text, Span block);

    /**
     * Tags, lemmatises and parses one sentence.
     *
     * @param units spans to be taken as one token, not overlapping, in order; a unit whose edges are no token edges is
     *     widened to them
     */
    Tree parse(Sentence sentence, List<Unit> units);

    /** Names the model: changes whenever its weights do. */
    String version();
}
