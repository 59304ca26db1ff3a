package org.rapporteur.reading.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the lexicon knows by name.
 *
 * @param id canonical id: "JPN", "ASEAN", "UNCLOS", "foreign-minister", "health"
 * @param name its usual English name
 * @param kind what it is
 * @param wikidata "Q17", or null
 * @param members ids of its members, in the order of the file; empty for anything but organisations and groupings
 * @param within ids of the states that a place lies in, where that is not disputed; empty for anything else
 * @param currency ISO 4217 code of a state's own money, or null
 */
public record Thing(
        String id,
        String name,
        Entry.Kind kind,
        @Nullable String wikidata,
        List<String> members,
        List<String> within,
        @Nullable String currency) {
    public Thing {
        members = List.copyOf(members);
        within = List.copyOf(within);
    }

    /** Whether it can be the party of a claim. */
    public boolean isParty() {
        return switch (kind) {
            case STATE, ORGANISATION, GROUPING, FUND, PROGRAMME -> true;
            case BODY, INSTRUMENT, OFFICE, PLACE, TOPIC -> false;
        };
    }
}
