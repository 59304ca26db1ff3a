package org.rapporteur.ledger.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office held by one party. Ends that no report tells are open.
 *
 * @param role "coordinator", "chair"
 * @param body id of the body or relation, or null
 * @param holder party id
 * @param occupant the person who exercised it, or null
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
        @Nullable String occupant,
        @Nullable String from,
        @Nullable String to,
        @Nullable String predecessor,
        @Nullable String successor,
        List<Citation> citations) {
    public Tenure {
        citations = List.copyOf(citations);
    }
}
