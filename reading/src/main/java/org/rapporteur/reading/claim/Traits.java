package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Span;
import org.rapporteur.reading.reference.Referent;

/** What is known of a claim that tells how far it can be trusted. */
final class Traits {
    private final Scene scene;
    private final List<Finding> findings;

    Traits(Scene scene, List<Finding> findings) {
        this.scene = scene;
        this.findings = findings;
    }

    /** Names of the traits, each "kind:value", in a fixed order. */
    List<String> of(Finding finding, List<String> by, List<String> to, Span passage) {
        List<String> traits = new ArrayList<>();
        String act = finding.verdict().act().id();
        String frame = frame(finding);
        traits.add("act:" + act);
        traits.add("frame:" + frame);
        traits.add("mood:" + lower(finding.event().mood()));
        traits.add("actor:" + finding.actor().how());
        traits.add("act+actor:" + act + "+" + finding.actor().how());
        addReference(finding.actor().referent(), traits);
        traits.add("by:" + count(by.size()));
        traits.add("to:" + count(to.size()));
        traits.add("act+to:" + act + "+" + count(to.size()));
        traits.add(finding.tellers().isEmpty() ? "told:no" : "told:yes");
        addPlace(finding, traits);
        addSize(passage, traits);
        return traits;
    }

    private static String frame(Finding finding) {
        FrameMatch match = finding.event().match();
        return match == null ? "clause" : match.frame().notation();
    }

    private static void addReference(Referent referent, List<String> traits) {
        double sure = referent.confidence();
        traits.add("reference:" + (sure >= 0.9 ? "sure" : sure >= 0.75 ? "likely" : sure >= 0.5 ? "open" : "guess"));
        String reason = referent.reason();
        int blank = reason.indexOf(' ');
        traits.add("reason:" + (blank < 0 ? reason : reason.substring(0, blank)));
    }

    /** Where the word stands in its sentence and the sentence in the report. */
    private void addPlace(Finding finding, List<String> traits) {
        Syntax syntax = scene.syntax();
        traits.add("relation:" + syntax.relation(finding.token()));
        traits.add("block:" + lower(scene.document().block(syntax.sentence()).kind()));
        traits.add("genre:" + scene.document().description().genre());
        traits.add("findings:" + Math.min(4, findings.size()));
        traits.add("act+genre:" + finding.verdict().act().id() + "+"
                + scene.document().description().genre());
    }

    private void addSize(Span passage, List<String> traits) {
        Syntax syntax = scene.syntax();
        int words = 0;
        for (int token = 0; token < syntax.size(); token++) {
            words += passage.contains(syntax.tree().span(token)) ? 1 : 0;
        }
        traits.add("sentence:" + size(syntax.size()));
        traits.add("passage:" + size(words));
    }

    private static String size(int words) {
        return words < 6 ? "tiny" : words < 13 ? "short" : words < 26 ? "middling" : words < 45 ? "long" : "very-long";
    }

    private static String count(int parties) {
        return parties == 0 ? "none" : parties == 1 ? "one" : parties <= 4 ? "some" : "many";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
