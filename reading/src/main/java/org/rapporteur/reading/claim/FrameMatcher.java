package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/** Finds the frame that a word of one sentence stands in. */
final class FrameMatcher {
    private final Syntax syntax;
    private final Complements complements;
    private final NounClasses classes;

    FrameMatcher(Scene scene, ActWords words) {
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
        if (frame.nounClassBefore() != null && !hasModifier(token, frame.nounClassBefore())) {
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
        return new FrameMatch(frame, fillers);
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
        boolean phrasal = word.particle() != null && slot.preposition() == null;
        return phrasal ? afterParticle(token, word, slot, fillers) : NONE;
    }

    /** "handed over the chair": parsers take the particle for a preposition of the object. */
    private int afterParticle(int token, ActWord word, Slot slot, List<Integer> fillers) {
        Slot marked = new Slot(word.particle(), slot.kind(), slot.nounClass());
        for (int candidate : complements.candidates(token, marked, fillers, false)) {
            if (!fillers.contains(candidate) && complements.fits(candidate, slot, false)) {
                return candidate;
            }
        }
        return NONE;
    }
}
