package org.rapporteur.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/**
 * A word of a sentence that may carry an act, before it is known what stands above it.
 *
 * @param token the word
 * @param partOfSpeech what it is
 * @param match the frame it stands in, or null where no act word matched and the clause itself may act
 * @param mood of its clause
 */
record Event(int token, PartOfSpeech partOfSpeech, @Nullable FrameMatch match, Mood mood) {
    /** Heads of what the act is about; empty without a frame. */
    List<Integer> contents() {
        return match == null ? List.of() : match.contents();
    }

    /** Heads of whom the act addresses; empty without a frame. */
    List<Integer> addressees() {
        return match == null ? List.of() : match.addressees();
    }

    /** How the frame finds the act; {@link Frame.Effect#ACT} without a frame. */
    Frame.Effect effect() {
        return match == null ? Frame.Effect.ACT : match.frame().effect();
    }

    /** Whether the one addressed acts and the subject is addressed: "received X from Y". */
    boolean isMirrored() {
        return match != null && match.frame().mirrored();
    }

    /** What the subject gives where it is itself the gift ("the grant went to Peru"), or {@link Syntax#NONE}. */
    int gift() {
        return match == null ? Syntax.NONE : match.gift();
    }

    /** Whether a noun carries it. */
    boolean nominal() {
        return partOfSpeech == PartOfSpeech.NOUN;
    }
}
