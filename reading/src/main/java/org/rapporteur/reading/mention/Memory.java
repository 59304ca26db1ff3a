package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;

/**
 * What a report taught: names of persons told in full somewhere, and abbreviations told in brackets. Lets bare surnames and
 * abbreviations be found in every block, before their definition too.
 */
final class Memory {
    private static final Set<String> TAIL_NOUNS = Set.of(
            "centre",
            "center",
            "fund",
            "initiative",
            "programme",
            "program",
            "agreement",
            "facility",
            "project",
            "mechanism",
            "platform",
            "framework",
            "partnership",
            "scheme",
            "group",
            "treaty");

    private final Map<String, Set<Integer>> persons = new HashMap<>();
    private final Map<String, Mention> abbreviations = new HashMap<>();
    private static final int MOST_GIVEN = 2;
    private final Set<String> names = new HashSet<>();
    private int count;

    /** Learns from the mentions of one block. */
    void learn(Passage passage, List<Found> found) {
        for (Found one : found) {
            if (one.mention() instanceof PersonMention person && person.name() != null) {
                person(person.name());
            } else {
                abbreviation(passage, one);
            }
        }
    }

    private void person(String name) {
        if (!names.add(name)) {
            return;
        }
        for (String word : name.split("[ ,]+", -1)) {
            boolean tells = word.length() > 1 && Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(".");
            if (tells) {
                persons.computeIfAbsent(word, key -> new HashSet<>()).add(count);
            }
        }
        count++;
    }

    /** "… (ACPHEED)": from here on the short form means the long one's thing. */
    private void abbreviation(Passage passage, Found one) {
        int last = one.to() - 1;
        boolean brackets = passage.is(last, ")") && passage.is(last - 2, "(");
        if (brackets && !(one.mention() instanceof PersonMention)) {
            abbreviations.putIfAbsent(passage.form(last - 1), one.mention());
        }
    }

    /** Bare names and abbreviations in one block. */
    List<Found> recall(Names names) {
        List<Found> found = new ArrayList<>();
        Passage passage = names.passage();
        for (int i = 0; i < passage.size(); i++) {
            Mention known = abbreviations.get(passage.form(i));
            if (known != null) {
                found.add(shortForm(passage, i, known));
            }
            Found person = person(names, i);
            if (person != null) {
                found.add(person);
                i = person.to() - 1;
            }
        }
        return found;
    }

    private static Found shortForm(Passage passage, int at, Mention known) {
        boolean noun =
                passage.is(at + 1, TAIL_NOUNS) && passage.isLowerWord(at + 1) && !(known instanceof PartyMention);
        int to = noun ? at + 2 : at + 1;
        return new Found(at, to, again(passage, known, at, to), Found.KNOWN);
    }

    private static Mention again(Passage passage, Mention known, int from, int to) {
        Span span = passage.span(from, to);
        String name = passage.words(from, to);
        if (known instanceof NamedThing thing) {
            return new NamedThing(span, thing.id(), name, thing.kind(), thing.parties());
        }
        if (known instanceof MeetingMention meeting) {
            return new MeetingMention(span, name, meeting.series(), meeting.ordinal(), meeting.parties());
        }
        if (known instanceof PartyMention party) {
            return new PartyMention(span, party.party(), party.kind(), party.form());
        }
        return known;
    }

    /** A run of names that one person of the report has. */
    private @Nullable Found person(Names names, int at) {
        Passage passage = names.passage();
        Set<Integer> named = persons.get(passage.form(at));
        boolean small = passage.startsSentence(at) && Ordinary.isSmall(passage.lower(at));
        if (named == null || small || names.coversParty(at)) {
            return null;
        }
        Set<Integer> owners = new HashSet<>(named);
        int to = at + 1;
        while (owns(passage, to, owners)) {
            to++;
        }
        int from = at;
        while (from > at - MOST_GIVEN && isGiven(names, from - 1, from)) {
            from--;
        }
        to = from == at && isGiven(names, to, to) && !passage.startsSentence(to) ? to + 1 : to;
        boolean partOfOther =
                passage.isCapital(to) && passage.isWord(to) && !passage.startsSentence(to) && to - from < 3;
        if (partOfOther || isTight(passage, at - 1) || (passage.isHyphen(to) && !passage.gapBefore(to))) {
            return null;
        }
        String name = passage.words(from, to);
        Mention mention = new PersonMention(passage.span(from, to), name, null, null, null);
        return new Found(from, to, mention, Found.PATTERN);
    }

    /** "Toshimitsu" before a surname told elsewhere: a capital word that is nothing else. */
    private static boolean isGiven(Names names, int at, int next) {
        Passage passage = names.passage();
        String word = passage.lower(at);
        return passage.isCapital(at)
                && passage.isWord(at)
                && !passage.startsSentence(next)
                && names.at(at).isEmpty()
                && !names.coversParty(at)
                && !Ordinary.isSmall(word)
                && !Persons.isNoName(word)
                && HeadNouns.of(word) == null
                && DateWords.weekday(passage, at) == 0
                && DateWords.month(passage, at) == 0
                && !Abbreviation.isOne(passage.form(at));
    }

    private boolean owns(Passage passage, int at, Set<Integer> owners) {
        Set<Integer> more = persons.get(passage.form(at));
        if (more == null || passage.startsSentence(at)) {
            return false;
        }
        Set<Integer> both = new HashSet<>(owners);
        both.retainAll(more);
        owners.retainAll(both.isEmpty() ? owners : both);
        return !both.isEmpty();
    }

    private static boolean isTight(Passage passage, int at) {
        return passage.isHyphen(at) && !passage.gapBefore(at) && !passage.gapBefore(at + 1);
    }
}
