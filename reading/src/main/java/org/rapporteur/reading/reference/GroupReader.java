package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.reference.Discourse.Standing;
import org.rapporteur.reading.reference.PartyNouns.NounClass;

/** Finds whom "the two sides", "the countries", "the bloc", "the country" take up. */
final class GroupReader {
    /** What being the main meeting's participants adds to a set's prominence, about one mention of both as subject. */
    private static final double MAIN_MEETING = 0.5;

    /** What the report opens with is what "both sides" are, unless two others have just met. */
    private static final double OPENING = 0.3;

    private static final double MIXED_KINDS = 0.8;
    private static final double BODY_ALONE = 0.6;

    /** Weight of what stands in no argument of a verb. */
    private static final double IN_PASSING = 0.35;

    private static final Set<String> GENERAL_BODIES =
            Set.of("bloc", "organisation", "organization", "grouping", "group", "union", "association", "alliance");

    private static final Set<String> OWN_NAMES = Set.of("kingdom", "sultanate", "republic", "emirate", "principality");

    private static final Set<String> WORKING_BODIES =
            Set.of("centre", "center", "fund", "bank", "agency", "court", "programme", "secretariat", "facility");

    private final Frame frame;
    private final Discourse discourse;

    GroupReader(Frame frame, Discourse discourse) {
        this.frame = frame;
        this.discourse = discourse;
    }

    /** A definite plural: the most prominent set of that size. */
    Referent plural(Phrase noun, NounClass kind) {
        int number = noun.number();
        Standing best = null;
        double most = 0;
        for (Standing standing : candidates()) {
            double score = score(standing, kind, number);
            if (score > most) {
                best = standing;
                most = score;
            }
        }
        if (best != null) {
            Set<String> parties = number > 1 ? new TreeSet<>(best.parties()) : withoutActor(noun, best.parties());
            return PhraseReader.by(parties, noun.word() + " = " + parties, most > 0.4 ? 0.8 : 0.6);
        }
        return number == 2 ? lastTwo(noun) : Referent.NONE;
    }

    /** "The President told the leaders": the others, since he is one of them. */
    private Set<String> withoutActor(Phrase noun, List<String> parties) {
        Set<String> others = new TreeSet<>(parties);
        Phrase subject = noun.subject() ? null : noun.governingSubject();
        if (subject != null && Set.of("obj", "iobj", "obl").contains(noun.relation())) {
            int sentence = noun.sentence().index();
            Occurrence actor = discourse.latest(
                    occurrence -> occurrence.sentence() == sentence && occurrence.token() == subject.head());
            if (actor != null && actor.parties().size() < others.size()) {
                others.removeAll(actor.parties());
            }
        }
        return others;
    }

    private List<Standing> candidates() {
        List<Standing> candidates = new ArrayList<>(discourse.sets());
        if (frame.participants().size() > 1
                && candidates.stream().noneMatch(set -> set.parties().equals(frame.participants()))) {
            candidates.add(new Standing(frame.participants()));
        }
        for (List<String> opening : discourse.opening()) {
            if (candidates.stream().noneMatch(set -> set.parties().equals(opening))) {
                candidates.add(new Standing(opening));
            }
        }
        return candidates;
    }

    private double score(Standing standing, NounClass kind, int number) {
        List<String> parties = standing.parties();
        boolean main = parties.equals(frame.participants());
        boolean opens = kind != NounClass.COUNTRY && discourse.opening().contains(parties);
        double weight = standing.weight() + (main ? MAIN_MEETING : 0) + (opens ? OPENING : 0);
        if (number > 1 ? parties.size() != number : parties.size() == 1) {
            return number == 0 && canBeMany(parties, kind) ? weight * BODY_ALONE : 0;
        }
        boolean states = parties.stream().allMatch(frame::state);
        boolean sorts = parties.stream().allMatch(party -> frame.state(party) || frame.body(party));
        if (!sorts) {
            return weight * MIXED_KINDS * MIXED_KINDS;
        }
        return kind == NounClass.COUNTRY && !states ? weight * MIXED_KINDS : weight;
    }

    /** Whether one organisation alone can be "the ministers" or "the members". */
    private boolean canBeMany(List<String> parties, NounClass kind) {
        return parties.size() == 1
                && frame.body(parties.get(0))
                && (kind == NounClass.OFFICIAL || kind == NounClass.MEMBER || kind == NounClass.COUNTRY);
    }

    /** The two parties last talked of, where no two were talked of together. */
    private Referent lastTwo(Phrase noun) {
        Occurrence one = discourse.best(this::oneParty);
        if (one == null) {
            return Referent.NONE;
        }
        Occurrence two =
                discourse.best(other -> oneParty(other) && !other.parties().equals(one.parties()));
        if (two == null) {
            return Referent.NONE;
        }
        Set<String> parties = new TreeSet<>(one.parties());
        parties.addAll(two.parties());
        return PhraseReader.by(parties, noun.word() + " = the two parties last talked of", 0.45);
    }

    private boolean oneParty(Occurrence occurrence) {
        return occurrence.parties().size() == 1
                && (frame.state(occurrence.parties().get(0))
                        || frame.body(occurrence.parties().get(0)));
    }

    /** Those of the most prominent set that are not the given ones. */
    Referent others(Collection<String> own) {
        for (Standing standing : candidates()) {
            if (standing.parties().containsAll(own) && standing.parties().size() > own.size()) {
                Set<String> others = new TreeSet<>(standing.parties());
                others.removeAll(own);
                return PhraseReader.by(others, "the other side of " + standing.parties(), 0.6);
            }
        }
        return Referent.NONE;
    }

