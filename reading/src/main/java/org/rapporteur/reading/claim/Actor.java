package org.rapporteur.reading.claim;

import org.rapporteur.reading.reference.Referent;

/**
 * Who does an act.
 *
 * @param token the phrase that names the actor in the sentence, or {@link Syntax#NONE} where it stands outside
 * @param referent whom it stands for
 * @param how the way it was found: "subject", "owner", "issuer" …, part of the claim's rule
 */
record Actor(int token, Referent referent, String how) {
    /** Nobody. */
    static final Actor NOBODY = new Actor(Syntax.NONE, Referent.NONE, "nobody");

    boolean isKnown() {
        return !referent.parties().isEmpty();
    }
}
