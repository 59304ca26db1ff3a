package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.reference.KnownPerson.Tenure;
import org.rapporteur.reading.reference.Occurrence.Gender;

/**
 * The persons of a document. All mentions are gone through before any is resolved, so that an office or nationality told
 * late ("the Vietnamese Foreign Minister …" in the last paragraph) counts from the first.
 */
final class PersonRegister {
    private static final Set<String> NATIONAL = Set.of(
            "minister",
            "president",
            "premier",
            "chancellor",
            "secretary",
            "king",
            "queen",
            "prince",
            "princess",
            "emir",
            "amir",
            "sultan",
            "monarch",
            "ministry",
            "taoiseach",
            "assembly",
            "parliament",
            "senate",
            "ambassador",
            "speaker");

    /** Words of those who speak for themselves. */
    private static final Set<String> OUT_OF_OFFICE = Set.of("shadow", "former", "ex", "opposition");

    /** Words that make another office of it. */
    private static final Set<String> RANKS = Set.of("vice", "deputy", "former", "shadow", "ex", "acting");

    private static final Set<String> LEADERS = Set.of(
            "leader",
            "chief",
            "head",
            "boss",
            "official",
            "spokesman",
            "spokeswoman",
            "commander",
            "chairman",
            "president");
    /** "Ministry of Foreign Affairs and Trade" has fewer words. */
    private static final int MINISTRY = 8;

    private static final Set<String> IN_MINISTRY =
            Set.of("of", "and", "for", "foreign", "internal", "external", "national");
    private static final Set<String> HEADS = Set.of("president", "prime minister", "king", "queen", "foreign minister");
    private static final Set<String> LED = Set.of(
            "union",
            "rebel",
            "opposition",
            "business",
            "church",
            "party",
            "tribal",
            "student",
            "labour",
            "labor",
            "guerrilla",
            "militia",
            "separatist",
            "club",
            "industry");

    private static final Set<String> HONOURS = Set.of("majesty", "highness", "hrh");

    /** No report tells of more; a list of names without end must not cost its square. */
    private static final int MOST_PERSONS = 300;

    private final Document document;
    private final Names names;
    private final Lexicon lexicon;
    private final List<KnownPerson> persons = new ArrayList<>();
    private final List<KnownPerson> latestLast = new ArrayList<>();
    private final Map<Long, KnownPerson> byToken = new HashMap<>();
    private final Map<String, KnownPerson> byFullName = new HashMap<>();
    private final Map<SpeakerLabel, KnownPerson> byLabel = new LinkedHashMap<>();

    PersonRegister(Document document, Names names, Home home, Lexicon lexicon, List<SpeakerLabel> labels) {
        this.document = document;
        this.names = names;
        this.lexicon = lexicon;
        for (AnalysedSentence sentence : document.sentences()) {
            for (int token = 0; token < sentence.tree().size(); token++) {
                take(new Phrase(sentence, token));
            }
        }
        takeStrangers();
        labels.forEach(this::take);
        persons.forEach(person -> byFullName.putIfAbsent(person.fullName(), person));
        new Presumption(document, home, this, new Titles(document, lexicon.gazetteer()), lexicon.figures()).apply();
    }

    List<KnownPerson> persons() {
        return persons;
    }

    /** What the lexicon knows of a party, or null. */
    @Nullable
    Thing thing(String party) {
        return lexicon.thing(party);
    }

    /** The person whose name a token is, or null. */
    @Nullable
    KnownPerson named(Phrase phrase) {
        return byToken.get(key(phrase));
    }

    /** The person that a speaker is, or null. */
    @Nullable
    KnownPerson bySpeaker(@Nullable Speaker speaker) {
        String name = speaker == null ? null : speaker.name();
        return name == null ? null : byFullName.get(name);
    }