    /** A definite singular: the state or body last talked of. */
    Referent singular(Phrase noun, NounClass kind) {
        return switch (kind) {
            case COUNTRY -> country(noun);
            case GOVERNMENT -> government(noun);
            case ORGANISATION -> organisation(noun);
            case MEMBER, REGION -> latest(noun, frame::body, 0.4);
            default -> Referent.NONE;
        };
    }

    /** "The Kingdom", "the Sultanate" with a capital is home's own name for itself; else the state last talked of. */
    private Referent country(Phrase noun) {
        String home = frame.home().state();
        boolean own = home != null && OWN_NAMES.contains(noun.word()) && startsWithCapital(noun);
        return own
                ? PhraseReader.by(List.of(home), "the " + noun.word() + " = home", 0.75)
                : latest(noun, frame::state, 0.65);
    }

    private static boolean startsWithCapital(Phrase noun) {
        return Character.isUpperCase(noun.tree().form(noun.head()).codePointAt(0));
    }

    private Referent latest(Phrase noun, java.util.function.Predicate<String> kind, double confidence) {
        int sentence = noun.sentence().index();
        List<String> asking = asking(noun);
        java.util.function.Predicate<Occurrence> fits = occurrence -> single(occurrence, kind)
                && !asking.contains(occurrence.parties().get(0));
        Occurrence here = discourse.latest(occurrence -> occurrence.sentence() == sentence && fits.test(occurrence));
        Occurrence found = here != null ? here : discourse.best(fits);
        return found == null
                ? Referent.NONE
                : new Referent(
                        found.parties(),
                        null,
                        found.span(),
                        "the " + noun.word() + " = " + found.parties(),
                        confidence);
    }

    /** Those who call on "the authorities", or give "the government there" something, are others than these. */
    private List<String> asking(Phrase noun) {
        Phrase verb = noun.parent();
        boolean there =
                noun.children("advmod").stream().anyMatch(child -> child.word().equals("there"));
        if (verb == null || (!there && !Speech.isAddressed(noun))) {
            return List.of();
        }
        List<String> asking = new ArrayList<>();
        for (Phrase subject : Participants.subjects(verb)) {
            Occurrence actor = discourse.latest(occurrence ->
                    occurrence.sentence() == noun.sentence().index() && occurrence.token() == subject.head());
            asking.addAll(actor == null ? List.of() : actor.parties());
        }
        return asking;
    }

    private static boolean single(Occurrence occurrence, java.util.function.Predicate<String> kind) {
        return occurrence.parties().size() == 1
                && kind.test(occurrence.parties().get(0));
    }

    /** "The Administration" in a government's own report is its own; elsewhere that of the state last talked of. */
    private Referent government(Phrase noun) {
        String home = frame.home().state();
        boolean ours = frame.home().official() || noun.lemma().equals("government");
        if (home != null && frame.home().official() && noun.lemma().equals("administration")) {
            return PhraseReader.by(List.of(home), "the publisher's own " + noun.word(), 0.8);
        }
        Referent last = latest(noun, frame::state, 0.55);
        if (last.parties().isEmpty() && home != null && ours) {
            return PhraseReader.by(List.of(home), "government at home", 0.4);
        }
        return last;
    }

    /** "The Commission" is the body whose name ends so; "the bloc" any body talked of, else those who meet. */
    private Referent organisation(Phrase noun) {
        Referent named = namedSo(noun);
        if (!named.parties().isEmpty() || !GENERAL_BODIES.contains(noun.lemma())) {
            return named;
        }
        if (noun.lemma().equals("group")) {
            return frame.participants().size() > 1
                    ? PhraseReader.by(frame.participants(), "the group = those who meet", 0.6)
                    : told(noun);
        }
        return latest(noun, this::ofStates, 0.6);
    }

    /** "The group" is a body that the report tells something of, not one named in passing. */
    private Referent told(Phrase noun) {
        Occurrence body =
                discourse.best(occurrence -> single(occurrence, this::ofStates) && occurrence.weight() >= IN_PASSING);
        return body == null
                ? Referent.NONE
                : new Referent(body.parties(), null, body.span(), "the " + noun.word() + " = " + body.parties(), 0.6);
    }

    /** No bloc is a centre, a fund or a court. */
    private boolean ofStates(String party) {
        Thing thing = frame.persons().thing(party);
        String name = thing == null ? "" : thing.name().toLowerCase(Locale.ROOT);
        return frame.body(party) && WORKING_BODIES.stream().noneMatch(word -> name.contains(word));
    }

    /** "The Union" in a text of the European Union. */
    private boolean endsIn(String party, String word) {
        Thing thing = frame.persons().thing(party);
        return thing != null
                && frame.body(party)
                && thing.name().toLowerCase(Locale.ROOT).endsWith(" " + word);
    }

    private Referent namedSo(Phrase noun) {
        String home = frame.home().state();
        if (home != null && frame.home().official() && endsIn(home, noun.lemma())) {
            return PhraseReader.by(List.of(home), "the publisher's own " + noun.word(), 0.85);
        }
        String party = frame.bodies()
                .before(noun.lemma(), noun.tree().span(noun.head()).begin());
        if (party == null) {
            return Referent.NONE;
        }
        List<String> members = frame.bodies().parties(party);
        return PhraseReader.by(members.isEmpty() ? List.of(party) : members, "short for " + party, 0.7);
    }
}
