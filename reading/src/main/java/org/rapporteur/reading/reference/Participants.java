package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention.DateMention;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;

/** Who takes part in what a verb of meeting tells. */
final class Participants {
    private static final Set<String> WITH = Set.of("with", "between", "by", "of", "among", "from", "to");
    private static final Set<String> TEMPORAL = Set.of("while", "when", "after", "before", "as");
    private static final double PARTICIPANT = 0.35;

    private Participants() {}

    /** Parties of the verb's subject, object and companions, as far as they are read. */
    static Set<String> of(Phrase verb, Memory referents) {
        Set<String> parties = new TreeSet<>();
        subjects(verb).forEach(subject -> add(subject, referents, parties));
        for (Phrase child : verb.children("obj", "iobj", "obl", "obl:agent")) {
            boolean companion = child.relation().equals("obj") || WITH.contains(child.preposition());
            boolean actor = !(child.mention() instanceof DateMention || child.mention() instanceof MeetingMention);
            if (companion && actor) {
                add(child, referents, parties);
                child.prepositional("between").forEach(between -> add(between, referents, parties));
            }
        }
        agents(verb).forEach(agent -> add(agent, referents, parties));
        companions(verb).forEach(companion -> add(companion, referents, parties));
        return parties;
    }

    /** "The meeting of the AU's ministers with their Indian colleague", "the visit of Peru's President to Quito". */
    static Set<String> ofNoun(Phrase meeting, Memory referents) {
        Set<String> parties = new TreeSet<>();
        String[] sides = meeting.lemma().equals("visit")
                ? new String[] {"of", "by", "to"}
                : new String[] {"of", "between", "with", "by"};
        for (Phrase side : meeting.prepositional(sides)) {
            add(side, referents, parties);
            side.prepositional("with").forEach(other -> add(other, referents, parties));
        }
        return parties;
    }

    /** The verb's own subject, else that of the clause it hangs on ("made the statement while chairing …"). */
    static List<Phrase> subjects(Phrase verb) {
        for (Phrase clause = verb; clause != null; clause = above(clause)) {
            List<Phrase> own = clause.children("nsubj", "nsubj:pass");
            if (!own.isEmpty()) {
                return own;
            }
            List<Phrase> let = clause.relation().equals("xcomp") && clause.parent() != null
                    ? clause.parent().children("obj")
                    : List.of();
            if (!let.isEmpty() && let.get(0).head() < clause.head()) {
                return let; // "let the envoy meet everybody"
            }
        }
        return List.of();
    }

    private static @Nullable Phrase above(Phrase clause) {
        Phrase parent = clause.parent();
        return switch (clause.relation()) {
            case "conj", "xcomp", "advcl" -> parent;
            case "acl" -> parent != null && temporal(clause) ? parent.parent() : null;
            default -> null;
        };
    }

    /** "Made the statement while chairing …" is no clause of "statement", though it may be parsed so. */
    private static boolean temporal(Phrase clause) {
        return clause.children("mark").stream().anyMatch(mark -> TEMPORAL.contains(mark.word()));
    }

    /** "… with" a person or party anywhere below the verb, but in no clause of its own. */
    private static List<Phrase> companions(Phrase verb) {
        List<Phrase> found = new ArrayList<>();
        for (int token = verb.head() + 1; token < verb.tree().size(); token++) {
            Phrase phrase = verb.at(token);
            if (somebody(phrase) && phrase.preposition().equals("with") && inClauseOf(verb, phrase)) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** A name, or whatever hangs on a date, which nothing is "with". */
    private static boolean somebody(Phrase phrase) {
        Phrase parent = phrase.parent();
        return phrase.mention() instanceof PersonMention
                || phrase.mention() instanceof PartyMention
                || (phrase.nominal() && parent != null && parent.mention() instanceof DateMention);
    }

    /** Whoever is named after a passive verb of chairing: long lists of agents come apart in parsing. */
    private static List<Phrase> agents(Phrase verb) {
        List<Phrase> found = new ArrayList<>();
        if (verb.children("nsubj:pass").isEmpty()) {
            return found;
        }
        for (int token = verb.head() + 1;
                token < verb.tree().size() && verb.tree().tag(token) != Upos.VERB;
                token++) {
            if (verb.at(token).mention() instanceof PersonMention) {
                found.add(verb.at(token));
            }
        }
        return found;
    }

    private static boolean inClauseOf(Phrase verb, Phrase phrase) {
        for (Phrase above = phrase.parent(); above != null; above = above.parent()) {
            if (above.tag() == Upos.VERB) {
                return above.head() == verb.head();
            }
        }
        return false;
    }

    private static void add(Phrase phrase, Memory referents, Set<String> parties) {
        Referent referent = referents.get(phrase);
        if (referent != null && referent.confidence() >= PARTICIPANT) {
            parties.addAll(referent.parties());
        }
    }
}
