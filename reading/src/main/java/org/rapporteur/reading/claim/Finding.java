package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that gives a claim, with all that its sentence says of it but its exact words.
 *
 * @param event the word and frame
 * @param verdict the act
 * @param actor who does it
 * @param tellers events of saying in whose content it stands, the nearest first
 * @param addressees heads of whom it addresses
 * @param contents heads of what it is about: for a word of saying, the clauses that are no claims of their own
 * @param praiser who thanks or praises the actor for it, or null
 */
record Finding(
        Event event,
        Verdict verdict,
        Actor actor,
        List<Event> tellers,
        List<Integer> addressees,
        List<Integer> contents,
        @Nullable Actor praiser) {
    Finding {
        tellers = List.copyOf(tellers);
        addressees = List.copyOf(addressees);
        contents = List.copyOf(contents);
    }

    /** This finding with what a coordinated one is about, or its verb where that has no frame. */
    Finding with(Finding other) {
        List<Integer> all = new ArrayList<>(contents);
        if (all.isEmpty()) {
            all.add(token());
        }
        all.add(other.token());
        return new Finding(event, verdict, actor, tellers, addressees, all, praiser);
    }

    /** This finding of an office with who gets it next; as it is where it says so already. */
    Finding handedTo(Actor next) {
        return addressees.isEmpty()
                ? new Finding(event, verdict, actor, tellers, List.of(next.token()), contents, praiser)
                : this;
    }

    int token() {
        return event.token();
    }
}
