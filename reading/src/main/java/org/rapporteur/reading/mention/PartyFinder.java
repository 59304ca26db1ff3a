package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Entry.Kind;
import org.rapporteur.reading.lexicon.Entry.NameForm;
import org.rapporteur.reading.lexicon.Words.PartyNoun;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.RelationMention;
import org.rapporteur.reading.mention.Names.Name;

/** Finds parties, phrases built on their names, relations between them, and the lexicon's other things. Immutable. */
final class PartyFinder {
    private static final Set<NameForm> BARE = Set.of(NameForm.NAME, NameForm.ABBREVIATION, NameForm.ADJECTIVE);
    private static final Set<String> RELATION_NOUNS = Set.of(
            "relations",
            "relation",
            "relationship",
            "partnership",
            "cooperation",
            "ties",
            "dialogue",
            "trade",
            "strategic",
            "comprehensive",
            "economic",
            "bilateral",
            "trilateral",
            "meeting",
            "summit",
            "alliance",
            "border",
            "friendship",
            "agreement",
            "free",
            "talks",
            "joint",
            "security",
            "defence",
            "defense",
            "forum",
            "bilaterals",
            "conference",
            "energy",
            "business",
            "development",
            "foreign",
            "leaders",
            "commission",
            "initiative",
            "council");
    private static final Set<String> REGIONS =
            Set.of("north", "south", "latin", "central", "african", "asian", "native");
    private static final Set<String> ARTICLES = Set.of("the");

    private final Phrases<PartyNoun> nouns = new Phrases<>();

    PartyFinder(List<PartyNoun> partyNouns) {
        for (PartyNoun noun : partyNouns) {
            nouns.add(noun.noun(), noun);
        }
    }

    List<Found> in(Names names) {
        List<Found> found = new ArrayList<>();
        Passage passage = names.passage();
        for (int i = 0; i < passage.size(); i++) {
            Name party = names.partyAt(i);
            if (party != null && !isWiderRegion(passage, party) && !isOthersOrgan(passage, party)) {
                found.add(party(passage, party));
                add(found, withNoun(passage, party));
                add(found, relation(names, party));
            }
            if (party == null || party.isForm(NameForm.NAME) || party.isForm(NameForm.ABBREVIATION)) {
                add(found, thing(names, i)); // "the UN Convention on" is no UN
            }
            add(found, nounOf(names, i));
            add(found, administration(passage, i));
        }
        return found;
    }

    /** "North American", "Latin American": no adjective of the state. */
    private static boolean isWiderRegion(Passage passage, Name party) {
        return passage.is(party.from() - 1, REGIONS)
                && passage.isCapital(party.from() - 1)
                && passage.lower(party.from()).startsWith("america");
    }

    /** "National Congress": with a capital word before it the organ is another's. */
    private static boolean isOthersOrgan(Passage passage, Name party) {
        int before = party.from() - 1;
        boolean bare =
                party.isForm(NameForm.ORGAN) && party.to() - party.from() == 1 && !passage.startsSentence(party.from());
        return bare
                && passage.isCapital(before)
                && passage.isWord(before)
                && !Abbreviation.isOne(passage.form(party.from()))
                && !Ordinary.isSmall(passage.lower(before));
    }

    private static void add(List<Found> found, @Nullable Found more) {
        if (more != null) {
            found.add(more);
        }
    }

    private static Found party(Passage passage, Name name) {
        int to = afterAbbreviation(passage, name);
        return party(passage, name.from(), to, name.entry(), form(name.entry().form()), Found.KNOWN);
    }

