package org.rapporteur.ledger.question;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a party is asked to do.
 *
 * @param answer the later undertaking, contribution or refusal that clearly answers it, or null while it is open
 */
public record Request(Matter matter, @Nullable Matter answer) {
    /** Whether nothing answers it yet. */
    public boolean open() {
        return answer == null;
    }
}
