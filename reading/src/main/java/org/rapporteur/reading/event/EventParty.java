package org.rapporteur.reading.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Quote;

/**
 * One of those who do or undergo a political event.
 *
 * @param party id of the party, as in claims, or null where none is known ("unidentified gunmen")
 * @param name usual name of the party, or null where none is known
 * @param wikidata "Q17", or null
 * @param code PLOVER's country name: an alpha-3 code, {@code KOS}, or {@code IGO}, {@code UNO}, {@code EUR}, {@code NGO},
 *     {@code IMG}; null where none is known
 * @param sector PLOVER's sector code ({@code GOV}, {@code MIL}, {@code OPP} …), or null where none is told
 * @param words where the text names it
 */
public record EventParty(
        @Nullable String party,
        @Nullable String name,
        @Nullable String wikidata,
        @Nullable String code,
        @Nullable String sector,
        Quote words) {
    /** The same, of another party. */
    public EventParty of(EventParty other) {
        return new EventParty(other.party, other.name, other.wikidata, other.code, sector, words);
    }
}
