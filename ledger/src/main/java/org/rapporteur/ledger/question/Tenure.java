package org.rapporteur.ledger.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office held by one party. Ends that no report tells are open.
 *
 * @param role "coordinator", "chair"
 * @param body id of the body or relation, or null
 * @param holder party id
 * @param occupants the persons who exercised it for the holder, earliest first
 * @param from ISO 8601 year, month or day, or null where open
 * @param to the same
 * @param predecessor party id, or null
 * @param successor party id, or null
 * @param citations what it rests on, earliest first, at least one
 */
public record Tenure(
        String role,
        @Nullable String body,
        String holder,
        List<String> occupants,
        @Nullable String from,
        @Nullable String to,
        @Nullable String predecessor,
        @Nullable String successor,
        List<Citation> citations) {
    public Tenure {
        occupants = List.copyOf(occupants);
        citations = List.copyOf(citations);
    }

    /** The person who exercised it first as far as told, or null. */
    public @Nullable String occupant() {
        return occupants.isEmpty() ? null : occupants.get(0);
    }
}
