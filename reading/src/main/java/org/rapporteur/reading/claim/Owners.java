package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Upos;

/** Finds whose a noun's thing is: "Japan's contribution", "Japanese aid", "its commitment", "the efforts of Oman". */
final class Owners {
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my", "whose");

    private final Scene scene;
    private final Syntax syntax;

    Owners(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** Token of the party that owns a noun's thing, or {@link Syntax#NONE}. */
    int of(int noun) {
        for (int child : syntax.children(noun, "nmod", "amod", "compound", "det", "flat")) {
            boolean before = child < noun;
            boolean of = !before && syntax.introducer(child).equals("of");
            boolean by = !before && syntax.introducer(child).equals("by");
            if ((before || of || by) && !scene.parties(child).isEmpty()) {
                return child;
            }
        }
        return maker(noun);
    }

    /** "the delivery of the frigates by Italy": hung on the noun between. */
    private int maker(int noun) {
        for (int of : syntax.children(noun, "nmod")) {
            if (of > noun && syntax.introducer(of).equals("of")) {
                for (int child : syntax.children(of, "nmod")) {
                    if (syntax.introducer(child).equals("by")
                            && !scene.parties(child).isEmpty()) {
                        return child;
                    }
                }
            }
        }
        return NONE;
    }

    /** Whether the owner is a pronoun, which stands for the subject as a rule. */
    boolean isPronoun(int owner) {
        return syntax.is(owner, Upos.PRON) && OWN.contains(syntax.word(owner));
    }

    /** Ids of the parties that own a noun's thing, or that its name names. */
    List<String> partiesOf(int noun) {
        int owner = of(noun);
        List<String> parties = new ArrayList<>(owner == NONE ? List.of() : scene.parties(owner));
        return parties.isEmpty() ? scene.partiesInName(noun) : parties;
    }
}
