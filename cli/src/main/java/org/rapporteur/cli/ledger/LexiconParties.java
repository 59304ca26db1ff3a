package org.rapporteur.cli.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.ledger.Parties;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;

/** What people call parties, as the lexicon has it. */
final class LexiconParties implements Parties {
    private final Lexicon lexicon;

    LexiconParties(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable String id(String name) {
        Thing byId = lexicon.thing(name);
        if (byId != null && byId.isParty()) {
            return byId.id();
        }
        for (Gazetteer.Match match : lexicon.gazetteer().matches(name, new Span(0, name.length()))) {
            if (match.span().length() == name.length()) {
                return party(match.entries());
            }
        }
        return null;
    }

    private @Nullable String party(List<Entry> entries) {
        for (Entry entry : entries) {
            Thing thing = lexicon.thing(entry.id());
            if (thing != null && thing.isParty()) {
                return thing.id();
            }
        }
        return null;
    }

    @Override
    public @Nullable String name(String id) {
        Thing thing = lexicon.thing(id);
        return thing == null ? null : thing.name();
    }

    @Override
    public List<String> members(String id) {
        Thing thing = lexicon.thing(id);
        return thing == null ? List.of() : thing.members();
    }
}
