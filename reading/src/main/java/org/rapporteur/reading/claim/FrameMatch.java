package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A frame found at a word.
 *
 * @param frame the frame
 * @param fillers token that heads the filler of each slot, in the order of the frame's slots
 */
record FrameMatch(Frame frame, List<Integer> fillers) {
    FrameMatch {
        fillers = List.copyOf(fillers);
    }

    /** Heads of the phrases that are addressed. */
    List<Integer> addressees() {
        return fillers(true);
    }

    /** Heads of the phrases and clauses that the act is about. */
    List<Integer> contents() {
        return fillers(false);
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
