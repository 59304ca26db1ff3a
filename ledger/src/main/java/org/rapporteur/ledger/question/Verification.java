package org.rapporteur.ledger.question;

import java.util.List;

/**
 * What checking a ledger found.
 *
 * @param entries how many were checked
 * @param quotes how many were checked
 * @param head hash of the last entry, to be compared with a printed one
 * @param problems each for a person to read; empty where all holds
 */
public record Verification(long entries, long quotes, String head, List<String> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether everything holds. */
    public boolean holds() {
        return problems.isEmpty();
    }
}