    /**
     * The person who holds an office at this point of the text: the one named with it last before, else the first after.
     *
     * @param fits which persons may be meant
     */
    @Nullable
    KnownPerson holder(PersonMention office, int sentence, Predicate<KnownPerson> fits) {
        KnownPerson best = null;
        int nearest = Integer.MIN_VALUE;
        for (KnownPerson person : persons.subList(0, Math.min(MOST_PERSONS, persons.size()))) {
            for (Tenure tenure : person.tenures()) {
                int distance = tenure.sentence() <= sentence ? tenure.sentence() : -tenure.sentence();
                if (distance > nearest && sameOffice(office, tenure) && fits.test(person)) {
                    best = person;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private void take(Phrase phrase) {
        if (!(phrase.mention() instanceof PersonMention mention) || mention.name() == null) {
            return;
        }
        PersonName name = PersonName.of(mention.name());
        if (name.isEmpty()) {
            return;
        }
        String party = partyOf(phrase, mention);
        KnownPerson person = known(name, party);
        byToken.put(key(phrase), person);
        person.named(mention.name());
        person.at(phrase);
        person.is(gender(phrase));
        if (party != null) {
            person.actsFor(party);
        }
        tenure(phrase, mention, person);
    }

    /** Who speaks under a label of a transcript, or null where it names nobody. */
    @Nullable
    KnownPerson labelled(SpeakerLabel label) {
        return byLabel.get(label);
    }

    /** Those who speak under labels that name them, each once, in the order in which they begin. */
    List<KnownPerson> labelled() {
        return byLabel.values().stream().distinct().toList();
    }

    private void take(SpeakerLabel label) {
        if (label.name() == null) {
            return;
        }
        KnownPerson person = known(PersonName.of(label.name()), null);
        byLabel.put(label, person);
        person.named(label.name());
        if (label.office() != null) {
            person.holds(new Tenure(label.sentence(), label.office(), label.officeId(), label.span()));
        }
    }

    private void takeStrangers() {
        Strangers strangers = new Strangers(document, names.nouns());
        Map<Strangers.Stranger, KnownPerson> met = new HashMap<>();
        for (Strangers.Stranger stranger : strangers.all()) {
            met.put(stranger, take(stranger));
        }
        for (AnalysedSentence sentence : met.isEmpty() ? List.<AnalysedSentence>of() : document.sentences()) {
            for (int token = 0; token < sentence.tree().size(); token++) {
                Phrase phrase = new Phrase(sentence, token);
                Strangers.Stranger stranger = strangers.of(phrase);
                KnownPerson person = stranger == null ? null : met.get(stranger);
                if (person != null) {
                    byToken.put(key(phrase), person);
                    person.at(phrase);
                }
            }
        }
    }

    private KnownPerson take(Strangers.Stranger stranger) {
        Phrase office = stranger.office();
        String party = office.mention() instanceof PersonMention told && told.party() != null
                ? told.party()
                : only(names.of(office));
        KnownPerson person = known(PersonName.of(stranger.name()), party);
        person.named(stranger.name());
        if (party != null) {
            person.actsFor(party);
        }
        int sentence = office.sentence().index();
        Span span = office.tree().span(office.head());
        if (office.mention() instanceof PersonMention told && told.office() != null) {
            person.holds(new Tenure(sentence, told.office(), told.officeId(), span));
        } else if (!office.noun().equals("counterpart")) {
            person.holds(new Tenure(sentence, office.tree().form(office.head()), null, span));
        }
        return person;
    }

    private void tenure(Phrase phrase, PersonMention mention, KnownPerson person) {
        int sentence = phrase.sentence().index();
        if (mention.office() != null) {
            String office = withMinistry(phrase, mention.office());
            person.holds(new Tenure(sentence, office, mention.officeId(), mention.span()));
        }
        for (Phrase other : appositions(phrase)) {
            if (other.mention() instanceof PersonMention office && office.name() == null && office.office() != null) {
                person.holds(new Tenure(sentence, office.office(), office.officeId(), office.span()));
            }
        }
    }

    /** "Ministry of Foreign Affairs spokeswoman": the ministry before it is part of the office. */
    private static String withMinistry(Phrase phrase, String office) {
        int ministry = phrase.head() - 1;
        while (ministry >= 0
                && ministry > phrase.head() - MINISTRY
                && phrase.at(ministry).mention() == null
                && (phrase.at(ministry).nominal()
                        || IN_MINISTRY.contains(phrase.at(ministry).word()))
                && !phrase.at(ministry).word().equals("ministry")) {
            ministry--;
        }
        boolean found = ministry >= 0
                && phrase.at(ministry).word().equals("ministry")
                && phrase.at(ministry).mention() == null;
        return found ? "Ministry " + office : office;
    }

    /** The same person named before; a lone surname told with another party is somebody else. */
    private KnownPerson known(PersonName name, @Nullable String party) {
        for (int i = latestLast.size() - 1; i >= Math.max(0, latestLast.size() - MOST_PERSONS); i--) {
            KnownPerson person = latestLast.get(i);
            boolean sameParty = party == null || person.party() == null || party.equals(person.party());
            if (person.matches(name) && (sameParty || name.words().size() > 1)) {
                latestLast.remove(i);
                latestLast.add(person);
                return person;
            }
        }
        KnownPerson fresh = new KnownPerson();
        persons.add(fresh);
        latestLast.add(fresh);
        return fresh;
    }

    /** The party that words beside a name give: with it, in its modifiers, in an apposition. */
    private @Nullable String partyOf(Phrase phrase, PersonMention mention) {
        if (isOfOthers(phrase, mention)) {
            return null;
        }
        String told = mention.party() != null ? mention.party() : only(names.of(phrase));
        if (told != null && !groupingOfMany(told)) {
            return told;
        }
        for (Phrase other : appositions(phrase)) {
            String beside = holdsTheSame(mention, other, phrase) ? null : only(names.of(other));
            if (beside != null && (other.mention() == null || other.mention() instanceof PersonMention)) {
                return beside;
            }
        }
        return placeOf(phrase, mention);
    }

    /** "in Ghana, where President Mensah said": who heads a state is told by where he speaks. */
    private static @Nullable String placeOf(Phrase phrase, PersonMention mention) {
        int where = phrase.head() - 1;
        boolean heads =
                mention.office() != null && HEADS.contains(mention.office().toLowerCase(Locale.ROOT));
        if (!heads || where < 2 || !phrase.at(where).word().equals("where")) {
            return null;
        }
        int place = phrase.at(where - 1).word().equals(",") ? where - 2 : where - 1;
        return phrase.at(place).mention() instanceof PartyMention party
                        && party.kind().equals("state")
                ? party.party()
                : null;
    }

    /** "Malian union leader Ali Cisse", "rebel chief Ali Cisse": who leads others than a state acts for none. */
    private static boolean isOfOthers(Phrase phrase, PersonMention mention) {
        boolean leads =
                mention.office() != null && LEADERS.contains(mention.office().toLowerCase(Locale.ROOT));
        return leads
                && phrase.head() > 0
                && LED.contains(phrase.at(phrase.head() - 1).word());
    }

    /** "At the invitation of the Foreign Minister of Chile, Foreign Minister X": of two who hold one office neither is the other. */
    private static boolean holdsTheSame(PersonMention mention, Phrase other, Phrase phrase) {
        return other.head() < phrase.head()
                && other.mention() instanceof PersonMention office
                && office.officeId() != null
                && office.officeId().equals(mention.officeId());
    }

    /** "At the G7 President X spoke": a grouping without a secretariat has no president of its own. */
    private boolean groupingOfMany(String party) {
        Thing thing = lexicon.thing(party);
        return thing != null && thing.kind() == Entry.Kind.GROUPING;
    }

    private static List<Phrase> appositions(Phrase phrase) {
        List<Phrase> found = new ArrayList<>(phrase.children("appos", "flat"));
        found.addAll(Beside.offices(phrase));
        Phrase parent = phrase.parent();
        if (parent != null
                && (phrase.relation().equals("appos") || phrase.relation().equals("flat"))) {
            found.add(parent);
        }
        return found;
    }

    static @Nullable String only(Set<String> parties) {
        return parties.size() == 1 ? parties.iterator().next() : null;
    }

    private Gender gender(Phrase phrase) {
        String words = phrase.tree().span(phrase.head()).in(document.text()).toLowerCase(Locale.ROOT);
        String first = words.substring(0, Math.max(words.indexOf(' '), 0)).replace(".", "");
        return switch (first) {
            case "mr", "sir", "lord", "king", "prince", "sultan", "emir" -> Gender.MALE;
            case "mrs", "ms", "miss", "lady", "dame", "madam", "madame", "queen", "princess" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** Whether an office said alone can be this one: the same in the lexicon, or its words among the other's. */
    static boolean sameOffice(PersonMention alone, Tenure tenure) {
        if (alone.officeId() != null && alone.officeId().equals(tenure.officeId())) {
            return !alone.officeId().equals("monarch") || sameThrone(alone.office(), tenure.office());
        }
        if (alone.office() == null) {
            return false;
        }
        List<String> wanted = PersonName.of(alone.office()).words();
        List<String> held = PersonName.of(tenure.office()).words();
        return held.containsAll(wanted)
                && RANKS.stream().noneMatch(rank -> held.contains(rank) && !wanted.contains(rank));
    }

    /** The Sultan is not the Crown Prince; "His Majesty" and "His Highness" may be either. */
    private static boolean sameThrone(@Nullable String one, String other) {
        List<String> wanted = PersonName.of(one == null ? "" : one).words();
        List<String> held = PersonName.of(other).words();
        boolean honorific =
                wanted.stream().anyMatch(HONOURS::contains) || held.stream().anyMatch(HONOURS::contains);
        return honorific || held.containsAll(wanted) || wanted.containsAll(held);
    }

    /** "His Highness", "Her Majesty": who is called so may hold any throne, or none. */
    static boolean isHonorific(Tenure tenure) {
        return PersonName.of(tenure.office()).words().stream().anyMatch(HONOURS::contains);
    }

    static boolean national(String office) {
        List<String> words = PersonName.of(office).words();
        return words.stream().anyMatch(NATIONAL::contains)
                && words.stream().noneMatch(OUT_OF_OFFICE::contains)
                && !ofOrganisation(words);
    }

    /** A secretary-general, unless a party's general secretary. */
    private static boolean ofOrganisation(List<String> words) {
        int general = words.indexOf("general");
        return general > 0
                && (words.get(general - 1).equals("secretary")
                        || words.get(general - 1).equals("director"));
    }

    private static long key(Phrase phrase) {
        return ((long) phrase.sentence().index() << 32) | phrase.head();
    }
}
