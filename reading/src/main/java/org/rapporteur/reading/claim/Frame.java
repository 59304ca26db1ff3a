package org.rapporteur.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/**
 * One way in which an act word takes its complements, and the act it then is.
 *
 * @param notation as the lexicon writes it: "V A to-V"
 * @param slots in the order of the notation
 * @param nounClassBefore class of a noun that must stand before a noun's head ("MONEY N"), or null
 * @param effect how the act is found
 * @param act the act where {@code effect} is {@link Effect#ACT}; where it is {@link Effect#REPORT}, what a promise of the
 *     speaker's own so told is ("warned that it would"); else null
 * @param strength of a commitment, or null
 * @param polarity what the word itself says of the act, its own or that of its content
 * @param mirrored whether the one addressed acts and the subject is addressed ("received X from Y")
 * @param deed the political event of a frame of the event words, which has no act; else null
 */
record Frame(
        String notation,
        List<Slot> slots,
        @Nullable String nounClassBefore,
        Effect effect,
        @Nullable Act act,
        @Nullable Strength strength,
        Polarity polarity,
        boolean mirrored,
        @Nullable Deed deed) {
    Frame {
        slots = List.copyOf(slots);
    }

    /** How the act of a frame is found. */
    enum Effect {
        /** The frame names it. */
        ACT,
        /** The act of the content wins; where that has none, the word states. */
        REPORT,
        /** The act of the content wins; where that has none, there is no claim. */
        INNER,
        /** No claim, and no other frame is tried. */
        NONE
    }

    /** Whether a slot of this kind is among the slots. */
    boolean has(SlotKind kind) {
        return slots.stream().anyMatch(slot -> slot.kind() == kind);
    }
}
