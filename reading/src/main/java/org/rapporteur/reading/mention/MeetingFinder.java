package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Entry.NameForm;
import org.rapporteur.reading.mention.Names.Name;

/** Finds meetings told with small letters: "G20 summit", "conference of ASEAN-Japan Foreign Ministers". Immutable. */
final class MeetingFinder {
    private static final Set<String> NOUNS =
            Set.of("summit", "meeting", "conference", "ministerial", "retreat", "session");
    private static final Set<String> TALKS = Set.of("talks", "dialogue", "consultations");
    private static final Set<String> INNER = Set.of(
            "leaders",
            "ministers",
            "foreign",
            "finance",
            "defence",
            "defense",
            "economic",
            "trade",
            "special",
            "annual",
            "ministerial",
            "'",
            "'s",
            "and",
            "health",
            "energy",
            "climate",
            "senior",
            "officials",
            "informal",
            "virtual",
            "environment",
            "plus",
            "summit",
            "bilateral",
            "trilateral",
            "general",
            "business",
            "investment",
            "agriculture",
            "commemorative",
            "inaugural",
            "heads",
            "state",
            "peace",
            "donor",
            "donors",
            "pledging",
            "security",
            "ministers'",
            "leaders'",
            "interior",
            "joint",
            "emergency",
            "extraordinary",
            "tourism",
            "education",
            "transport",
            "labour");
    private static final Set<String> GROUPS =
            Set.of("ministers", "leaders", "officials", "heads", "governors", "envoys", "ambassadors", "chiefs");
    private static final int LONGEST = 8;

    List<Found> in(Names names) {
        List<Found> found = new ArrayList<>();
        Passage passage = names.passage();
        for (int i = 0; i < passage.size(); i++) {
            boolean talks = passage.is(i, TALKS);
            if ((talks || passage.is(i, NOUNS)) && passage.isLowerWord(i)) {
                add(found, before(names, i, talks));
                add(found, of(names, i));
            }
        }
        return found;
    }

    private static void add(List<Found> found, @Nullable Found more) {
        if (more != null) {
            found.add(more);
        }
    }

    private static @Nullable Found before(Names names, int noun, boolean talks) {
        Passage passage = names.passage();
        int from = noun;
        while (from > 0 && from > noun - LONGEST && belongs(names, from - 1)) {
            from--;
        }
        while (from < noun && (passage.is(from, INNER) || passage.isHyphen(from))) {
            from++;
        }
        boolean group = startsWithGroup(names, from, noun);
        List<String> parties = names.parties(from, noun);
        boolean enough = talks ? parties.size() > 1 : group || parties.size() > 1;
        if (from == noun || !enough) {
            return null;
        }
        Mention mention = NameFinder.meeting(passage, from, noun + 1, noun + 1, parties);
        return new Found(from, noun + 1, mention, Found.PATTERN);
    }

    private static boolean belongs(Names names, int at) {
        Passage passage = names.passage();
        return names.coversParty(at)
                || passage.is(at, INNER)
                || (passage.isHyphen(at) && names.coversParty(at - 1))
                || (passage.isCapital(at) && passage.isHyphen(at - 1) && names.coversParty(at - 2))
                || (Ordinals.of(passage.lower(at)) > 0 && !passage.startsSentence(at));
    }

    /** Whether the words hold an organisation or grouping, not a state alone: "G7", "ASEAN foreign ministers". */
    private static boolean startsWithGroup(Names names, int from, int to) {
        for (int i = from; i < to; i++) {
            Name party = names.partyAt(i);
            if (party != null && !party.isState() && party.to() <= to && !party.isForm(NameForm.ADJECTIVE)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Found of(Names names, int noun) {
        Passage passage = names.passage();
        if (!passage.is(noun + 1, "of")) {
            return null;
        }
        int first = passage.is(noun + 2, "the") ? noun + 3 : noun + 2;
        Name party = names.partyAt(first);
        if (party == null) {
            return ofBody(names, noun, first);
        }
        int to = party.to();
        while (to < noun + LONGEST + 2
                && (names.coversParty(to) || passage.isHyphen(to) || passage.isCapital(to) || passage.is(to, INNER))) {
            to++;
        }
        while (to > party.to() && !passage.isWord(to - 1)) {
            to--;
        }
        boolean group = !party.isState() || passage.is(to - 1, GROUPS);
        if (!group || passage.is(to - 1, "and")) {
            return null;
        }
        return of(names, noun, first, to);
    }

    private static Found of(Names names, int noun, int first, int to) {
        Passage passage = names.passage();
        int from = Ordinals.of(passage.lower(noun - 1)) > 0 ? noun - 1 : noun;
        Mention mention = NameFinder.meeting(passage, from, to, to, names.parties(first, to));
        return new Found(from, to, mention, Found.PATTERN);
    }

    /** "fifth meeting of the Steering Committee" */
    private static @Nullable Found ofBody(Names names, int noun, int first) {
        CapitalRun run = CapitalRun.at(names, first);
        if (run == null || run.to() - first < 2) {
            return null;
        }
        int last = run.link() > 0 ? run.link() - 1 : run.to() - 1;
        HeadNouns.Kind kind = HeadNouns.of(names.passage().lower(last));
        boolean body = kind == HeadNouns.Kind.BODY || kind == HeadNouns.Kind.PROGRAMME;
        return body ? of(names, noun, first, run.to()) : null;
    }
}
