package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Figures;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.reference.KnownPerson.Tenure;

/**
 * Gives a state to holders of national offices with whom none is named: home, or for those whom home's people receive the
 * other state that the report speaks of.
 */
final class Presumption {
    private static final Set<String> RECEIVING =
            Set.of("meet", "host", "receive", "speak", "talk", "welcome", "call", "visit", "thank", "congratulate");
    /** Who speaks for a report's issuer, or is its own where nobody is named. */
    private static final Set<String> OURS = Set.of("i", "we", "he", "she");

    /** States whose government has no prime minister: there the office is a guest's. */
    private static final Set<String> WITHOUT_PRIME_MINISTER = Set.of(
            "USA", "MEX", "BRA", "ARG", "CHL", "COL", "URY", "PRY", "ECU", "BOL", "VEN", "CRI", "PAN", "IDN", "PHL",
            "NGA", "KEN", "GHA", "ZAF", "TUR", "CYP", "CHE");

    /** Offices that one person of a state holds. */
    private static final Set<String> SOLE_OFFICES = Set.of(
            "president",
            "prime minister",
            "vice president",
            "foreign minister",
            "minister of foreign affairs",
            "chancellor",
            "secretary of state",
            "king",
            "queen");

    private static final Set<String> HEADS_OF_BODIES = Set.of("secretary-general", "director-general");

    private final Document document;
    private final Home home;
    private final PersonRegister register;
    private final Titles titles;
    private final Figures figures;
    private final @Nullable String other;
    private final @Nullable String lead;

    Presumption(Document document, Home home, PersonRegister register, Titles titles, Figures figures) {
        this.document = document;
        this.home = home;
        this.register = register;
        this.titles = titles;
        this.figures = figures;
        this.other = otherState();
        this.lead = leadState();
    }

    void apply() {
        register.persons().forEach(this::byTitle);
        register.persons().forEach(this::byRenown);
        register.persons().forEach(this::byOffice);
        String state = lead != null && !home.official() ? lead : home.state();
        if (state == null) {
            return;
        }
        for (KnownPerson person : register.persons()) {
            Tenure tenure = person.tenureAt(Integer.MAX_VALUE);
            if (person.party() != null || tenure == null || !ours(tenure)) {
                continue;
            }
            if (!taken(person, state)
                    && !faces(person, state)
                    && !guestOffice(tenure, state)
                    && !received(person, state)) {
                person.presumablyActsFor(state);
            } else if (other != null) {
                person.presumablyActsFor(other);
            }
        }
    }

    private void byTitle(KnownPerson person) {
        String titled = person.party() == null ? titles.stateOf(person.fullName()) : null;
        if (titled != null) {
            person.actsFor(titled);
        }
    }

    /** What is known of a person beyond this report, where the report tells nothing. */
    private void byRenown(KnownPerson person) {
        if (person.party() == null) {
            List<String> offices = person.tenures().stream()
                    .map(Tenure::officeId)
                    .filter(Objects::nonNull)
                    .toList();
            String party = figures.partyOf(person.fullName(), offices, year());
            if (party != null) {
                person.presumablyActsFor(party);
            }
        }
    }

    /** "The Secretary-General of CARICOM" in the title is whoever speaks as Secretary-General. */
    private void byOffice(KnownPerson person) {
        List<String> offices = person.tenures().stream()
                .map(Tenure::officeId)
                .filter(Objects::nonNull)
                .filter(HEADS_OF_BODIES::contains)
                .toList();
        String body = person.party() == null && !offices.isEmpty() ? bodyHeadedBy(offices) : null;
        if (body != null) {
            person.presumablyActsFor(body);
        }
    }

