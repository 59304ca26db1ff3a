package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A frame found at a word.
 *
 * @param frame the frame
 * @param fillers token that heads the filler of each slot, in the order of the frame's slots
 * @param gift the subject that is itself what is given ("the grant went to Peru"), or {@link Syntax#NONE}
 */
record FrameMatch(Frame frame, List<Integer> fillers, int gift) {
    FrameMatch {
        fillers = List.copyOf(fillers);
    }

    FrameMatch(Frame frame, List<Integer> fillers) {
        this(frame, fillers, Syntax.NONE);
    }

    /** Heads of the phrases that are addressed; where the subject is given, all others receive it. */
    List<Integer> addressees() {
        return gift == Syntax.NONE ? fillers(true) : fillers;
    }

    /** Heads of the phrases and clauses that the act is about. */
    List<Integer> contents() {
        return gift == Syntax.NONE ? fillers(false) : List.of(gift);
    }

    private List<Integer> fillers(boolean addressed) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < fillers.size(); i++) {
            if ((frame.slots().get(i).kind() == SlotKind.ADDRESSEE) == addressed) {
                found.add(fillers.get(i));
            }
        }
        return found;
    }
}
