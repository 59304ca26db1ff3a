package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.mention.Mention.DateMention;
import org.rapporteur.reading.mention.Mention.MeetingMention;

/** Who takes part in what a verb of meeting tells. */
final class Participants {
    private static final Set<String> WITH = Set.of("with", "between", "by", "of", "among", "from", "to");
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
                child.prepositional("with", "between").forEach(with -> add(with, referents, parties));
            }
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
        }
        return List.of();
    }

    private static @Nullable Phrase above(Phrase clause) {
        return switch (clause.relation()) {
            case "conj", "xcomp", "advcl" -> clause.parent();
            default -> null;
        };
    }

    private static void add(Phrase phrase, Memory referents, Set<String> parties) {
        Referent referent = referents.get(phrase);
        if (referent != null && referent.confidence() >= PARTICIPANT) {
            parties.addAll(referent.parties());
        }
    }
}
