package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.RelationMention;
import org.rapporteur.reading.reference.Occurrence.Gender;

/** One run over a document, sentence by sentence and word by word: whom each phrase stands for. */
final class Resolution {
    private static final double THING_SUBJECT = 0.7;
    private static final double THING = 0.35;
    private static final double OUTSIDE_BODY = 0.3;
    private static final double MET = 0.7;
    private static final double JOINED = 0.8;
    /** Weight of whom the line above a list names, in each of its items. */
    private static final double LISTED = 0.95;
    /** Weight of those who chair what others are the sides of. */
    private static final double IN_THE_CHAIR = 0.3;

    private static final Set<String> CHAIRING = Set.of("chair", "co-chair", "cochair", "preside", "lead");
    private static final Set<String> MEETING_VERBS = Set.of(
            "meet",
            "host",
            "visit",
            "receive",
            "speak",
            "talk",
            "confer",
            "chair",
            "co-chair",
            "co-host",
            "hold",
            "join",
            "negotiate",
            "consult",
            "sign");

    private static final Set<String> MEETING_NOUNS =
            Set.of("meeting", "talk", "talks", "session", "summit", "visit", "call", "conference", "consultation");

    private final Frame frame;
    private final Quotations quotations;
    private final Discourse discourse = new Discourse();
    private final PhraseReader reader;
    private final Memory joint;
    private final Voices voices;
    private final ListSubjects lists;

    Resolution(Frame frame) {
        this.frame = frame;
        this.quotations = new Quotations(frame.document());
        this.reader = new PhraseReader(frame, discourse, quotations);
        this.joint = new Memory(frame.document());
        this.voices = new Voices(frame.document(), quotations, reader);
        this.lists = new ListSubjects(frame.document());
    }

    /** Reads every phrase in order. */
    Memory run() {
        int block = -1;
        for (AnalysedSentence sentence : frame.document().sentences()) {
            discourse.nextSentence(sentence.block() != block);
            if (sentence.block() != block) {
                restate(sentence);
            }
            block = sentence.block();
            voices.hear(sentence);
            for (int token = 0; token < sentence.tree().size(); token++) {
                read(new Phrase(sentence, token));
            }
            meetings(sentence);
        }
        return joint;
    }

    Quotations quotations() {
        return quotations;
    }

    private void read(Phrase phrase) {
        if (!phrase.nominal() && !PronounReader.isPronoun(phrase)) {
            return;
        }
        double weight = Prominence.of(phrase) * place(phrase.sentence());
        boolean joined = Coordination.joined(phrase);
        Referent alone = reader.alone(phrase);
        remember(
                phrase,
                alone,
                joined ? weight * JOINED : weight,
                many(phrase, alone)); // "Mr A and his team": he is known
        Referent all = joined ? reader.joint(phrase) : reader.withListed(phrase, alone);
        joint.put(phrase, all);
        if (!all.equals(alone)) {
            boolean presides = presides(phrase.parent(), all.parties());
            remember(phrase, all, presides ? weight * IN_THE_CHAIR : weight, true);
            if (!presides) {
                opens(phrase, all);
            }
        }
    }

    /** Each item goes on from the line above its list: whom that names is its subject. */
    private void restate(AnalysedSentence item) {
        Phrase subject = lists.above(item);
        @Nullable Referent referent = subject == null ? null : joint.get(subject);
        if (subject != null && referent != null && !referent.parties().isEmpty()) {
            discourse.add(new Occurrence(
                    item.index(),
                    Occurrence.ABOVE,
                    subject.tree().span(subject.head()),
                    referent.parties(),
                    referent.speaker(),
                    gender(subject, referent.speaker()),
                    many(subject, referent),
                    LISTED));
        }
    }

    /** "Kenya and Uganda agree on …": who stands together as subject of the headline or the first sentence. */
    private void opens(Phrase phrase, Referent all) {
        boolean first = phrase.sentence().index() <= 1 && discourse.opening().isEmpty();
        boolean leads = phrase.subject() || phrase.relation().equals("root");
        if (first && leads && all.parties().size() > 1) {
            discourse.open(all.parties());
        }
    }

    /** Headlines and captions are told apart from the story. */
    private double place(AnalysedSentence sentence) {
        return frame.document().block(sentence).kind().carriesClaims() ? 1 : OUTSIDE_BODY;
    }

