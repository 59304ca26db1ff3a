package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.reference.RoleReader;

/** Finds offices that are held in passing: "Belize, as chair of the group". */
final class RolePhrases {
    private static final int FAR = 3;

    private final Scene scene;
    private final Syntax syntax;

    RolePhrases(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** The findings, in order of their words. */
    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        for (int token = 1; token < syntax.size(); token++) {
            if (syntax.word(token).equals("as") && syntax.is(token, Upos.ADP)) {
                Finding finding = at(token);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    private @Nullable Finding at(int as) {
        boolean apart = syntax.is(as - 1, Upos.PUNCT);
        if (!apart
                && as + 1 < syntax.size()
                && (syntax.word(as + 1).equals("a") || syntax.word(as + 1).equals("an"))) {
            return null; // "the work of the Council as a member"
        }
        int noun = roleAfter(as);
        int bearer = apart ? as - 2 : as - 1;
        boolean one = noun > as
                && syntax.lemma(noun).equals("member")
                && syntax.word(as + 1).equals("a");
        boolean phrase = noun > as && noun - as <= 2 * FAR && syntax.isNominal(noun) && !one;
        if (!phrase || bearer < 0 || scene.parties(bearer).isEmpty()) {
            return null;
        }
        Event event = new Event(noun, PartOfSpeech.NOUN, null, Mood.NON_FINITE);
        Actor actor = new Actor(bearer, scene.referent(bearer), "bearer");
        Verdict verdict = new Verdict(Act.HOLD_ROLE, null, Polarity.AFFIRMED);
        return new Finding(event, verdict, actor, List.of(), List.of(), List.of(), null);
    }

    private int roleAfter(int as) {
        for (int i = as + 1; i < Math.min(syntax.size(), as + 2 * FAR); i++) {
            boolean ends = syntax.is(i, Upos.PUNCT) || syntax.isVerbal(i);
            if (ends) {
                return NONE;
            }
            if (syntax.isNominal(i)
                    && RoleReader.role(scene.document(), scene.references(), scene.index(), i) != null) {
                return i;
            }
        }
        return NONE;
    }

    /** Where the passage of such a finding begins. */
    static int start(Syntax syntax, int bearer) {
        int determiner = syntax.child(bearer, "det");
        return determiner == NONE ? bearer : Math.min(determiner, bearer);
    }
}
