package org.rapporteur.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Lexicon;

/**
 * What people call parties. A ledger asks it first, and then the names in its own reports. Implementations are immutable
 * or safe for several threads.
 */
public interface Parties {
    /** Knows nobody. */
    Parties NONE = new Parties() {
        @Override
        public @Nullable String id(String name) {
            return null;
        }

        @Override
        public @Nullable String name(String id) {
            return null;
        }

        @Override
        public List<String> members(String id) {
            return List.of();
        }
    };

    /** The id of the party that a name or id means, or null. */
    @Nullable
    String id(String name);

    /** The usual English name of a party, or null. */
    @Nullable
    String name(String id);

    /** Ids of the members of an organisation or grouping; empty for others. */
    List<String> members(String id);

    /** Ids of the places, topics, instruments and parties that a name means; empty where none is known. */
    default List<String> things(String name) {
        String party = id(name);
        return party == null ? List.of() : List.of(party);
    }

    /** Parties by the names that a lexicon has for them. */
    static Parties of(Lexicon lexicon) {
        return new LexiconParties(() -> lexicon);
    }

    /** Parties by the names that the lexicon of this library has for them; loaded when first needed. */
    static Parties bundled() {
        return new LexiconParties(Lexicon::bundled);
    }
}