    private void remember(Phrase phrase, Referent referent, double weight, boolean many) {
        if (referent.parties().isEmpty() && referent.speaker() == null) {
            rememberThing(phrase, weight);
        } else if (!relativeOrFirst(phrase)) {
            discourse.add(new Occurrence(
                    phrase.sentence().index(),
                    phrase.head(),
                    phrase.tree().span(phrase.head()),
                    referent.parties(),
                    referent.speaker(),
                    gender(phrase, referent.speaker()),
                    many,
                    weight * (referent.confidence() < 0.4 ? 0.5 : 1)));
        }
    }

    private static boolean relativeOrFirst(Phrase phrase) {
        return phrase.tag() == Upos.PRON
                && (PronounReader.talking(phrase)
                        || Set.of("who", "which", "that", "whose").contains(phrase.word()));
    }

    /** Somebody or something named that is no party: later pronouns may be his, hers or its. */
    private void rememberStranger(Phrase phrase, double weight) {
        Speaker stranger = new Speaker(phrase.tree().form(phrase.head()), null, null);
        Span span = phrase.tree().span(phrase.head());
        discourse.add(new Occurrence(
                phrase.sentence().index(), phrase.head(), span, List.of(), stranger, Gender.UNKNOWN, false, weight));
    }

    /** A thing in a prominent place keeps "it" and "they" from being taken for a party. */
    private void rememberThing(Phrase phrase, double weight) {
        if (phrase.tag() == Upos.PROPN && phrase.mention() == null && phrase.subject()) {
            rememberStranger(phrase, weight);
        }
        if (phrase.tag() != Upos.NOUN || phrase.mention() != null) {
            return;
        }
        double rank = phrase.subject() ? THING_SUBJECT : THING;
        discourse.add(new Occurrence(
                phrase.sentence().index(),
                phrase.head(),
                phrase.tree().span(phrase.head()),
                List.of(),
                null,
                Gender.UNKNOWN,
                phrase.plural(),
                weight * rank));
    }

    private static boolean many(Phrase phrase, Referent referent) {
        boolean members = phrase.mention() instanceof PartyMention party && party.form() == Form.MEMBERS;
        return members
                || (referent.parties().size() > 1 && !(phrase.mention() instanceof RelationMention))
                || phrase.plural()
                || phrase.word().equals("they");
    }

    private Gender gender(Phrase phrase, @Nullable Speaker speaker) {
        if (phrase.tag() == Upos.PRON) {
            return switch (phrase.word()) {
                case "he", "his", "him" -> learn(speaker, Gender.MALE);
                case "she", "her" -> learn(speaker, Gender.FEMALE);
                default -> Gender.UNKNOWN;
            };
        }
        KnownPerson person = frame.persons().bySpeaker(speaker);
        return person == null ? Gender.UNKNOWN : person.gender();
    }

    private Gender learn(@Nullable Speaker speaker, Gender gender) {
        if (speaker != null) {
            discourse.learn(speaker, gender);
        }
        return gender;
    }

    /** Who meets whom makes a set that "the two sides" can take up. */
    private void meetings(AnalysedSentence sentence) {
        for (int token = 0; token < sentence.tree().size(); token++) {
            Phrase verb = new Phrase(sentence, token);
            if (verb.tag() == Upos.NOUN && MEETING_NOUNS.contains(verb.lemma())) {
                Set<String> parties = Participants.ofNoun(verb, joint);
                if (parties.size() > 1) {
                    met(verb, List.copyOf(new TreeSet<>(parties)));
                }
            }
            if (verb.tag() == Upos.VERB && MEETING_VERBS.contains(verb.lemma())) {
                Set<String> parties = Participants.of(verb, joint);
                if (parties.size() > 1) {
                    met(verb, List.copyOf(new TreeSet<>(parties)));
                }
            }
        }
    }

    /** Whether these chair what others are the sides of. */
    private boolean presides(@Nullable Phrase verb, List<String> parties) {
        return verb != null
                && CHAIRING.contains(verb.lemma())
                && frame.participants().size() > 1
                && !frame.participants().equals(parties);
    }

    private void met(Phrase verb, List<String> parties) {
        Span span = verb.tree().span(verb.head());
        int sentence = verb.sentence().index();
        double weight = MET * place(verb.sentence()) * (presides(verb, parties) ? IN_THE_CHAIR : 1);
        discourse.add(new Occurrence(sentence, verb.head(), span, parties, null, Gender.UNKNOWN, true, weight));
    }
}
