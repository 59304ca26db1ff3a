package org.rapporteur.reading.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Row;
import org.rapporteur.reading.lexicon.Thing;

/** PLOVER's country names and sectors: {@code events/sectors.tsv} and {@code events/parties.tsv}. Immutable. */
final class Sectors {
    private static final String OTHER_ORGANISATION = "IGO";

    private final Lexicon lexicon;
    private final Map<String, @Nullable String> byNoun = new HashMap<>();
    private final Map<String, Row> parties = new HashMap<>();

    Sectors(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Row row : lexicon.table("en/events/sectors.tsv", 1, 2).rows()) {
            byNoun.put(row.cell(0), row.cell(1));
        }
        for (Row row : lexicon.table("en/events/parties.tsv", 1, 3).rows()) {
            parties.put(row.cell(0), row);
        }
    }

    /** The sector that a noun tells, in the singular or plural, or null. */
    @Nullable
    String ofNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return byNoun.getOrDefault(lower, byNoun.get(Singular.of(lower)));
    }

    /** The sector of a party that is no state, or null. */
    private @Nullable String ofParty(String id) {
        Row row = parties.get(id);
        return row == null ? null : row.cellOrNull(2);
    }

    /** PLOVER's country name of a party, or null where it has none. */
    @Nullable
    String code(String id) {
        Row row = parties.get(id);
        if (row != null) {
            return row.cell(1);
        }
        Thing thing = lexicon.thing(id);
        if (thing == null || !thing.isParty()) {
            return null;
        }
        return thing.kind() == Entry.Kind.STATE ? id : OTHER_ORGANISATION;
    }

    /**
     * A party as one of those who do or undergo an event.
     *
     * @param sector its sector where its own words tell none
     */
    EventParty party(String id, @Nullable String sector, Quote words) {
        Thing thing = lexicon.thing(id);
        @Nullable String own = ofParty(id);
        return new EventParty(
                id,
                thing == null ? id : thing.name(),
                thing == null ? null : thing.wikidata(),
                code(id),
                own == null ? sector : own,
                words);
    }

    /** Whether a party is a state. */
    boolean isState(String id) {
        Thing thing = lexicon.thing(id);
        return thing != null && thing.kind() == Entry.Kind.STATE;
    }

    /** The one state that a place lies in, or null where it lies in none or several. */
    @Nullable
    String stateOfPlace(String id) {
        Thing thing = lexicon.thing(id);
        return thing != null && thing.within().size() == 1 ? thing.within().get(0) : null;
    }
}
