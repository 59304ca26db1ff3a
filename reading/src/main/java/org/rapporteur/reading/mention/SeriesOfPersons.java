package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.mention.Names.Name;

/**
 * Finds those who share an office in the plural: "Foreign Ministers Ann Reed of Barbados and Jan Berg of Norway". Each must
 * have a party of his own. Immutable.
 */
final class SeriesOfPersons {
    private final Persons persons;
    private final OfficeReader offices;

    SeriesOfPersons(Persons persons, OfficeReader offices) {
        this.persons = persons;
        this.offices = offices;
    }

    /** The persons behind an office in the plural, the first with the office's words; empty where fewer than two are. */
    List<Found> after(Names names, Name office) {
        Passage passage = names.passage();
        String words = singular(passage.words(office.from(), office.to()));
        List<Found> found = new ArrayList<>();
        int at = office.to();
        while (true) {
            int nameTo = passage.isCapital(at) ? persons.afterName(names, at) : at;
            Name party = nameTo == at ? null : offices.partyOf(names, nameTo);
            if (party == null) {
                return found.size() < 2 ? List.of() : found;
            }
            int from = found.isEmpty() ? office.from() : at;
            Mention mention = new PersonMention(
                    passage.span(from, party.to()),
                    Persons.name(passage, at, nameTo),
                    words,
                    office.entry().id(),
                    party.entry().id());
            found.add(new Found(from, party.to(), mention, Found.KNOWN));
            at = behindConjunction(passage, party.to());
        }
    }

    private static int behindConjunction(Passage passage, int at) {
        int next = passage.is(at, ",") ? at + 1 : at;
        return passage.is(next, "and") || passage.is(next, "&") ? next + 1 : next;
    }

    private static String singular(String plural) {
        return plural.endsWith("s") && !plural.contains(" of ") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
