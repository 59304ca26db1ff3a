package org.rapporteur.reading.claim;

import java.util.List;

/**
 * An event that gives a claim, with all that its sentence says of it but its exact words.
 *
 * @param event the word and frame
 * @param verdict the act
 * @param actor who does it
 * @param tellers events of saying in whose content it stands, the nearest first
 * @param contents heads of what it is about: for a word of saying, the clauses that are no claims of their own
 */
record Finding(Event event, Verdict verdict, Actor actor, List<Event> tellers, List<Integer> contents) {
    Finding {
        tellers = List.copyOf(tellers);
        contents = List.copyOf(contents);
    }

    int token() {
        return event.token();
    }
}
