package org.rapporteur.reading.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Entry.Kind;
import org.rapporteur.reading.lexicon.Entry.NameForm;
import org.rapporteur.reading.mention.Names.Name;

/** Reads how far an office's words go to both sides, and whose office it is. Immutable. */
final class OfficeReader {
    private static final Set<String> SMALL_MODIFIERS =
            Set.of("deputy", "acting", "assistant", "vice", "permanent", "first", "second", "junior", "state");
    private static final Set<String> LINKS = Set.of("of", "for", "on");

    /** Offices that a grouping such as the G7 does not have: "at the G7 President X will …". */
    private static final Set<String> STATE_OFFICES =
            Set.of("president", "prime-minister", "chancellor", "vice-president", "monarch", "foreign-minister");

    private static final Set<String> INNER = Set.of("and", "&", ",", "of", "for", "the", "on", "in");
    private static final Set<String> AIDS =
            Set.of("assistant", "adviser", "advisor", "aide", "counsellor", "counselor");
    private static final String OFFICIAL = "senior-official";
    private static final int MOST_LEFT = 5;
    private static final int MOST_RIGHT = 14;
    private static final int LONGEST_PORTFOLIO = 3;

    /**
     * An office in a passage.
     *
     * @param from first token, a nationality among it
     * @param core first token of the lexicon's words
     * @param to one past the last
     * @param words without nationality
     * @param id of the lexicon
     * @param party whose office it is, or null
     */
    record Held(
            int from,
            int core,
            int to,
            String words,
            String id,
            @Nullable String party) {}

    Held around(Names names, Name hit) {
        Passage passage = names.passage();
        Name inside = names.partyAt(hit.from());
        boolean owned = inside != null && inside.to() < hit.to();
        int left = owned && inside != null ? inside.to() : left(names, hit);
        Name before = owned ? inside : ownerBefore(names, left, hit);
        boolean genitive = before != null && before.to() != left;
        int from = before == null || genitive ? left : before.from();
        int right = right(names, hit);
        Name after = partyOf(names, right);
        int to = hostOf(names, hit, after == null ? right : after.to());
        String party = before != null
                ? before.entry().id()
                : after == null ? null : after.entry().id();
        String id = left < hit.from() && passage.is(left, AIDS)
                ? OFFICIAL
                : hit.entry().id();
        return new Held(from, hit.from(), to, passage.words(left, right), id, party);
    }

    /** "the Ambassador of Chile to Kenya": one past the state where an envoy serves. */
    private static int hostOf(Names names, Name hit, int to) {
        Passage passage = names.passage();
        boolean envoy = hit.entry().id().equals("ambassador") && passage.is(to, "to");
        Name host = envoy ? names.partyAt(passage.is(to + 1, "the") ? to + 2 : to + 1) : null;
        return host == null ? to : host.to();
    }

    /** The party whose adjective, name or genitive goes right before. */
    private static @Nullable Name ownerBefore(Names names, int left, Name office) {
        Passage passage = names.passage();
        Name before = names.partyBefore(left);
        if (before == null && passage.isGenitive(left - 1)) {
            before = names.partyBefore(left - 1);
        }
        Name twin = before == null && isJoint(passage, left) ? names.officeBefore(left - 1) : null;
        if (twin != null && twin.from() < left - 1) {
            Name shared = ownerBefore(names, left(names, twin), twin);
            return shared;
        }
        boolean fits = before != null
                && !before.isForm(NameForm.MEMBERS)
                && !before.isForm(NameForm.DEMONYM)
                && !before.isForm(NameForm.SEAT)
                && !(before.entry().kind() == Kind.GROUPING
                        && STATE_OFFICES.contains(office.entry().id()));
        return fits ? before : null;
    }

    /** "Chinese State Councilor and Foreign Minister": one holder, one party. */
    private static boolean isJoint(Passage passage, int left) {
        return passage.is(left - 1, "and") || (passage.isHyphen(left - 1) && passage.gapBefore(left - 1));
    }

    /** Capital words before the office that belong to it: "Deputy National Security Advisor". */
    private static int left(Names names, Name hit) {
        Passage passage = names.passage();
        boolean capital = passage.isCapital(hit.from());
        int left = hit.from();
        for (int i = 0; i < MOST_LEFT; i++) {
            int at = left - 1;
            boolean small = passage.is(at, SMALL_MODIFIERS);
            boolean named = capital && passage.isCapital(at) && passage.isWord(at) && !isBarred(names, at);
            if (!small && !named) {
                return capital && isAid(passage, left) ? left - 3 : left;
            }
            left = at;
        }
        return left;
    }

    /** "Assistant to the President for …": the President's office is named, the assistant's is meant. */
    private static boolean isAid(Passage passage, int left) {
        return passage.is(left - 1, "the") && passage.is(left - 2, "to") && passage.is(left - 3, AIDS);
    }

    private static boolean isBarred(Names names, int at) {
        Passage passage = names.passage();
        return names.coversParty(at)
                || Ordinary.isSmall(passage.lower(at))
                || passage.form(at).endsWith(".")
                || endsPerson(names, at);
    }

    /** "… by Ms Smith Foreign Minister": what follows a title is a name. */
    private static boolean endsPerson(Names names, int at) {
        Passage passage = names.passage();
        Name office = names.officeAt(at);
        return (passage.startsSentence(at) && !passage.isCapital(at + 1))
                || DateWords.weekday(passage, at) > 0
                || DateWords.month(passage, at) > 0
                || (office != null && office.to() == at + 1 && !passage.is(at, SMALL_MODIFIERS));
    }

