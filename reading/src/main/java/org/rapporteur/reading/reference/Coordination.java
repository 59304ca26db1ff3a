package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.PartyMention;

/** Phrases that are named together. */
final class Coordination {
    private Coordination() {}

    /**
     * The phrase's conjuncts, and apposed names of other states: "Kenya; Ghana; and Togo" may be parsed as appositions, but
     * no state is another.
     */
    static List<Phrase> conjuncts(Phrase phrase) {
        List<Phrase> conjuncts = new ArrayList<>(phrase.conjuncts());
        conjuncts.removeIf(conjunct -> Beside.same(phrase, conjunct) || Beside.describes(phrase, conjunct));
        if (phrase.mention() != null) {
            phrase.children("nmod", "appos", "dep", "list", "parataxis").stream()
                    .filter(Coordination::afterAnd)
                    .forEach(conjuncts::add);
        }
        if (stateName(phrase)) {
            for (Phrase apposition : phrase.children("appos", "list", "dep", "parataxis")) {
                if (stateName(apposition)) {
                    conjuncts.add(apposition);
                    conjuncts.addAll(conjuncts(apposition));
                }
            }
        }
        return conjuncts;
    }

    /** What "and" introduces is joined, whatever the tree calls it. */
    private static boolean afterAnd(Phrase phrase) {
        return phrase.nominal()
                && phrase.preposition().isEmpty()
                && phrase.children("cc").stream().anyMatch(and -> and.head() < phrase.head());
    }

    private static boolean stateName(Phrase phrase) {
        return phrase.mention() instanceof PartyMention party
                && party.kind().equals("state")
                && party.form() == Form.NAME;
    }

    /** Whether the phrase names several together. */
    static boolean joined(Phrase phrase) {
        return !conjuncts(phrase).isEmpty();
    }
}
