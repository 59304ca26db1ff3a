package org.rapporteur.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/** Reads an item of a list that takes actor and act from the sentence before the list. */
final class ListItems {
    private ListItems() {}

    /**
     * The claim of an item without subject: a gerund, an imperative, a bare noun phrase.
     *
     * @return null where the item is a sentence of its own, or the lead-in gives no act
     */
    static @Nullable Finding finding(Scene scene, List<Finding> own, LeadIn leadIn) {
        Verdict verdict = leadIn.verdict();
        boolean gerund = scene.syntax().isGerund(0);
        int root = gerund ? 0 : scene.syntax().tree().root();
        if (verdict == null || (!gerund && isSentence(scene.syntax(), root))) {
            return null;
        }
        Event event = new Event(root, PartOfSpeech.VERB, null, Mood.NON_FINITE);
        Actor actor = new Actor(Syntax.NONE, leadIn.actor().referent(), "lead-in");
        return new Finding(event, verdict, actor, List.of(), List.of(), List.of(root), null);
    }

    private static boolean isSentence(Syntax syntax, int root) {
        boolean subject = syntax.ownSubject(root) != Syntax.NONE;
        boolean finite = syntax.is(root, Upos.VERB) && Mood.of(syntax, root) == Mood.PAST;
        return subject || finite;
    }
}
