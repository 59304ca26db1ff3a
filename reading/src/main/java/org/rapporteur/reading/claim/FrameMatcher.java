package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/** Finds the frame that a word of one sentence stands in. */
final class FrameMatcher {
    private final Scene scene;
    private final Syntax syntax;
    private final Complements complements;
    private final NounClasses classes;

    FrameMatcher(Scene scene, ActWords words) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.classes = new NounClasses(scene, words);
        this.complements = new Complements(scene, classes);
    }

    /** The first frame of the word whose slots are all filled here, or null. */
    @Nullable
    FrameMatch match(int token, ActWord word) {
        for (Frame frame : word.frames()) {
            FrameMatch match = match(token, word, frame);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private @Nullable FrameMatch match(int token, ActWord word, Frame frame) {
        boolean noun = word.partOfSpeech() == PartOfSpeech.NOUN;
        int gift = noun || frame.nounClassBefore() == null ? NONE : gift(token, frame.nounClassBefore());
        if (frame.nounClassBefore() != null && (noun ? !hasModifier(token, frame.nounClassBefore()) : gift == NONE)) {
            return null;
        }
        List<Integer> fillers = new ArrayList<>();
        for (int i = 0; i < frame.slots().size(); i++) {
            int filler = fill(token, word, frame, frame.slots().get(i), fillers);
            if (filler == NONE) {
                return null;
            }
            fillers.add(filler);
        }
        return isParenthesis(token, frame, fillers) ? null : new FrameMatch(frame, fillers, gift);
    }

    /** The subject of a verb, of a passive its patient, where it is of the class: "the grant went to", "is meant for". */
    private int gift(int verb, String nounClass) {
        int subject = syntax.isPassive(verb)
                ? scene.subjects().patient(verb)
                : scene.subjects().of(verb);
        return subject != NONE && classes.isOf(nounClass, subject) ? subject : NONE;
    }

    /** "we will, I hope, meet": what is put in beside a clause does nothing to it, unless it says who says it. */
    private boolean isParenthesis(int token, Frame frame, List<Integer> fillers) {
        return frame.effect() == Frame.Effect.ACT
                && syntax.relation(token).equals("parataxis")
                && fillers.contains(syntax.tree().head(token));
    }

    private boolean hasModifier(int token, String nounClass) {
        return syntax.children(token, "compound", "nummod", "nmod", "amod").stream()
                .anyMatch(child -> child < token && classes.isOf(nounClass, child));
    }

    private int fill(int token, ActWord word, Frame frame, Slot slot, List<Integer> fillers) {
        boolean alone = frame.slots().size() == 1;
        boolean nounHead = word.partOfSpeech() == PartOfSpeech.NOUN;
        for (int candidate : complements.candidates(token, slot, fillers, nounHead)) {
            if (!fillers.contains(candidate) && complements.fits(candidate, slot, alone)) {
                return candidate;
            }
        }
        return word.particle() == null ? NONE : afterParticle(token, word.particle(), slot, fillers);
    }

    /** "handed over the chair", "backed out of the deal": parsers take the particle for a preposition of the object. */
    private int afterParticle(int token, String particle, Slot slot, List<Integer> fillers) {
        String preposition = slot.preposition() == null ? particle : particle + " " + slot.preposition();
        int found = firstFitting(token, new Slot(preposition, slot.kind(), slot.nounClass()), slot, fillers);
        if (found != NONE || slot.preposition() == null) {
            return found;
        }
        for (int child : syntax.children(token, "xcomp", "advmod", "compound", "obl", "obj")) {
            boolean host = child > token && syntax.word(child).equals(particle);
            found = host && found == NONE ? firstFitting(child, slot, slot, fillers) : found;
        }
        return found;
    }

    private int firstFitting(int host, Slot place, Slot slot, List<Integer> fillers) {
        for (int candidate : complements.candidates(host, place, fillers, false)) {
            if (!fillers.contains(candidate) && complements.fits(candidate, slot, false)) {
                return candidate;
            }
        }
        return NONE;
    }
}
