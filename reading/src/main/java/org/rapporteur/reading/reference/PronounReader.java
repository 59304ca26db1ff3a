package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.reference.Occurrence.Gender;

/** Reads pronouns: the most prominent antecedent that agrees. */
final class PronounReader {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("he", Kind.HE),
            Map.entry("him", Kind.HE),
            Map.entry("his", Kind.HE),
            Map.entry("himself", Kind.HE),
            Map.entry("she", Kind.SHE),
            Map.entry("her", Kind.SHE),
            Map.entry("hers", Kind.SHE),
            Map.entry("herself", Kind.SHE),
            Map.entry("it", Kind.IT),
            Map.entry("its", Kind.IT),
            Map.entry("itself", Kind.IT),
            Map.entry("they", Kind.THEY),
            Map.entry("them", Kind.THEY),
            Map.entry("their", Kind.THEY),
            Map.entry("theirs", Kind.THEY),
            Map.entry("themselves", Kind.THEY),
            Map.entry("we", Kind.WE),
            Map.entry("us", Kind.WE),
            Map.entry("our", Kind.WE),
            Map.entry("ours", Kind.WE),
            Map.entry("ourselves", Kind.WE),
            Map.entry("i", Kind.I),
            Map.entry("me", Kind.I),
            Map.entry("my", Kind.I),
            Map.entry("you", Kind.YOU),
            Map.entry("your", Kind.YOU),
            Map.entry("yours", Kind.YOU),
            Map.entry("yourself", Kind.YOU),
            Map.entry("who", Kind.WHO),
            Map.entry("whom", Kind.WHO),
            Map.entry("whose", Kind.WHO),
            Map.entry("which", Kind.WHO),
            Map.entry("that", Kind.WHO),
            Map.entry("both", Kind.BOTH),
            Map.entry("all", Kind.BOTH));

    /** Relations in which a joint subject is found, in spite of headings run into the sentence. */
    private static final Set<String> JOINED =
            Set.of("nsubj", "nsubj:pass", "root", "appos", "parataxis", "list", "dep", "conj");

    private static final Set<String> PRAISING =
            Set.of("thank", "congratulate", "commend", "praise", "applaud", "laud", "honor", "honour", "criticise");

    private static final double WHOLE_SUBJECT = 0.9;

    private final Frame frame;
    private final Discourse discourse;
    private final Quotations quotations;
    private final PhraseReader phrases;
    private final GroupReader groups;
    private final Together together;

    PronounReader(Frame frame, Discourse discourse, Quotations quotations, PhraseReader phrases, GroupReader groups) {
        this.frame = frame;
        this.discourse = discourse;
        this.quotations = quotations;
        this.phrases = phrases;
        this.groups = groups;
        this.together = new Together(frame, discourse);
    }

    private enum Kind {
        HE,
        SHE,
        IT,
        THEY,
        WE,
        I,
        YOU,
        WHO,
        BOTH
    }

    static boolean isPronoun(Phrase phrase) {
        return KINDS.containsKey(phrase.word())
                && (phrase.tag() == Upos.PRON || (phrase.tag() == Upos.DET && phrase.nominal()));
    }

    /** Whether it can be a first person, who speaks for the issuers or inside a quotation. */
    static boolean firstPerson(Phrase phrase) {
        Kind kind = KINDS.get(phrase.word());
        return (kind == Kind.WE || kind == Kind.I) && phrase.tag() == Upos.PRON;
    }

    /** Whether it can be a first or second person, whom the talk does not name. */
    static boolean talking(Phrase phrase) {
        return firstPerson(phrase) || (KINDS.get(phrase.word()) == Kind.YOU && phrase.tag() == Upos.PRON);
    }

    Referent read(Phrase pronoun) {
        Kind kind = KINDS.get(pronoun.word());
        if (kind == null) {
            return Referent.NONE;
        }
        return switch (kind) {
            case HE -> person(pronoun, Gender.MALE);
            case SHE -> person(pronoun, Gender.FEMALE);
            case IT -> it(pronoun);
            case THEY -> they(pronoun);
            case WE, I -> first(pronoun);
            case YOU -> addressed(pronoun);
            case WHO -> relative(pronoun);
            case BOTH ->
                pronoun.subject() && !ofSomething(pronoun)
                        ? groups.plural(pronoun, PartyNouns.NounClass.SIDE)
                        : Referent.NONE;
        };
    }

    /** "All of this", "both of these goals". */
    private static boolean ofSomething(Phrase pronoun) {
        return !pronoun.prepositional("of").isEmpty();
    }

    private Referent person(Phrase pronoun, Gender gender) {
        Phrase praised = praised(pronoun);
        if (praised != null) {
            return phrases.joint(praised);
        }
        Referent ahead = ahead(pronoun);
        if (ahead != null && ahead.speaker() != null) {
            return ahead;
        }
        Occurrence found = antecedent(
                pronoun,
                occurrence ->
                        occurrence.person() && discourse.gender(occurrence).agrees(gender));
        if (found == null) {
            return Referent.NONE;
        }
        return taken(found, pronoun.word() + " = " + found.speaker(), 0.75);
    }

    private Referent it(Phrase pronoun) {
        if (Expletive.is(pronoun)) {
            return Referent.NONE;
        }
        Referent ahead = ahead(pronoun);
        if (ahead != null && ahead.parties().size() == 1) {
            return ahead;
        }
        boolean partiesOnly = Speech.speaks(pronoun) || Speech.isAddressed(pronoun);
        Occurrence found = antecedent(
                pronoun,
                occurrence -> !occurrence.person()
                        && occurrence.parties().size() < 2
                        && !(partiesOnly && occurrence.parties().isEmpty())
                        && (!occurrence.many() || !occurrence.parties().isEmpty()));
        if (found == null || found.parties().isEmpty()) {
            Referent speaker = speakerBehind(pronoun);
            return speaker == null ? Referent.NONE : speaker;
        }
        return taken(found, "it", 0.65);
    }

    /** "It will lend Laos $50 million, the Thai ministry said": nobody was named before; who says it means itself. */
    private @Nullable Referent speakerBehind(Phrase pronoun) {
        Phrase verb = pronoun.parent();
        Phrase saying = verb == null || !verb.relation().equals("ccomp") ? null : verb.parent();
        if (saying == null || !pronoun.subject()) {
            return null;
        }
        return saying.children("nsubj").stream()
                .filter(subject -> subject.head() > pronoun.head() && Speech.quotes(subject))
                .map(phrases::joint)
                .filter(referent -> referent.parties().size() == 1)
                .findFirst()
                .orElse(null);
    }

    private Referent they(Phrase pronoun) {
        Phrase praised = praised(pronoun);
        if (praised != null) {
            return phrases.joint(praised);
        }
        boolean partiesOnly = Speech.speaks(pronoun) || Speech.isAddressed(pronoun);
        Occurrence found = antecedent(
                pronoun,
                occurrence ->
                        (occurrence.many() || occurrence.parties().stream().anyMatch(frame::body))
                                && !(partiesOnly && occurrence.parties().isEmpty()));
        return found == null || found.parties().isEmpty() ? Referent.NONE : taken(found, "they", 0.65);
    }

    /** "Thanked the nurses for their work": theirs who are thanked, be they a party or not. */
    private static @Nullable Phrase praised(Phrase pronoun) {
        Phrase noun = pronoun.genitive() ? pronoun.parent() : null;
        Phrase verb = noun == null || !noun.preposition().equals("for") ? null : noun.parent();
        if (noun == null || verb == null || !PRAISING.contains(verb.lemma())) {
            return null;
        }
        return verb.children("obj").stream()
                .filter(object -> object.head() > verb.head() && object.head() < noun.head())
                .findFirst()
                .orElse(null);
    }

    /** "For its part, Kenya …", "At their meeting, the ministers …": a fronted genitive looks ahead to a subject that is named. */
    private @Nullable Referent ahead(Phrase pronoun) {
        Phrase noun = pronoun.genitive() ? pronoun.parent() : null;
        Phrase verb = noun == null || !noun.relation().equals("obl") ? null : noun.parent();
        if (noun == null || verb == null || noun.head() > verb.head()) {
            return null;
        }
        for (Phrase subject : verb.children("nsubj", "nsubj:pass")) {
            if (subject.head() > pronoun.head() && subject.mention() != null) {
                Referent named = phrases.joint(subject);
                return named.parties().isEmpty() ? null : named;
            }
        }
        return null;
    }

    /** A genitive looks to the subject of its own clause first; everything else, and it failing, to what is prominent. */
    private @Nullable Occurrence antecedent(Phrase pronoun, Predicate<Occurrence> fits) {
        if (pronoun.genitive()
                || pronoun.word().endsWith("self")
                || pronoun.word().endsWith("selves")) {
            Phrase subject = pronoun.governingSubject();
            if (subject != null) {
                int sentence = pronoun.sentence().index();
                Occurrence own = discourse.latest(occurrence -> occurrence.sentence() == sentence
                        && occurrence.token() == subject.head()
                        && fits.test(occurrence));
                if (own != null) {
                    return own;
                }
            }
            Occurrence beside = discourse.latest(occurrence -> besides(pronoun, occurrence) && fits.test(occurrence));
            if (beside != null) {
                return beside;
            }
        }
        List<String> own = addressing(pronoun);
        return discourse.best(occurrence -> fits.test(occurrence)
                && !coArgument(pronoun, occurrence)
                && !occurrence.parties().equals(own));
    }

    /** "Kenya's envoy thanked it": no party asks or thanks itself. */
    private List<String> addressing(Phrase pronoun) {
        Phrase verb = Speech.isAddressed(pronoun) ? pronoun.parent() : null;
        return verb == null
                ? List.of("")
                : Participants.subjects(verb).stream()
                        .findFirst()
                        .map(subject -> phrases.joint(subject).parties())
                        .orElse(List.of(""));
    }

    /** A party named by its name before in the same sentence: "strengthening ties with ASEAN as well as its centrality". */
    private static boolean besides(Phrase pronoun, Occurrence occurrence) {
        return occurrence.sentence() == pronoun.sentence().index()
                && occurrence.token() < pronoun.head()
                && !occurrence.parties().isEmpty()
                && occurrence.weight() >= 0.25;
    }

    /** Whether the two hang on one verb: "it thanked Japan" is not Japan thanking itself. */
    private static boolean coArgument(Phrase pronoun, Occurrence occurrence) {
        return !pronoun.genitive()
                && occurrence.token() != Occurrence.ABOVE
                && occurrence.sentence() == pronoun.sentence().index()
                && pronoun.tree().head(occurrence.token()) == pronoun.tree().head(pronoun.head());
    }

    private static Referent taken(Occurrence found, String pronoun, double confidence) {
        return new Referent(
                found.parties(), found.speaker(), found.span(), pronoun + " = " + found.parties(), confidence);
    }

    private Referent first(Phrase pronoun) {
        int at = pronoun.tree().span(pronoun.head()).begin();
        Referent speaker = quotations.speakerAt(at);
        if (speaker != null) {
            return speaker;
        }
        Referent labelled = frame.transcript().speaker(pronoun.sentence().block());
        Referent both = together.read(pronoun, labelled == null ? frame.issuers() : labelled);
        if (both != null) {
            return both;
        }
        if (labelled != null) {
            Referent met = bodyThatMet(pronoun);
            return met != null ? met : labelled;
        }
        Referent subject = joinedSubjectBefore(pronoun);
        return subject != null ? subject : frame.issuers();
    }

    /** Whom a speaker of a transcript talks to; of others' words, who hears them is not told. */
    private Referent addressed(Phrase pronoun) {
        boolean quoted = quotations.at(pronoun.tree().span(pronoun.head()).begin()) != null;
        return quoted ? Referent.NONE : frame.addressed(pronoun.sentence().block());
    }

    /** "The leaders of the AU met here today. We have decided …": its chair speaks for the body. */
    private @Nullable Referent bodyThatMet(Phrase pronoun) {
        if (!pronoun.word().equals("we") || !pronoun.subject()) {
            return null;
        }
        int before = pronoun.sentence().index() - 1;
        Occurrence body = discourse.latest(occurrence -> occurrence.sentence() == before
                && occurrence.many()
                && occurrence.parties().size() == 1
                && frame.body(occurrence.parties().get(0))
                && discourse.gender(occurrence) == Gender.UNKNOWN
                && occurrence.weight() >= WHOLE_SUBJECT);
        return body == null ? null : PhraseReader.by(body.parties(), "we = the body that met", 0.6);
    }

    /** "Kenya and Uganda share a border, and we are …": the parties named together before in the sentence, home among them. */
    private @Nullable Referent joinedSubjectBefore(Phrase pronoun) {
        String home = frame.home().state();
        Phrase own = pronoun.genitive() ? pronoun.governingSubject() : null;
        if (own != null && phrases.joint(own).parties().equals(frame.issuers().parties())) {
            return null; // "the two met, and the Minister stressed our support"
        }
        for (int token = 0; home != null && token < pronoun.head(); token++) {
            Phrase before = pronoun.at(token);
            if (JOINED.contains(before.relation()) && Coordination.joined(before)) {
                List<String> parties = phrases.joint(before).parties();
                if (parties.size() > 1 && parties.contains(home)) {
                    return PhraseReader.by(parties, "we = subject named before", 0.7);
                }
            }
        }
        return null;
    }

    /** "its thanks to the Bank, which has": the party named right before the comma, where the noun above is none. */
    private static @Nullable Phrase namedBefore(Phrase pronoun, Phrase noun) {
        int name = pronoun.head() - 2;
        boolean comma = name > noun.head() && pronoun.tree().form(name + 1).equals(",");
        boolean party = comma && pronoun.at(name).mention() instanceof PartyMention;
        return party && noun.mention() == null && !pronoun.genitive() ? pronoun.at(name) : null;
    }

    /** A relative pronoun stands for the noun that its clause hangs on. */
    private Referent relative(Phrase pronoun) {
        for (Phrase verb = pronoun.parent(); verb != null; verb = verb.parent()) {
            if (verb.relation().equals("acl") || verb.relation().equals("acl:relcl")) {
                Phrase noun = verb.parent();
                Phrase last = noun == null ? null : namedBefore(pronoun, noun);
                return noun == null ? Referent.NONE : phrases.joint(last == null ? noun : last);
            }
            if (!Set.of("conj", "xcomp", "nmod", "obl", "nsubj", "obj").contains(verb.relation())) {
                return Referent.NONE;
            }
        }
        return Referent.NONE;
    }
}
