package org.rapporteur.reading.claim;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.reference.Referent;

/** Reads an item of a list that takes actor and act from the sentence before the list. */
final class ListItems {
    /** How the actor of an item is found that names its parties before a colon. */
    static final String LABEL = "list label";

    private ListItems() {}

    /**
     * The claim of an item without subject: a gerund, an imperative, a bare noun phrase.
     *
     * @return null where the item is a sentence of its own, or the lead-in gives no act
     */
    static @Nullable Finding finding(Scene scene, List<Finding> own, LeadIn leadIn) {
        @Nullable ItemLabel label = ItemLabel.of(scene);
        if (label != null && own.isEmpty() && leadIn.gift() != null) {
            return labelled(scene, label, leadIn.gift());
        }
        if (!leadIn.actor().isKnown()) {
            return null;
        }
        Verdict verdict = leadIn.verdict();
        boolean gerund = scene.syntax().isGerund(0);
        int root = gerund ? 0 : scene.syntax().tree().root();
        if (verdict == null || (!gerund && isSentence(scene.syntax(), root))) {
            return null;
        }
        Actor actor = new Actor(Syntax.NONE, leadIn.actor().referent(), "lead-in");
        int asked = verdict.act() == Act.REQUEST ? asked(scene) : Syntax.NONE;
        int content = asked == Syntax.NONE ? root : infinitiveBehind(scene.syntax(), asked);
        Event event = new Event(content, PartOfSpeech.VERB, null, Mood.NON_FINITE);
        List<Integer> to = asked == Syntax.NONE ? List.of() : List.of(asked);
        return new Finding(event, verdict, actor, List.of(), to, List.of(content), null);
    }

    /** "Niger to present a schedule": the party of which something is asked, before its infinitive, or none. */
    private static int asked(Scene scene) {
        Syntax syntax = scene.syntax();
        for (int token = 0; token + 1 < syntax.size(); token++) {
            if (!scene.parties(token).isEmpty() && syntax.isNominal(token)) {
                return infinitiveBehind(syntax, token) == Syntax.NONE ? Syntax.NONE : token;
            }
            if (!syntax.is(token, Upos.DET) && !syntax.is(token, Upos.ADJ)) {
                return Syntax.NONE;
            }
        }
        return Syntax.NONE;
    }

    private static int infinitiveBehind(Syntax syntax, int noun) {
        boolean to = noun + 2 < syntax.size() && syntax.word(noun + 1).equals("to") && syntax.is(noun + 2, Upos.VERB);
        return to ? noun + 2 : Syntax.NONE;
    }

    /** "Norway: 250 million dollars": the party before the colon gives. */
    private static @Nullable Finding labelled(Scene scene, ItemLabel label, Verdict gift) {
        TreeSet<String> parties = new TreeSet<>();
        label.parties().forEach(token -> parties.addAll(scene.parties(token)));
        int root = scene.syntax().tree().root();
        boolean clause = scene.syntax().is(root, Upos.VERB) && isSentence(scene.syntax(), root);
        if (parties.isEmpty() || clause) {
            return null;
        }
        Referent named = scene.referent(label.parties().get(0));
        Referent all = new Referent(
                List.copyOf(parties), named.speaker(), named.evidence(), named.reason(), named.confidence());
        Event event = new Event(root, PartOfSpeech.VERB, null, Mood.NON_FINITE);
        Actor actor = new Actor(label.parties().get(0), all, LABEL);
        return new Finding(event, gift, actor, List.of(), List.of(), List.of(root), null);
    }

    private static boolean isSentence(Syntax syntax, int root) {
        boolean subject = syntax.ownSubject(root) != Syntax.NONE;
        boolean finite = syntax.is(root, Upos.VERB) && Mood.of(syntax, root) == Mood.PAST;
        return subject || finite;
    }
}
