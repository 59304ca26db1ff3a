package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Entry.NameForm;
import org.rapporteur.reading.mention.HeadNouns.Kind;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Names.Name;

/** Finds meetings, instruments, funds, programmes and bodies by their capitals and what they are names of. Immutable. */
final class NameFinder {
    /** Bodies that may act for themselves. */
    private static final Set<String> ACTING = Set.of(
            "alliance",
            "association",
            "organization",
            "organisation",
            "union",
            "club",
            "council",
            "commission",
            "committee",
            "coalition",
            "group");

    /** Words of those who act for themselves, though a state be in their name: "Malian Teachers' Union". */
    private static final Set<String> PRIVATE = Set.of(
            "refugee",
            "workers",
            "mineworkers",
            "miners",
            "teachers",
            "nurses",
            "doctors",
            "lawyers",
            "journalists",
            "farmers",
            "students",
            "employers",
            "traders",
            "manufacturers",
            "exporters",
            "trade",
            "labour",
            "labor",
            "unions",
            "bar",
            "press",
            "church",
            "churches",
            "bishops",
            "chamber",
            "business",
            "medical",
            "football",
            "olympic",
            "airlines",
            "airways",
            "company",
            "corporation",
            "consumers");

    private static final Set<String> GENERIC = Set.of(
            "joint",
            "steering",
            "working",
            "standing",
            "executive",
            "special",
            "technical",
            "coordinating",
            "mixed",
            "organizing",
            "organising",
            "senior",
            "expert",
            "bilateral",
            "high-level",
            "action",
            "contact",
            "advisory");
    private static final Set<String> OF = Set.of("of", "the", "between");
    private static final Set<String> TIMES = Set.of("annual", "biennial", "inaugural");

    List<Found> in(Names names) {
        List<Found> found = new ArrayList<>();
        Passage passage = names.passage();
        for (int i = 0; i < passage.size(); i++) {
            CapitalRun run = CapitalRun.at(names, i);
            if (run == null) {
                continue;
            }
            Found name = read(names, run);
            if (name != null) {
                found.add(name);
                i = Math.max(i, name.to() - 1);
            } else {
                i = Math.max(i, pass(names, run));
            }
        }
        return found;
    }

    /** The last token that no other name can begin at: names may begin behind a party's name or an office. */
    private static int pass(Names names, CapitalRun run) {
        Name party = names.partyAt(run.from());
        Name office = names.officeAt(run.from());
        return party != null || office != null || run.link() >= 0 ? run.from() : run.to() - 1;
    }

    private @Nullable Found read(Names names, CapitalRun run) {
        Passage passage = names.passage();
        int headAt = head(passage, run);
        if (headAt < 0) {
            return abbreviated(names, run);
        }
        Kind kind = HeadNouns.of(passage.lower(headAt));
        boolean linked = run.link() == headAt + 1;
        int to = linked ? run.to() : headAt + 1;
        to = kind == Kind.MEETING ? withPartner(names, beforePlace(names, headAt, to)) : to;
        if (kind == null || to - run.from() < 2 || isOnlyParty(names, run.from(), to)) {
            return null;
        }
        return found(names, run.from(), to, kind, headAt);
    }

    /** "Summit of the Americas in Los Angeles": where it is held is no part of its name. */
    private static int beforePlace(Names names, int headAt, int to) {
        Passage passage = names.passage();
        boolean topic = false;
        for (int at = headAt + 1; at < to; at++) {
            boolean inside = names.coversParty(at);
            topic |= passage.is(at, "on") && !inside;
            boolean placed = !topic || !names.at(at + 1).isEmpty();
            if (!inside && placed && (passage.is(at, "in") || passage.is(at, "with"))) {
                return at;
            }
        }
        return to;
    }

    /** "Summit of the Leaders of Japan and ASEAN": a second party of the meeting. */
    static int withPartner(Names names, int to) {
        Passage passage = names.passage();
        Name first = names.partyBefore(to);
        int next = passage.is(to + 1, "the") ? to + 2 : to + 1;
        Name second = first != null && passage.is(to, "and") && passage.isHyphen(first.from() - 1)
                ? null
                : names.partyAt(next);
        boolean joined = first != null && second != null && passage.is(to, "and") && passage.is(first.from() - 1, OF);
        return joined && second != null ? second.to() : to;
    }

    /** "ASEAN Secretariat": the lexicon knows it and finds it as such. */
    private static boolean isOnlyParty(Names names, int from, int to) {
        Name party = names.partyAt(from);
        return party != null && party.to() >= to;
    }

    /** The token of the noun that the run is a name of: before its first link, else its last. */
    private static int head(Passage passage, CapitalRun run) {
        if (run.link() > run.from() && HeadNouns.of(passage.lower(run.link() - 1)) != null) {
            return run.link() - 1;
        }
        int end = run.link() > 0 ? run.link() : run.to();
        for (int at = end - 1; at > run.from(); at--) {
            if (HeadNouns.of(passage.lower(at)) != null) {
                return at;
            }
        }
        boolean last = run.link() > 0 && HeadNouns.of(passage.lower(run.to() - 1)) != null;
        return last && run.to() - 1 > run.link() + 1 && isBare(passage, run) ? run.to() - 1 : -1;
    }

    /** "Friends of Ukraine Fund" but not "President of the World Bank Group". */
    private static boolean isBare(Passage passage, CapitalRun run) {
        return run.link() == run.from() + 1 && !passage.is(run.link() + 1, "the");
    }

