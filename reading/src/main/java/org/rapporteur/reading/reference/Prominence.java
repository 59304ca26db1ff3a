package org.rapporteur.reading.reference;

import java.util.Set;

/** How prominent a phrase is by its place in the sentence, 0 to 1. */
final class Prominence {
    private static final Set<String> EMBEDDING =
            Set.of("ccomp", "advcl", "acl", "acl:relcl", "csubj", "xcomp", "parataxis");

    private Prominence() {}

    static double of(Phrase phrase) {
        return switch (phrase.relation()) {
            case "nsubj" -> embedded(phrase) ? 0.8 : 1;
            case "nsubj:pass" -> embedded(phrase) ? 0.7 : 0.9;
            case "obl:agent", "root" -> 0.7;
            case "obj", "iobj" -> 0.6;
            case "obl" -> 0.4;
            case "nmod", "nmod:poss" -> phrase.genitive() ? 0.35 : 0.3;
            case "conj" -> ofConjunct(phrase);
            case "amod", "compound", "flat" -> 0.15;
            default -> 0.3;
        };
    }

    private static double ofConjunct(Phrase phrase) {
        Phrase parent = phrase.parent();
        return parent == null ? 0.3 : 0.7 * of(parent);
    }

    private static boolean embedded(Phrase phrase) {
        for (Phrase verb = phrase.parent(); verb != null; verb = verb.parent()) {
            if (EMBEDDING.contains(verb.relation())) {
                return true;
            }
        }
        return false;
    }
}