    private static Found party(Passage passage, int from, int to, Entry entry, Form form, int weight) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return new Found(from, to, new PartyMention(passage.span(from, to), entry.id(), kind, form), weight);
    }

    /** "World Health Organization (WHO)": the abbreviation in brackets belongs to the name. */
    private static int afterAbbreviation(Passage passage, Name name) {
        int open = name.to();
        boolean brackets = passage.is(open, "(") && passage.is(open + 2, ")");
        return brackets && Abbreviation.isOne(passage.form(open + 1)) && name.to() - name.from() > 1 ? open + 3 : open;
    }

    private static Form form(NameForm form) {
        return switch (form) {
            case NAME, ABBREVIATION -> Form.NAME;
            case ADJECTIVE -> Form.ADJECTIVE;
            case DEMONYM -> Form.DEMONYM;
            case SEAT -> Form.SEAT;
            case ORGAN -> Form.ORGAN;
            case MEMBERS -> Form.MEMBERS;
        };
    }

    private @Nullable Found thing(Names names, int at) {
        for (Name name : names.at(at)) {
            Kind kind = name.entry().kind();
            if (kind == Kind.INSTRUMENT || kind == Kind.BODY || kind == Kind.PLACE) {
                return thing(names, name);
            }
        }
        return null;
    }

    private static Found thing(Names names, Name name) {
        Passage passage = names.passage();
        int to = afterAbbreviation(passage, name);
        String kind = name.entry().kind().name().toLowerCase(Locale.ROOT);
        List<String> parties = names.parties(name.from(), name.to());
        Mention mention = new NamedThing(
                passage.span(name.from(), to), name.entry().id(), passage.words(name.from(), name.to()), kind, parties);
        return new Found(name.from(), to, mention, Found.KNOWN);
    }

    /** "Japanese government", "ASEAN Member States", "US officials". */
    private @Nullable Found withNoun(Passage passage, Name party) {
        if (!BARE.contains(party.entry().form())) {
            return null;
        }
        Phrases.Match<PartyNoun> noun = nouns.at(passage, party.to());
        if (noun == null || passage.isHyphen(noun.to())) {
            return null;
        }
        Phrases.Match<PartyNoun> more = nouns.at(passage, noun.to());
        int to = more == null ? noun.to() : more.to();
        return party(passage, party.from(), to, party.entry(), form(noun.value().form()), Found.PATTERN);
    }

    /** "Government of Japan", "Ministry of Foreign Affairs of the Republic of Korea". */
    private @Nullable Found nounOf(Names names, int at) {
        Passage passage = names.passage();
        Phrases.Match<PartyNoun> noun = nouns.at(passage, at);
        if (noun == null || !noun.value().before() || !passage.is(noun.to(), "of")) {
            return null;
        }
        int next = passage.is(noun.to() + 1, ARTICLES) ? noun.to() + 2 : noun.to() + 1;
        Name party = names.partyAt(next);
        boolean bare = party != null && (party.isForm(NameForm.NAME) || party.isForm(NameForm.ABBREVIATION));
        if (party == null || !bare || joined(passage, party.to())) {
            return null;
        }
        return party(passage, at, party.to(), party.entry(), form(noun.value().form()), Found.PATTERN);
    }

    /** "members of ASEAN and Japan": more may follow. */
    private static boolean joined(Passage passage, int at) {
        return passage.isHyphen(at) && passage.isCapital(at + 1);
    }

    /** "Biden-Harris Administration", "Trump administration": so the United States' executives are called. */
    private static @Nullable Found administration(Passage passage, int at) {
        boolean alone = passage.isCapital(at) && passage.is(at + 1, "administration");
        boolean two = passage.isCapital(at)
                && passage.isHyphen(at + 1)
                && passage.isCapital(at + 2)
                && passage.is(at + 3, "administration");
        boolean word = Ordinary.isSmall(passage.lower(at))
                || (passage.startsSentence(at) && !two && passage.form(at).equals("The"));
        if (word || !(alone || two) || passage.is(at, Set.of("new", "previous", "current"))) {
            return null;
        }
        int to = two ? at + 4 : at + 2;
        return new Found(at, to, new PartyMention(passage.span(at, to), "USA", "state", Form.ORGAN), Found.GUESS);
    }

    /** "ASEAN-Japan", "ASEAN – Japan relations", "Japan-U.S.-Mekong". */
    private static @Nullable Found relation(Names names, Name first) {
        Passage passage = names.passage();
        List<String> parties = new ArrayList<>();
        parties.add(first.entry().id());
        Name last = first;
        for (Name next = joinedTo(names, last); next != null; next = joinedTo(names, last)) {
            if (!parties.contains(next.entry().id())) {
                parties.add(next.entry().id());
            }
            last = next;
        }
        boolean spaced = parties.size() > 1 && passage.gapBefore(last.from()) && passage.gapBefore(first.to());
        if (parties.size() < 2 || (spaced && !isRelation(passage, last.to()))) {
            return null;
        }
        Mention mention = new RelationMention(passage.span(first.from(), last.to()), parties);
        return new Found(first.from(), last.to(), mention, Found.KNOWN);
    }

    private static boolean isRelation(Passage passage, int at) {
        return passage.is(at, RELATION_NOUNS) || (passage.isCapital(at) && !passage.startsSentence(at));
    }

    private static @Nullable Name joinedTo(Names names, Name name) {
        Passage passage = names.passage();
        boolean joint = passage.isHyphen(name.to())
                || passage.is(name.to(), "/")
                || (passage.is(name.to(), "\u2014") && !passage.gapBefore(name.to()));
        Name next = joint ? names.partyAt(name.to() + 1) : null;
        boolean fits = next != null && BARE.contains(next.entry().form()) && !passage.is(next.to(), "led");
        return fits && BARE.contains(name.entry().form()) ? next : null;
    }
}