    /** A name without a known head, whose initials stand in brackets behind it. */
    private static @Nullable Found abbreviated(Names names, CapitalRun run) {
        Passage passage = names.passage();
        int open = run.to();
        boolean brackets = passage.is(open, "(") && passage.is(open + 2, ")");
        if (!brackets || !Abbreviation.isOne(passage.form(open + 1)) || run.to() - run.from() < 2) {
            return null;
        }
        boolean party = names.partyBefore(open) != null;
        if (party || !initials(passage, run).startsWith(passage.form(open + 1).substring(0, 1))) {
            return null;
        }
        String name = passage.words(run.from(), run.to());
        Mention mention = new NamedThing(
                passage.span(run.from(), open + 3), name, name, "body", names.parties(run.from(), run.to()));
        return new Found(run.from(), open + 3, mention, Found.GUESS);
    }

    private static String initials(Passage passage, CapitalRun run) {
        StringBuilder initials = new StringBuilder();
        for (int i = run.from(); i < run.to(); i++) {
            if (passage.isCapital(i)) {
                initials.append(passage.form(i).charAt(0));
            }
        }
        return initials.toString();
    }

    private static @Nullable Found found(Names names, int from, int to, Kind kind, int headAt) {
        Passage passage = names.passage();
        boolean brackets = passage.is(to, "(") && passage.is(to + 2, ")") && Abbreviation.isOne(passage.form(to + 1));
        int end = brackets ? to + 3 : to;
        Name known = brackets ? names.partyAt(to + 1) : null;
        boolean ofLast = known != null && names.partyBefore(to) != null;
        if (known != null && !ofLast && known.to() == to + 2 && known.isForm(NameForm.ABBREVIATION)) {
            String kindName = known.entry().kind().name().toLowerCase(Locale.ROOT);
            Mention party =
                    new PartyMention(passage.span(from, end), known.entry().id(), kindName, Form.NAME);
            return new Found(from, end, party, Found.GUESS);
        }
        Mention mention = mention(names, from, to, end, kind, headAt);
        return mention == null ? null : new Found(from, end, mention, Found.GUESS);
    }

    private static @Nullable Mention mention(Names names, int from, int to, int end, Kind kind, int headAt) {
        Passage passage = names.passage();
        List<String> parties = names.parties(from, to);
        String name = passage.words(from, to);
        if (kind == Kind.MEETING) {
            return meeting(passage, from, to, end, parties);
        }
        String head = passage.lower(headAt);
        if (head.equals("party") && to - from == 2 && isOrganOf(names, from, to, headAt, parties)) {
            return new PartyMention(passage.span(from, end), parties.get(0), "state", Form.ORGAN);
        }
        boolean acting = ACTING.contains(head);
        if (acting && parties.size() > 1) {
            return new NamedThing(passage.span(from, end), name, name, "body", parties);
        }
        boolean organ = acting || HeadNouns.isOrgan(head);
        if (organ && isPrivate(passage, from, to) && to - from > 2) {
            return new PartyMention(passage.span(from, end), name, "other", Form.NAME);
        }
        if (organ && isOrganOf(names, from, to, headAt, parties)) {
            return new PartyMention(passage.span(from, end), parties.get(0), "state", Form.ORGAN);
        }
        if (kind == Kind.ORGAN) {
            return null;
        }
        if (acting && parties.isEmpty() && to - from == 2 && passage.is(from, GENERIC)) {
            return new NamedThing(passage.span(from, end), name, name, "body", parties);
        }
        if (isTreatyParty(names, from, to, headAt, parties)) {
            return new PartyMention(passage.span(from, end), parties.get(0), "state", Form.ORGAN);
        }
        if (kind == Kind.OTHER || acting) {
            return new PartyMention(passage.span(from, end), name, "other", Form.NAME);
        }
        String word = kind.name().toLowerCase(Locale.ROOT);
        return new NamedThing(passage.span(from, end), name, name, word, parties);
    }

    /** "National Union of Mineworkers of Kenya": a union, chamber or charity; "Trade Council" may be an organ. */
    private static boolean isPrivate(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    /** "The Kenyan Party shall deliver …": so treaties call those who conclude them. */
    private static boolean isTreatyParty(Names names, int from, int to, int headAt, List<String> parties) {
        Name state = names.partyAt(from);
        return parties.size() == 1
                && names.passage().is(headAt, "party")
                && headAt == to - 1
                && state != null
                && state.isState()
                && state.to() == headAt;
    }

    /** "US Department of Commerce", "Embassy of Japan": one state, at the head or right behind "of". */
    private static boolean isOrganOf(Names names, int from, int to, int headAt, List<String> parties) {
        if (parties.size() != 1) {
            return false;
        }
        Name first = names.partyAt(from);
        boolean before = first != null && first.isState() && !first.isForm(NameForm.DEMONYM) && first.to() <= headAt;
        Name last = names.partyBefore(to);
        boolean after = last != null && last.isState() && names.passage().is(last.from() - 1, Set.of("of", "the"));
        return before || after;
    }

    static MeetingMention meeting(Passage passage, int from, int to, int end, List<String> parties) {
        int at = from;
        int ordinal = Ordinals.of(passage.lower(at));
        at += ordinal > 0 || DateWords.year(passage, at) > 0 || passage.is(at, TIMES) ? 1 : 0;
        if (ordinal == 0 && at > from && Ordinals.of(passage.lower(at)) > 0 && at < to - 1) {
            ordinal = Ordinals.of(passage.lower(at));
            at++;
        }
        at = at >= to ? from : at;
        int last = DateWords.year(passage, to - 1) > 0 && to - 1 > at ? to - 1 : to;
        return new MeetingMention(
                passage.span(from, end),
                passage.words(from, to),
                passage.words(at, last),
                ordinal == 0 ? null : ordinal,
                parties);
    }
}
