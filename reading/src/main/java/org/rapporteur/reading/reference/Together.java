package org.rapporteur.reading.reference;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads "we" as the subject of what takes two: "I spoke with the Prime Minister. We discussed trade". Elsewhere "we" of a
 * speaker is his side alone.
 */
final class Together {
    /** Verbs that one does with another. */
    private static final Set<String> MUTUAL = Set.of(
            "meet",
            "discuss",
            "talk",
            "speak",
            "agree",
            "exchange",
            "consult",
            "confer",
            "converse",
            "sign",
            "initial",
            "negotiate");

    /** Verbs that are mutual with {@link #TALKS} for object: "we had a good discussion". */
    private static final Set<String> HOLDING =
            Set.of("have", "hold", "conclude", "finish", "reach", "complete", "find");

    private static final Set<String> TALKS = Set.of(
            "talk",
            "talks",
            "discussion",
            "meeting",
            "conversation",
            "exchange",
            "consultation",
            "session",
            "dialogue",
            "negotiation",
            "agreement",
            "understanding",
            "consensus",
            "ground",
            "deal");

    /** How many sentences a meeting told of stays in mind. */
    private static final int REACH = 6;

    private final Frame frame;
    private final Discourse discourse;

    Together(Frame frame, Discourse discourse) {
        this.frame = frame;
        this.discourse = discourse;
    }

    /** Those who talk to each other or have just met, the speaker's side among them; null where nothing is mutual. */
    @Nullable
    Referent read(Phrase pronoun, Referent speaker) {
        Phrase verb = pronoun.parent();
        if (!pronoun.word().equals("we")
                || !pronoun.subject()
                || verb == null
                || speaker.parties().size() != 1) {
            return null;
        }
        boolean together = together(verb);
        if (!together && !MUTUAL.contains(verb.lemma()) && !holdsTalks(verb)) {
            return null;
        }
        Set<String> parties = new TreeSet<>(
                frame.transcript().addressed(pronoun.sentence().block()).parties());
        if (!parties.isEmpty()) {
            parties.addAll(speaker.parties());
            return PhraseReader.by(parties, "we = those who talk", 0.7);
        }
        int sentence = pronoun.sentence().index();
        Occurrence met = discourse.latest(occurrence -> occurrence.parties().size() > 1
                && sentence - occurrence.sentence() <= REACH
                && occurrence.parties().containsAll(speaker.parties()));
        if (met == null && together) {
            met = discourse.best(occurrence -> occurrence.person()
                    && occurrence.parties().size() == 1
                    && frame.state(occurrence.parties().get(0))
                    && !occurrence.parties().equals(speaker.parties()));
        }
        if (met == null) {
            return null;
        }
        parties.addAll(met.parties());
        parties.addAll(speaker.parties());
        return PhraseReader.by(parties, "we = those who met", 0.7);
    }

    private static boolean holdsTalks(Phrase verb) {
        return HOLDING.contains(verb.lemma())
                && verb.children("obj").stream().anyMatch(object -> TALKS.contains(object.lemma()));
    }

    /** "Together, we have": with whom is told before. */
    private static boolean together(Phrase verb) {
        return verb.children("advmod").stream()
                .anyMatch(adverb -> adverb.word().equals("together")
                        && adverb.prepositional("with").isEmpty());
    }
}
