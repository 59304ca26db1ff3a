package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.PersonMention;

/** Names and offices that stand side by side, parted by a comma: one person, whatever the tree makes of the two. */
final class Beside {
    private Beside() {}

    /** Offices without a name before and after a name. */
    static List<Phrase> offices(Phrase name) {
        List<Phrase> found = new ArrayList<>();
        Phrase before = before(name);
        Phrase after = after(name);
        if (after != null && office(after) && !(before != null && office(before) && namesNext(after))) {
            found.add(after);
        }
        if (before != null && office(before)) {
            found.add(before);
        }
        return found;
    }

    /** "the Minister of Chile, Ana Silva, the Minister of Peru, Juan Paz, …": the office after a name is the next person's. */
    private static boolean namesNext(Phrase office) {
        Phrase next = after(office);
        return next != null && name(next);
    }

    /** Whether the second is an office or name beside the first, and no other person. */
    static boolean same(Phrase first, Phrase second) {
        Phrase after = after(first);
        boolean adjacent = after != null && after.head() == second.head();
        return adjacent && ((office(second) && name(first)) || (office(first) && name(second)));
    }

    /**
     * Whether what is joined to a name only says what the person is: "Ana Silva, G20 Sherpa and Adviser of the President,
     * met". A further state's office is another person's.
     */
    static boolean describes(Phrase name, Phrase joined) {
        int comma = name.head() + 1;
        if (!name(name) || joined.head() <= comma || !name.tree().form(comma).equals(",")) {
            return false;
        }
        for (int token = comma + 1; token < joined.head(); token++) {
            if (!saysWhat(name, name.at(token))) {
                return false;
            }
        }
        return describing(name, joined) || title(joined);
    }

    private static boolean saysWhat(Phrase name, Phrase phrase) {
        boolean link = phrase.tag() == Upos.PUNCT || phrase.tag() == Upos.CCONJ;
        return link
                ? !phrase.word().equals(";")
                : describing(name, phrase) || title(phrase) || title(phrase.at(phrase.head() + 1));
    }

    /** An office without a name that no other state's is. */
    private static boolean describing(Phrase name, Phrase phrase) {
        if (!(phrase.mention() instanceof PersonMention held) || held.name() != null) {
            return false;
        }
        String own = name.mention() instanceof PersonMention person ? person.party() : null;
        boolean state = held.party() != null && held.party().length() == 3;
        return !state || own == null || own.equals(held.party());
    }

    /** A capital word of no mention with a grouping before it: "G7/G20 Sherpa". */
    private static boolean title(Phrase phrase) {
        if (phrase.head() == 0 || phrase.mention() != null || phrase.tag() != Upos.PROPN) {
            return false;
        }
        Mention before = phrase.at(phrase.head() - 1).mention();
        return before instanceof Mention.RelationMention
                || (before instanceof Mention.PartyMention party
                        && !party.kind().equals("state"));
    }

    private static boolean office(Phrase phrase) {
        return phrase.mention() instanceof PersonMention person && person.name() == null;
    }

    private static boolean name(Phrase phrase) {
        return phrase.mention() instanceof PersonMention person && person.name() != null;
    }

    /** What follows the phrase and a comma, over a determiner. */
    private static @Nullable Phrase after(Phrase phrase) {
        int token = phrase.head() + 1;
        if (token >= phrase.tree().size() || !phrase.tree().form(token).equals(",")) {
            return null;
        }
        token++;
        if (token < phrase.tree().size() && phrase.tree().tag(token) == Upos.DET) {
            token++;
        }
        return token < phrase.tree().size() ? phrase.at(token) : null;
    }

    private static @Nullable Phrase before(Phrase phrase) {
        int token = phrase.head() - 2;
        return token >= 0 && phrase.tree().form(token + 1).equals(",") ? phrase.at(token) : null;
    }
}
