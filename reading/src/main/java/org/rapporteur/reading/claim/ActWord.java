package org.rapporteur.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that can carry an act.
 *
 * @param lemma lower-case lemma of its head
 * @param particle second word of a phrasal word ("forward" of "look forward"), or null
 * @param partOfSpeech what its head is
 * @param frames in the order in which they are tried
 */
record ActWord(String lemma, @Nullable String particle, PartOfSpeech partOfSpeech, List<Frame> frames) {
    ActWord {
        frames = List.copyOf(frames);
    }

    /** Parts of speech that act words have. */
    enum PartOfSpeech {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** The same word with further frames, tried after its own. */
    ActWord with(List<Frame> more) {
        List<Frame> all = new java.util.ArrayList<>(frames);
        all.addAll(more);
        return new ActWord(lemma, particle, partOfSpeech, all);
    }
}
