package org.rapporteur.ledger.question;

import java.util.List;

/**
 * A lasting relation between parties.
 *
 * @param id the parties' ids in alphabetical order, joined by hyphens: "ASEAN-JPN"
 * @param parties in the order of the id, two or more
 */
public record Partnership(String id, List<Named> parties) {
    public Partnership {
        parties = List.copyOf(parties);
        if (parties.size() < 2) {
            throw new IllegalArgumentException("expected two parties or more, got " + parties);
        }
    }

    /** Ids of the parties. */
    public List<String> ids() {
        return parties.stream().map(Named::id).toList();
    }
}