    /** The one body whose head is told of, null where there are several or none. */
    private @Nullable String bodyHeadedBy(List<String> offices) {
        Set<String> bodies = new TreeSet<>();
        for (AnalysedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof PersonMention held
                        && held.party() != null
                        && offices.contains(held.officeId())) {
                    bodies.add(held.party());
                } else if (mention instanceof PartyMention organ && isHead(organ)) {
                    bodies.add(organ.party());
                }
            }
        }
        return bodies.size() == 1 ? bodies.iterator().next() : null;
    }

    /** "The Secretary-General of CARICOM", found as an organ of the body. */
    private boolean isHead(PartyMention organ) {
        String words = organ.span().in(document.text()).toLowerCase(Locale.ROOT).replace('-', ' ');
        return !organ.kind().equals("state")
                && (words.contains("secretary general") || words.contains("director general"));
    }

    /** The one state that is the subject of the story's first sentence, where the place it was filed from is not told of there. */
    private @Nullable String leadState() {
        for (AnalysedSentence sentence : document.sentences()) {
            if (document.block(sentence).kind().carriesClaims()) {
                return subjectState(sentence);
            }
        }
        return null;
    }

    private @Nullable String subjectState(AnalysedSentence sentence) {
        String found = null;
        for (int token = 0; token < sentence.tree().size(); token++) {
            Phrase phrase = new Phrase(sentence, token);
            if (phrase.mention() instanceof PartyMention party && party.kind().equals("state")) {
                if (party.party().equals(home.state())) {
                    return null;
                }
                boolean main = phrase.subject() && phrase.parent() != null && isMain(phrase.parent());
                found = main && phrase.conjuncts().isEmpty() ? party.party() : found;
            }
        }
        return found;
    }

    private static boolean isMain(Phrase verb) {
        return verb.relation().equals("root");
    }

    private @Nullable Integer year() {
        String published = document.description().published();
        return published == null ? null : Integer.valueOf(published.substring(0, 4));
    }

    private boolean ours(Tenure tenure) {
        return home.official() || PersonRegister.national(tenure.office());
    }

    /** Whether somebody else is known to hold that very office in the home state. */
    private boolean taken(KnownPerson person, String state) {
        List<Tenure> sole =
                person.tenures().stream().filter(Presumption::isSole).toList();
        return !sole.isEmpty()
                && register.persons().stream()
                        .filter(holder -> holder != person && state.equals(holder.party()))
                        .flatMap(holder -> holder.tenures().stream())
                        .anyMatch(held -> sole.stream().anyMatch(tenure -> isSame(held, tenure)));
    }

    private static boolean isSole(Tenure tenure) {
        String office = tenure.office().toLowerCase(Locale.ROOT);
        return SOLE_OFFICES.contains(office) || SOLE_OFFICES.stream().anyMatch(one -> office.endsWith(" " + one));
    }

    /** Two who speak in turn before the press, each at the head of a government or a ministry: one of them is the guest. */
    private boolean faces(KnownPerson person, String state) {
        List<KnownPerson> speakers = register.labelled();
        return speakers.size() == 2
                && speakers.contains(person)
                && speakers.stream().allMatch(one -> one.tenures().stream().anyMatch(Presumption::isSole))
                && speakers.stream().anyMatch(one -> one != person && state.equals(one.party()));
    }

    private static boolean isSame(Tenure held, Tenure tenure) {
        boolean known = held.officeId() != null && held.officeId().equals(tenure.officeId());
        return known || held.office().equalsIgnoreCase(tenure.office());
    }

    private static boolean guestOffice(Tenure tenure, String state) {
        return WITHOUT_PRIME_MINISTER.contains(state)
                && PersonName.of(tenure.office()).words().contains("prime");
    }

    /** Whether one of home's people is told to meet, host or thank the person. */
    private boolean received(KnownPerson person, String state) {
        for (Phrase mention : person.mentions()) {
            Phrase first = mention;
            while (first.relation().equals("conj")
                    && first.parent() != null
                    && first.parent().mention() != null) {
                first = first.parent();
            }
            Phrase verb = first.subject() ? null : first.parent();
            if (verb != null && RECEIVING.contains(verb.lemma()) && hostedFromHome(verb, person, state)) {
                return true;
            }
        }
        return false;
    }

    private boolean hostedFromHome(Phrase verb, KnownPerson guest, String state) {
        for (Phrase subject : Participants.subjects(verb)) {
            KnownPerson host = register.named(subject);
            if (host != null ? host != guest && state.equals(host.party()) : speaksForHome(subject)) {
                return true;
            }
        }
        return false;
    }

    /** In an official report those who are not named by name are its own: "the Minister", "she". */
    private boolean speaksForHome(Phrase subject) {
        boolean unnamed =
                subject.mention() instanceof PersonMention office && office.name() == null && office.party() == null;
        return home.official() && (unnamed || OURS.contains(subject.word()));
    }

    /** The state besides home that the report names most, null where two are named as often. */
    private @Nullable String otherState() {
        Map<String, Integer> counts = new TreeMap<>();
        for (AnalysedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof PartyMention party && party.kind().equals("state")) {
                    counts.merge(party.party(), 1, Integer::sum);
                } else if (mention instanceof PersonMention person && person.party() != null) {
                    counts.merge(person.party(), 1, Integer::sum);
                }
            }
        }
        counts.remove(home.state() == null ? "" : home.state());
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String found = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() == most) {
                if (found != null) {
                    return null;
                }
                found = count.getKey();
            }
        }
        return found;
    }
}
