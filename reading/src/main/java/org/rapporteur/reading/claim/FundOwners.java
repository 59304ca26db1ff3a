package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;

/** Whose a fund or centre is: "ASEAN Centre for …" is ASEAN's, as its name opens with a body that has members. */
record FundOwners(Lexicon lexicon) {
    private static final Set<String> KEEPING =
            Set.of("Centre", "Center", "Fund", "Facility", "Foundation", "Trust", "Institute", "Hub", "Programme");

    /** The words of the longest name of an owner. */
    private static final int LONGEST = 5;

    /** Id of the body that owns what is known by an id, or null where it is nobody's or no fund or centre. */
    @Nullable
    String of(String id) {
        Thing thing = lexicon.thing(id);
        String name = thing == null ? id : thing.name();
        return thing == null || isKept(thing, name) ? opening(name) : null;
    }

    /** Id of the body that a plan, framework or agenda is named after, or null: "ASEAN Comprehensive Recovery Framework". */
    @Nullable
    String ofPlan(String name) {
        return opening(name);
    }

    private static boolean isKept(Thing thing, String name) {
        boolean fund = thing.kind() == Entry.Kind.FUND || thing.kind() == Entry.Kind.PROGRAMME;
        return fund || List.of(name.split(" ", -1)).stream().anyMatch(KEEPING::contains);
    }

    private @Nullable String opening(String name) {
        int end = -1;
        for (int words = 1; words <= LONGEST; words++) {
            end = name.indexOf(' ', end + 1);
            if (end < 0) {
                return null;
            }
            String owner = body(name.substring(0, end));
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private @Nullable String body(String name) {
        Span whole = new Span(0, name.length());
        for (Gazetteer.Match match : lexicon.gazetteer().matches(name, whole)) {
            Thing thing = lexicon.thing(match.entries().get(0).id());
            if (thing != null && !thing.members().isEmpty() && match.span().equals(whole)) {
                return thing.id();
            }
        }
        return null;
    }
}
