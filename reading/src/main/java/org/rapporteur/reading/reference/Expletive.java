package org.rapporteur.reading.reference;

import java.util.Set;
import org.rapporteur.language.Upos;

/** Tells an "it" that stands for nothing: "it is important that …". */
final class Expletive {
    private static final Set<String> SEEMING = Set.of("seem", "appear", "happen", "turn", "rain", "remain");

    /** "It took years to". */
    private static final Set<String> TIMES = Set.of("time", "year", "month", "week", "day", "decade", "effort", "long");

    private Expletive() {}

    static boolean is(Phrase pronoun) {
        if (pronoun.relation().equals("expl")) {
            return true;
        }
        Phrase governor = pronoun.parent();
        if (governor == null || !pronoun.subject()) {
            return false;
        }
        boolean predicate = governor.tag() == Upos.ADJ
                || governor.tag() == Upos.NOUN
                || SEEMING.contains(governor.lemma())
                || takesTime(governor);
        boolean clause = !governor.children("csubj", "csubj:pass", "ccomp", "xcomp", "advcl", "acl")
                .isEmpty();
        return (predicate && clause) || (governor.relation().equals("ccomp") && predicate);
    }

    private static boolean takesTime(Phrase verb) {
        return verb.lemma().equals("take")
                && verb.children("obj", "advmod", "obl").stream().anyMatch(child -> TIMES.contains(child.lemma()));
    }
}
