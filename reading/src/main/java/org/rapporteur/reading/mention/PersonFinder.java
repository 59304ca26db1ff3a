package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Entry.NameForm;
import org.rapporteur.reading.lexicon.Office;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.mention.Names.Name;

/** Finds persons by their offices, titles and what is said of them. Immutable. */
final class PersonFinder {
    private static final Set<String> DETERMINERS =
            Set.of("the", "his", "her", "its", "their", "our", "my", "your", "then");
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "told",
            "added",
            "noted",
            "stressed",
            "affirmed",
            "argued",
            "announced",
            "urged",
            "warned",
            "hailed",
            "praised",
            "reaffirmed",
            "emphasised",
            "emphasized",
            "underlined",
            "highlighted",
            "insisted",
            "declared",
            "reiterated",
            "claims",
            "claimed",
            "expressed",
            "thanked",
            "explained",
            "stated",
            "replied",
            "who",
            "asked",
            "welcomed",
            "pledged",
            "acknowledged",
            "recalled",
            "remarked",
            "commented",
            "continued",
            "denied");
    private static final Set<String> COLLEAGUES =
            Set.of("counterpart", "colleague", "host", "guest", "predecessor", "successor");
    private static final int APPOSITION = 7;

    /** Functions that parties hold by turns: not persons unless a person is named. */
    private static final Set<Office.Rank> FUNCTIONS =
            Set.of(Office.Rank.CHAIR, Office.Rank.COORDINATOR, Office.Rank.OTHER);

    private final Persons persons;
    private final OfficeReader offices;
    private final SeriesOfPersons series;

    PersonFinder(Persons persons) {
        this.persons = persons;
        this.offices = new OfficeReader();
        this.series = new SeriesOfPersons(persons, offices);
    }

    List<Found> in(Names names) {
        List<Found> found = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < names.passage().size(); i++) {
            Name office = i < covered || isHonorificOf(names, i) ? null : names.officeAt(i);
            covered = office == null ? covered : office.to();
            if (office != null && office.isForm(NameForm.MEMBERS)) {
                found.addAll(series.after(names, office));
            }
            Found person = office == null || !office.isForm(NameForm.NAME) ? null : withOffice(names, office);
            person = person != null ? person : titled(names, i);
            person = person != null ? person : named(names, i);
            if (person != null) {
                found.add(person);
            }
        }
        return found;
    }

    private @Nullable Found withOffice(Names names, Name hit) {
        OfficeReader.Held held = offices.around(names, hit);
        int nameFrom = persons.afterTitles(names.passage(), held.to());
        int nameTo = names.passage().isCapital(nameFrom) ? persons.afterName(names, nameFrom) : nameFrom;
        Office office = persons.office(held.id());
        boolean enough = office == null || !FUNCTIONS.contains(office.rank()) || nameTo - nameFrom > 1;
        int begin = persons.beginsInTitle(names.passage(), held.to(), nameFrom) ? nameFrom - 1 : nameFrom;
        return nameTo > nameFrom && enough ? full(names, held, begin, nameTo) : alone(names, held);
    }

    /** "Japanese Minister of Foreign Affairs Motegi Toshimitsu", "Prime Minister Mia Mottley of Barbados". */
    private Found full(Names names, OfficeReader.Held held, int nameFrom, int nameTo) {
        Passage passage = names.passage();
        Name after = held.party() == null ? offices.partyOf(names, nameTo) : null;
        int to = after == null ? nameTo : after.to();
        String party = after == null ? held.party() : after.entry().id();
        int from = honorificBefore(passage, held.from());
        Mention mention = new PersonMention(
                passage.span(from, to), Persons.name(passage, nameFrom, nameTo), held.words(), held.id(), party);
        return new Found(from, to, mention, Found.KNOWN);
    }

    /** "the Thai Foreign Minister", "the Vice President", "its president". */
    private @Nullable Found alone(Names names, OfficeReader.Held held) {
        Passage passage = names.passage();
        Office office = persons.office(held.id());
        boolean function = office == null || FUNCTIONS.contains(office.rank());
        boolean capital = passage.isCapital(held.core()) && !function;
        boolean definite = passage.is(held.from() - 1, DETERMINERS)
                || passage.isGenitive(held.from() - 1)
                || (held.from() < held.core() && held.party() != null);
        boolean premier = passage.form(held.core()).equals("premier") && passage.isLowerWord(held.to());
        boolean attribute = premier || (passage.isLowerWord(held.to()) && isNoun(passage, held.to()));
        if (function
                || attribute
                || (passage.isHyphen(held.to()) && !passage.gapBefore(held.to()))
                || !(capital || definite)) {
            return null;
        }
        int from = honorificBefore(passage, held.from());
        Mention mention = new PersonMention(passage.span(from, held.to()), null, held.words(), held.id(), held.party());
        return new Found(from, held.to(), mention, Found.KNOWN);
    }

    /** "His Highness the Amir": the honorific before an office is none of its own. */
    private boolean isHonorificOf(Names names, int at) {
        int the = persons.afterTitles(names.passage(), at);
        return the > at && names.passage().is(the, "the") && names.officeAt(the + 1) != null;
    }

    /** "H.E. the Minister", "His Majesty the Sultan": where the honorific before "the" begins, or the place itself. */
    private int honorificBefore(Passage passage, int office) {
        for (int from = Math.max(0, office - 5); passage.is(office - 1, "the") && from < office - 1; from++) {
            if (persons.afterTitles(passage, from) == office - 1) {
                return from;
            }
        }
        return office;
    }

    private static final Set<String> NOUNS = Set.of(
            "level",
            "meeting",
            "meetings",
            "post",
            "position",
            "role",
            "summit",
            "candidate",
            "office",
            "visit",
            "talks",
            "election",
            "elections",
            "term");

    private static boolean isNoun(Passage passage, int at) {
        return passage.is(at, NOUNS);
    }

    /** "Mr Brown", "Dr. Carla Barnett". */
    private @Nullable Found titled(Names names, int at) {
        Passage passage = names.passage();
        int nameFrom = persons.afterTitles(passage, at);
        if (nameFrom == at) {
            return null;
        }
        int nameTo = persons.afterName(names, nameFrom);
        if (nameTo == nameFrom) {
            return null;
        }
        Name party = offices.partyOf(names, nameTo);
        int to = party == null ? nameTo : party.to();
        Mention mention = new PersonMention(
                passage.span(at, to),
                Persons.name(passage, nameFrom, nameTo),
                null,
                null,
                party == null ? null : party.entry().id());
        return new Found(at, to, mention, Found.KNOWN);
    }

    /** "Sergei Lavrov, Russia's foreign minister": two names or more, and what follows tells that it is a person. */
    private @Nullable Found named(Names names, int at) {
        Passage passage = names.passage();
        boolean begins =
                !passage.isCapital(at - 1) || passage.startsSentence(at) || Ordinary.isSmall(passage.lower(at - 1));
        if (!passage.isCapital(at) || !begins) {
            return null;
        }
        int to = persons.afterName(names, at);
        Name owner = passage.isGenitive(at - 1) ? names.partyBefore(at - 1) : null;
        boolean owned = owner != null && owner.isState() && isNameOnly(names, at, to);
        boolean beside = passage.is(at - 1, COLLEAGUES) && isNameOnly(names, at, to);
        boolean told = beside || passage.is(to, SPEECH) || inApposition(names, to) || followsOffice(names, at, to);
        if (to - at < 2 || !(owned || told)) {
            return null;
        }
        owner = beside ? names.partyBefore(at - 1) : owned ? owner : null;
        String party = owner == null ? null : owner.entry().id();
        Mention mention = new PersonMention(passage.span(at, to), Persons.name(passage, at, to), null, null, party);
        return new Found(at, to, mention, Found.PATTERN);
    }

    /** "Vietnam's Bui Thanh Son and …": words of a name that mean nothing else, with small letters or a comma behind. */
    private static boolean isNameOnly(Names names, int from, int to) {
        Passage passage = names.passage();
        for (int at = from; at < to; at++) {
            if (!names.at(at).isEmpty()
                    || HeadNouns.of(passage.lower(at)) != null
                    || Abbreviation.isOne(passage.form(at))) {
                return false;
            }
        }
        return !passage.isCapital(to) && !passage.isHyphen(to) && to - from < 5;
    }

    /** "its minister for trade, Ann Reed," "his colleague, Ann Reed". */
    private static boolean followsOffice(Names names, int at, int to) {
        Passage passage = names.passage();
        if (!passage.is(at - 1, ",") || !isNameOnly(names, at, to)) {
            return false;
        }
        Name party = names.partyBefore(at - 1);
        int office = party == null ? at - 1 : passage.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
        boolean of = party != null && passage.is(office, "of");
        return passage.is(at - 2, COLLEAGUES) || names.officeBefore(of ? office : at - 1) != null;
    }

    private static boolean inApposition(Names names, int at) {
        if (!names.passage().is(at, ",")) {
            return false;
        }
        for (int i = at + 1; i < at + APPOSITION; i++) {
            Name office = names.officeAt(i);
            if (office != null && office.isForm(NameForm.NAME)) {
                return true;
            }
            if (names.passage().is(i, ",") || names.passage().is(i, ".")) {
                return false;
            }
        }
        return false;
    }
}
