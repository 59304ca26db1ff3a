package org.rapporteur.ledger.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * One sitting of a body, from everything that was told of it.
 *
 * @param id of the telling that names it
 * @param name at its fullest
 * @param ordinal or null
 * @param status "held", "ongoing", "planned", "cancelled"
 * @param format "online", "in person", or null
 * @param place as said, or null
 * @param when or null
 * @param chairs party ids, sorted
 * @param participants party ids, sorted
 * @param partOf name of the larger meeting, or null
 * @param citations where it is named, earliest first, at least one
 */
public record MeetingHeld(
        String id,
        String name,
        @Nullable Integer ordinal,
        String status,
        @Nullable String format,
        @Nullable String place,
        @Nullable Period when,
        List<String> chairs,
        List<String> participants,
        @Nullable String partOf,
        List<Citation> citations) {
    public MeetingHeld {
        chairs = List.copyOf(chairs);
        participants = List.copyOf(participants);
        citations = List.copyOf(citations);
    }
}
