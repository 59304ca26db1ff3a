package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Entry.Kind;
import org.rapporteur.reading.lexicon.Entry.NameForm;
import org.rapporteur.reading.lexicon.Gazetteer;

/** The lexicon's names in one passage, by the token that they begin at. */
final class Names {
    private static final Set<Kind> PARTIES =
            Set.of(Kind.STATE, Kind.ORGANISATION, Kind.GROUPING, Kind.FUND, Kind.PROGRAMME);

    private final Passage passage;
    private final List<List<Name>> byStart;
    private final List<List<Name>> byEnd;
    private final boolean[] covered;

    /**
     * A name of the lexicon.
     *
     * @param from first token
     * @param to one past the last
     * @param entry what it likeliest means
     */
    record Name(int from, int to, Entry entry) {
        boolean isParty() {
            return PARTIES.contains(entry.kind());
        }

        boolean isState() {
            return entry.kind() == Kind.STATE;
        }

        boolean isForm(NameForm form) {
            return entry.form() == form;
        }
    }

    Names(Passage passage, Gazetteer gazetteer, Span block) {
        this.passage = passage;
        byStart = new ArrayList<>(Collections.nCopies(passage.size() + 1, List.of()));
        byEnd = new ArrayList<>(Collections.nCopies(passage.size() + 1, List.of()));
        covered = new boolean[passage.size()];
        for (Gazetteer.Match match : gazetteer.matches(passage.text(), block)) {
            int from = passage.tokenAt(match.span().begin());
            int to = passage.tokenAt(match.span().end());
            if (from < to && passage.span(from, to).equals(match.span())) {
                for (Entry entry : match.entries()) {
                    put(new Name(from, to, entry));
                }
            }
        }
    }

    private void put(Name name) {
        put(byStart, name.from(), name);
        put(byEnd, name.to(), name);
        for (int i = name.from(); name.isParty() && i < name.to(); i++) {
            covered[i] = true;
        }
    }

    private static void put(List<List<Name>> lists, int at, Name name) {
        if (lists.get(at).isEmpty()) {
            lists.set(at, new ArrayList<>(4));
        }
        lists.get(at).add(name);
    }

    /** All that begin at a token, longest first. */
    List<Name> at(int token) {
        return within(byStart, token);
    }

    /** The longest party that begins at a token, or null. */
    @Nullable
    Name partyAt(int token) {
        return first(at(token), true);
    }

    /** The longest office that begins at a token, or null. */
    @Nullable
    Name officeAt(int token) {
        for (Name name : at(token)) {
            if (name.entry().kind() == Kind.OFFICE) {
                return name;
            }
        }
        return null;
    }

    /** The longest party that ends before a token, or null. */
    @Nullable
    Name partyBefore(int token) {
        Name longest = null;
        for (Name name : within(byEnd, token)) {
            if (name.isParty() && (longest == null || name.from() < longest.from())) {
                longest = name;
            }
        }
        return longest;
    }

    /** The longest office that ends before a token, or null. */
    @Nullable
    Name officeBefore(int token) {
        Name longest = null;
        for (Name name : within(byEnd, token)) {
            boolean office = name.entry().kind() == Kind.OFFICE && name.isForm(NameForm.NAME);
            if (office && (longest == null || name.from() < longest.from())) {
                longest = name;
            }
        }
        return longest;
    }

    private static @Nullable Name first(List<Name> names, boolean party) {
        for (Name name : names) {
            if (name.isParty() == party) {
                return name;
            }
        }
        return null;
    }

    /** Whether any name but an office, topic or place covers a token. */
    boolean coversParty(int token) {
        return token >= 0 && token < covered.length && covered[token];
    }

    private static List<Name> within(List<List<Name>> lists, int token) {
        return token >= 0 && token < lists.size() ? lists.get(token) : List.of();
    }

    /** Ids of the parties named in some tokens, in order, without repeats. */
    List<String> parties(int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Name party = partyAt(i);
            if (party != null && party.to() <= to && !party.isForm(NameForm.SEAT)) {
                if (!ids.contains(party.entry().id())) {
                    ids.add(party.entry().id());
                }
                i = party.to() - 1;
            }
        }
        return ids;
    }

    Passage passage() {
        return passage;
    }
}
