package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;

/** Parties by the names that the lexicon has for them. */
final class LexiconParties implements Parties {
    private final Supplier<Lexicon> source;
    private @Nullable Lexicon loaded;

    /** Asks for the lexicon when it is first needed, since loading it takes longer than most questions. */
    LexiconParties(Supplier<Lexicon> source) {
        this.source = source;
    }

    private synchronized Lexicon lexicon() {
        if (loaded == null) {
            loaded = source.get();
        }
        return loaded;
    }

    @Override
    public @Nullable String id(String name) {
        if (isParty(name)) {
            return name;
        }
        return meant(name).stream().filter(this::isParty).findFirst().orElse(null);
    }

    /** Ids of what a name as a whole means, in the lexicon's order. */
    private List<String> meant(String name) {
        Span whole = new Span(0, name.length());
        List<String> ids = new ArrayList<>();
        for (Gazetteer.Match match : lexicon().gazetteer().matches(name, whole)) {
            if (match.span().equals(whole)) {
                match.entries().stream().map(Entry::id).forEach(ids::add);
            }
        }
        return ids;
    }

    @Override
    public List<String> things(String name) {
        Collection<String> ids = new TreeSet<>(meant(name));
        if (lexicon().thing(name) != null) {
            ids.add(name);
        }
        return List.copyOf(ids);
    }

    private boolean isParty(String id) {
        Thing thing = lexicon().thing(id);
        return thing != null && thing.isParty();
    }

    @Override
    public @Nullable String name(String id) {
        Thing thing = lexicon().thing(id);
        return thing == null ? null : thing.name();
    }

    @Override
    public List<String> members(String id) {
        Thing thing = lexicon().thing(id);
        return thing == null ? List.of() : thing.members();
    }
}
