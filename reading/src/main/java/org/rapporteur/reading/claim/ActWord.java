package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

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

    /**
     * The frame of the word alone, for where its content stands out of reach ("we condemn once again in the strongest terms
     * such acts"), or null where its frames do different acts.
     */
    @Nullable
    Frame bareFrame() {
        Act act = frames.get(0).act();
        boolean content = frames.stream().anyMatch(ActWord::takesObject);
        boolean one = act != null && content && frames.stream().allMatch(frame -> frame.act() == act);
        return one
                ? new Frame(
                        "alone",
                        List.of(),
                        null,
                        Frame.Effect.ACT,
                        act,
                        frames.get(0).strength(),
                        frames.get(0).polarity(),
                        false,
                        null)
                : null;
    }

    /**
     * The same word with further frames: those that ask for their subject ("SUM V to A") are tried first, any bare "V NP"
     * or "V" of the one or the other last.
     */
    ActWord with(List<Frame> more) {
        List<Frame> all = new ArrayList<>(frames);
        all.addAll(more);
        all.sort(Comparator.comparingInt(this::turn));
        return new ActWord(lemma, particle, partOfSpeech, all);
    }

    private int turn(Frame frame) {
        if (partOfSpeech == PartOfSpeech.VERB && frame.nounClassBefore() != null) {
            return 0;
        }
        return isBare(frame) ? 2 : 1;
    }

    /** "condemned the attack": what the act is about is the word's object or that of a noun; "turned to" has none. */
    private static boolean takesObject(Frame frame) {
        return frame.slots().stream().anyMatch(slot -> slot.kind() == SlotKind.NP)
                && (frame.notation().startsWith("N ")
                        || frame.slots().get(0).preposition() == null
                        || frame.slots().size() == 1);
    }

    private static boolean isBare(Frame frame) {
        return frame.slots().isEmpty()
                || (frame.slots().size() == 1
                        && frame.slots().get(0).kind() == SlotKind.NP
                        && frame.slots().get(0).preposition() == null);
    }
}
