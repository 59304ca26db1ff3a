package org.rapporteur.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Office;
import org.rapporteur.reading.lexicon.Words.Title;

/** Reads personal names, titles and the words of offices at a token. Immutable. */
final class Persons {
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "bin",
            "ibn", "al", "el", "ul", "y", "ben", "ter", "binti", "abu", "san", "na", "af", "zu", "st", "st.");
    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");
    private static final Set<String> GIVEN_NAMES =
            Set.of("don", "earl", "duke", "prince", "king", "major", "dean", "bishop");
    private static final Set<String> NO_PARTS = Set.of(
            "led", "backed", "based", "born", "style", "era", "designate", "elect", "appointed", "brokered", "chaired");
    private static final List<String> HONOURS = List.of("H.H.", "H.R.H.", "HH", "HRH");
    private static final int LONGEST = 6;

    private static final Set<String> NOT_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "july",
            "october",
            "november",
            "december",
            "september",
            "government",
            "ministry",
            "ministers",
            "ministerial",
            "council",
            "committee",
            "commission",
            "conference",
            "meeting",
            "summit",
            "agreement",
            "initiative",
            "fund",
            "programme",
            "program",
            "policy",
            "affairs",
            "cooperation",
            "development",
            "security",
            "national",
            "international",
            "foreign",
            "group",
            "office",
            "department",
            "party",
            "union",
            "assembly",
            "parliament",
            "congress",
            "senate",
            "bank",
            "administration",
            "republic",
            "kingdom",
            "states",
            "state",
            "leaders",
            "special",
            "representative",
            "presidential",
            "general",
            "joint",
            "statement",
            "declaration",
            "treaty",
            "plan",
            "strategy",
            "partnership",
            "centre",
            "center",
            "house",
            "cabinet",
            "court",
            "embassy",
            "university",
            "institute",
            "agency",
            "authority",
            "forum",
            "dialogue",
            "covid",
            "covid-19",
            "prime",
            "minister",
            "president",
            "chair",
            "chairman",
            "secretary",
            "ambassador",
            "envoy",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "asia",
            "europe",
            "africa",
            "america",
            "pacific",
            "indo-pacific",
            "day",
            "week",
            "excellency",
            "his",
            "her",
            "the",
            "and",
            "board",
            "mission",
            "corps",
            "order",
            "award",
            "prize",
            "act",
            "framework",
            "groups",
            "visits",
            "caucus",
            "county",
            "talks",
            "photo",
            "photos",
            "photograph",
            "ally",
            "partners",
            "partner",
            "countries",
            "nations",
            "members",
            "team",
            "process",
            "task",
            "force",
            "media",
            "defense",
            "defence",
            "energy",
            "climate",
            "trade",
            "economic",
            "finance",
            "health",
            "action",
            "for",
            "of");

    private final Map<String, Office> offices = new HashMap<>();
    private final Phrases<String> titles = new Phrases<>();

    Persons(List<Office> all, List<Title> courtesy) {
        all.forEach(office -> offices.put(office.id(), office));
        HONOURS.forEach(title -> titles.with(title, lower(title)));
        for (Title title : courtesy) {
            titles.with(title.word(), lower(title.word()));
            titles.add(title.word(), title.word());
        }
    }

    @Nullable
    Office office(String id) {
        return offices.get(id);
    }

    /** One past the titles that begin at a token. */
    int afterTitles(Passage passage, int at) {
        int to = at;
        for (int i = 0; i < 4; i++) {
            Phrases.Match<String> title = passage.isCapital(to) ? titles.at(passage, to) : null;
            boolean stop = title != null && passage.is(title.to(), ".") && !passage.gapBefore(title.to());
            if (title == null) {
                return to;
            }
            to = stop ? title.to() + 1 : title.to();
            boolean goesOn = passage.is(to, ",") && passage.isCapital(to + 1) && titles.at(passage, to + 1) != null;
            to = goesOn ? to + 1 : to; // "His Excellency, Mr. Said Harib"
        }
        return to;
    }

    /** "Foreign Minister Don Pramudwinai": between an office and a name such a word is a given name. */
    boolean beginsInTitle(Passage passage, int office, int name) {
        return name == office + 1 && passage.is(office, GIVEN_NAMES);
    }

    /** Whether a word, in lower case, never belongs to a person's name. */
    static boolean isNoName(String word) {
        return NOT_NAMES.contains(word);
    }

    /** One past the personal name that begins at a token; {@code at} where none does. */
    int afterName(Names names, int at) {
        Passage passage = names.passage();
        int to = at;
        int words = 0;
        while (words < LONGEST) {
            int next = nameWord(names, to, words == 0);
            next = next == to && words > 0 ? smallPart(passage, to) : next;
            if (next == to) {
                break;
            }
            words++;
            to = next;
        }
        return words == 0 ? at : afterSuffix(passage, to);
    }

    /** "Tae-yul": a second part of a given name in small letters; the token itself where none is. */
    private static int smallPart(Passage passage, int at) {
        boolean tight = passage.isHyphen(at) && !passage.gapBefore(at) && !passage.gapBefore(at + 1);
        boolean part =
                passage.isLowerWord(at + 1) && passage.lower(at + 1).length() > 1 && !passage.is(at + 1, NO_PARTS);
        return tight && part ? at + 2 : at;
    }

    /** One past the name word that begins at a token: with particles before and parts joined to it; the token if none. */
    private int nameWord(Names names, int at, boolean first) {
        Passage passage = names.passage();
        int word = at;
        while (passage.is(word, PARTICLES)
                && (!first || passage.isCapital(word))
                && word < at + 3
                && passage.isWord(word + 1)) {
            word++;
        }
        if (passage.isHyphen(word) && !first && !passage.gapBefore(word) && !passage.gapBefore(word + 1)) {
            word++;
        }
        boolean article = passage.is(word, PARTICLES) && passage.isHyphen(word + 1) && !passage.gapBefore(word + 1);
        word = article ? word + 2 : word;
        return isNameWord(names, word, first) ? word + 1 : at;
    }

    private boolean isNameWord(Names names, int at, boolean first) {
        Passage passage = names.passage();
        if (!passage.isCapital(at) || !passage.isWord(at) || (!first && passage.startsSentence(at))) {
            return false;
        }
        String word = passage.lower(at);
        boolean blocked = word.startsWith("non-")
                || NOT_NAMES.contains(word)
                || SUFFIXES.contains(word)
                || (names.officeAt(at) != null && !isInitial(word));
        return (!blocked && !isParty(names, at, first) && !Ordinary.isSmall(word)) || isInitial(word);
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    /** A party's name is no part of a person's, unless it stands first and a name goes on: "Israel Katz". */
    private static boolean isParty(Names names, int at, boolean first) {
        Passage passage = names.passage();
        if (!names.coversParty(at)) {
            return false;
        }
        boolean goesOn = first
                && passage.isCapital(at + 1)
                && passage.isWord(at + 1)
                && !names.coversParty(at + 1)
                && names.officeAt(at + 1) == null
                && !NOT_NAMES.contains(passage.lower(at + 1));
        return !goesOn;
    }

    private static int afterSuffix(Passage passage, int at) {
        int next = passage.is(at, ",") ? at + 1 : at;
        if (!passage.is(next, SUFFIXES)) {
            return at;
        }
        return next + 1;
    }

    /** Words of a name without commas, as they stand. */
    static String name(Passage passage, int from, int to) {
        return passage.words(from, to);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
