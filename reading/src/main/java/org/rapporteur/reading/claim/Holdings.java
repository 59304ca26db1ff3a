package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/** Finds gifts told by where the money is: "two million dollars from Peru are already in the fund". */
final class Holdings {
    private static final Set<String> AT = Set.of("in", "with", "at");

    private final Scene scene;
    private final Syntax syntax;
    private final NounClasses classes;

    Holdings(Scene scene, NounClasses classes) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.classes = classes;
    }

    /** The findings, in order of their words. */
    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        for (int token = 0; token < syntax.size(); token++) {
            Finding finding = syntax.child(token, "cop") == NONE ? null : at(token);
            if (finding != null) {
                found.add(finding);
            }
        }
        return found;
    }

    private @Nullable Finding at(int holder) {
        int sum = syntax.ownSubject(holder);
        Mood mood = Mood.of(syntax, holder);
        boolean told = mood == Mood.PRESENT || mood == Mood.PAST;
        if (sum == NONE || !told || !AT.contains(syntax.introducer(holder)) || !isReceiver(holder)) {
            return null;
        }
        int giver = classes.isOf("SUM", sum) ? new Givers(scene, new Owners(scene)).of(sum, holder) : NONE;
        if (giver == NONE) {
            return null;
        }
        Event event = new Event(holder, PartOfSpeech.VERB, null, mood);
        Verdict verdict = new Verdict(Act.PROVIDE, null, Polarity.AFFIRMED);
        Actor actor = new Actor(giver, scene.referent(giver), "giver");
        return new Finding(event, verdict, actor, List.of(), List.of(holder), List.of(sum), null);
    }

    private boolean isReceiver(int holder) {
        return !scene.parties(holder).isEmpty()
                || classes.isOf("SUM", holder)
                || syntax.lemma(holder).equals("fund");
    }
}
