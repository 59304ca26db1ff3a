package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.lexicon.Lexicon;

/**
 * What is known of a claim that tells how far it can be trusted: "kind:value", two of them joined ("act+to:meet+none"),
 * or a threshold that a number reaches ("words>=20"). {@code rapporteur calibrate} weighs each.
 */
final class Traits {
    private static final Steps REFERENCE = new Steps("reference", 0.5, 0.7, 0.8, 0.9, 0.99);
    private static final Steps SENSES = new Steps("senses", 2, 3);
    private static final Steps CONTENTS = new Steps("contents", 1, 2);
    private static final Steps ITEMS = new Steps("items", 1, 2, 3);

    private final Scene scene;
    private final ActWords words;
    private final PartyTraits parties;
    private final PassageTraits passages;

    Traits(Scene scene, List<Finding> findings, ActWords words, Lexicon lexicon) {
        this.scene = scene;
        this.words = words;
        this.parties = new PartyTraits(scene, lexicon);
        this.passages = new PassageTraits(scene, findings);
    }

    /** Names of the traits of a claim that was built of a finding, in a fixed order. */
    List<String> of(Finding finding, Claim claim, Span passage) {
        List<String> traits = new ArrayList<>();
        addAct(finding, traits);
        addFrame(finding.event(), traits);
        addActor(finding.actor(), traits);
        parties.add(claim, traits);
        CONTENTS.add(finding.contents().size(), traits);
        addFields(claim, traits);
        passages.add(finding, passage, traits);
        return traits;
    }

    private void addAct(Finding finding, List<String> traits) {
        traits.add("act:" + finding.verdict().act().id());
        traits.add("polarity:" + lower(finding.verdict().polarity()));
        traits.add("mood:" + lower(finding.event().mood()));
        traits.add("helped:" + String.join(" ", scene.syntax().auxiliaries(finding.token())));
        traits.add(finding.tellers().isEmpty() ? "told:no" : "told:yes");
        int senses = (int)
                words.of(scene.syntax().lemma(finding.token()), finding.event().partOfSpeech()).stream()
                        .flatMap(word -> word.frames().stream())
                        .map(frame -> String.valueOf(frame.act()))
                        .distinct()
                        .count();
        SENSES.add(senses, traits);
    }

    private static void addFrame(Event event, List<String> traits) {
        FrameMatch match = event.match();
        boolean classed =
                match != null && match.frame().slots().stream().anyMatch(slot -> slot.kind() == SlotKind.NOUN_CLASS);
        traits.add("frame:" + (match == null ? "clause" : match.frame().notation()));
        traits.add("effect:" + lower(event.effect()));
        traits.add(classed ? "classed:yes" : "classed:no");
    }

    private void addActor(Actor actor, List<String> traits) {
        String reason = actor.referent().reason();
        int blank = reason.indexOf(' ');
        boolean outside = actor.token() == Syntax.NONE;
        traits.add("actor:" + actor.how());
        traits.add("actor is:" + (outside ? "outside" : scene.syntax().relation(actor.token())));
        traits.add("reason:" + (blank < 0 ? reason : reason.substring(0, blank)));
        REFERENCE.add(actor.referent().confidence(), traits);
    }

    private static void addFields(Claim claim, List<String> traits) {
        String act = claim.act().id();
        String amount = claim.amount() == null ? "no" : "yes";
        String about = claim.about().isEmpty() ? "no" : "yes";
        traits.add("amount:" + amount);
        traits.add("about:" + about);
        traits.add("act+amount:" + act + "+" + amount);
        traits.add("act+about:" + act + "+" + about);
        ITEMS.add(claim.items().size(), traits);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
