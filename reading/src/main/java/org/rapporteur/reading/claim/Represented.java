package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.List;
import java.util.Set;
import org.rapporteur.reading.reference.Referent;

/** Finds for whom somebody speaks: "on behalf of the Forum", "speaking for the Union". */
record Represented(Scene scene) {
    private static final Set<String> BEHALF = Set.of("behalf", "name");

    /** The subject with the parties that it speaks for here; as it is where it speaks for itself. */
    Referent of(int predicate, int subject, Referent referent) {
        Syntax syntax = scene.syntax();
        int body = on(subject);
        for (int verb = predicate; body == NONE && verb != NONE; verb = before(syntax, verb)) {
            body = on(verb);
            for (int clause : syntax.children(verb, "advcl")) {
                body = body == NONE && syntax.lemma(clause).equals("speak") ? speaking(clause) : body;
            }
        }
        List<String> parties = scene.parties(body);
        return parties.isEmpty() || referent.parties().isEmpty()
                ? referent
                : new Referent(
                        parties,
                        referent.speaker(),
                        referent.evidence(),
                        "on behalf of " + parties,
                        referent.confidence());
    }

    /** The verb that a verb without subject of its own is joined to. */
    private static int before(Syntax syntax, int verb) {
        int first = syntax.firstConjunct(verb);
        return first != verb && syntax.ownSubject(verb) == NONE ? first : NONE;
    }

    private int speaking(int clause) {
        int behalf = on(clause);
        if (behalf != NONE) {
            return behalf;
        }
        for (int child : scene.syntax().children(clause, "obl")) {
            if (scene.syntax().introducer(child).equals("for")) {
                return child;
            }
        }
        return NONE;
    }

    private int on(int host) {
        Syntax syntax = scene.syntax();
        for (int child : syntax.children(host, "obl", "nmod")) {
            if (BEHALF.contains(syntax.lemma(child)) && Set.of("on", "in").contains(syntax.introducer(child))) {
                for (int of : syntax.children(child, "nmod")) {
                    if (syntax.introducer(of).equals("of")) {
                        return of;
                    }
                }
            }
        }
        return NONE;
    }
}
