package org.rapporteur.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of a body, as a report tells of it.
 *
 * @param id "m1", "m2" … in the order of first mention
 * @param name at its fullest in the report
 * @param series the name without ordinal and year ("ASEAN Foreign Ministers Meeting")
 * @param ordinal 54 in "54th ASEAN Foreign Ministers Meeting", or null
 * @param status "held", "ongoing", "planned", "cancelled"
 * @param format "online", "in person", or null
 * @param place as said, or null
 * @param chairs party ids, sorted
 * @param participants party ids, sorted
 * @param when the days it was or is to be held, or null
 * @param partOf id of the larger meeting, or null
 * @param quote where it is first named
 */
public record Meeting(
        String id,
        String name,
        String series,
        @Nullable Integer ordinal,
        String status,
        @Nullable String format,
        @Nullable String place,
        List<String> chairs,
        List<String> participants,
        @Nullable Period when,
        @Nullable String partOf,
        Quote quote) {
    public Meeting {
        chairs = List.copyOf(chairs);
        participants = List.copyOf(participants);
    }
}