    /** "of State for Asian Affairs", "of Agriculture and Rural Development". */
    private static int right(Names names, Name hit) {
        Passage passage = names.passage();
        int to = hit.to();
        if (!passage.isCapital(hit.from())) {
            return to;
        }
        if (passage.is(to, "to")
                && passage.is(to + 1, "the")
                && names.officeAt(to + 2) != null
                && passage.isCapital(to + 2)) {
            to = to + 3;
        }
        int host = hostOf(names, hit, to);
        if (host > to) {
            return host;
        }
        boolean goesOn = to - hit.from() > 2
                && ((passage.is(to, ",") && isListed(passage, to))
                        || (passage.is(to, "and") && passage.is(to + 1, PORTFOLIO)));
        if (goesOn && passage.isCapital(to + 1)) {
            return Math.max(to, capitals(names, to));
        }
        if (!passage.is(to, LINKS) && !(passage.isHyphen(to) && passage.is(to + 1, "designate"))) {
            return to;
        }
        return capitals(names, to);
    }

    private static int capitals(Names names, int link) {
        Passage passage = names.passage();
        int end = link;
        int at = link + 1;
        while (at < link + MOST_RIGHT) {
            boolean linked = passage.is(at - 1, LINKS) || passage.is(at - 1, "the");
            Name party = names.partyAt(at);
            boolean bare = party != null && (party.isForm(NameForm.NAME) || party.isForm(NameForm.ABBREVIATION));
            if (bare && (linked || passage.is(at - 1, "and"))) {
                return trimmedName(names, link, end);
            }
            if (passage.isCapital(at) && passage.isWord(at) && !passage.startsSentence(at)) {
                boolean person = passage.isCapital(at - 1) && end > link && names.officeAt(at) != null;
                if (person) {
                    return trimmedName(names, link, end);
                }
                end = at + 1;
            } else if (!passage.is(at, INNER) || (passage.is(at, ",") && !isListed(passage, at))) {
                return trimmedName(names, link, end);
            }
            at++;
        }
        return trimmedName(names, link, end);
    }

    /** "Economic Growth, Energy, and the Environment": a comma inside a portfolio has one word and a comma or "and" behind. */
    private static boolean isListed(Passage passage, int comma) {
        boolean and = passage.is(comma + 1, "and");
        boolean oneWord = passage.isCapital(comma + 1) && (passage.is(comma + 2, "and") || passage.is(comma + 2, ","));
        boolean twoWords = passage.isCapital(comma + 1)
                && passage.isCapital(comma + 2)
                && passage.is(comma + 3, "and")
                && passage.isCapital(comma + 4);
        return oneWord || twoWords || (and && passage.isCapital(comma + 2) && passage.is(comma - 1, PORTFOLIO));
    }

    private static final Set<String> PORTFOLIO = Set.of(
            "affairs",
            "relations",
            "state",
            "defence",
            "defense",
            "treasury",
            "finance",
            "trade",
            "commerce",
            "industry",
            "health",
            "education",
            "agriculture",
            "energy",
            "environment",
            "justice",
            "interior",
            "labour",
            "labor",
            "transport",
            "transportation",
            "security",
            "development",
            "cooperation",
            "growth",
            "economy",
            "culture",
            "tourism",
            "technology",
            "planning",
            "investment",
            "infrastructure",
            "services",
            "fisheries",
            "forestry",
            "immigration",
            "information",
            "communications",
            "innovation",
            "climate",
            "change",
            "republic",
            "government",
            "council",
            "cabinet",
            "commission",
            "parliament",
            "senate",
            "assembly",
            "committee",
            "board",
            "bank",
            "house",
            "staff",
            "policy",
            "neighbourhood",
            "partnerships",
            "enlargement",
            "negotiations",
            "resources",
            "water",
            "power",
            "petroleum",
            "oil",
            "mines",
            "works",
            "land",
            "territories",
            "homeland",
            "veterans",
            "sport",
            "sports",
            "youth",
            "women",
            "science",
            "management",
            "neighborhood",
            "exchequer",
            "crisis",
            "integration",
            "reform",
            "economics",
            "operations",
            "engagement",
            "programs",
            "programmes",
            "democracy",
            "rights",
            "diplomacy",
            "aid",
            "assistance",
            "counterterrorism",
            "cyberspace",
            "nonproliferation",
            "verification",
            "office");

    /** The words of a portfolio end in one of a known kind; what follows it is the holder's name. */
    private static int trimmedName(Names names, int link, int end) {
        Passage passage = names.passage();
        for (int at = end - 1; at > link; at--) {
            if (passage.is(at, PORTFOLIO)) {
                return at + 1;
            }
        }
        return Math.min(end, unknownPortfolio(passage, link, end));
    }

    /** Of an unknown portfolio the last two words are taken for the holder's name where four or more are left. */
    private static int unknownPortfolio(Passage passage, int link, int end) {
        int at = link + 1;
        while (at < end && (passage.isCapital(at) || passage.is(at, "the"))) {
            at++;
        }
        int words = at - link - 1;
        return words > LONGEST_PORTFOLIO ? at - 2 : at;
    }

    /** "of Angola", "of the Philippines" at a token; the name that it ends in, or null. */
    @Nullable
    Name partyOf(Names names, int at) {
        Passage passage = names.passage();
        if (!passage.is(at, "of")) {
            return null;
        }
        Name party = names.partyAt(passage.is(at + 1, "the") ? at + 2 : at + 1);
        if (party == null) {
            return null;
        }
        boolean name =
                party.isForm(NameForm.NAME) || party.isForm(NameForm.ABBREVIATION) || party.isForm(NameForm.ORGAN);
        return name && !(passage.isHyphen(party.to()) && passage.isCapital(party.to() + 1)) ? party : null;
    }
}
