package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/** The end of a sentence that leaves its object to a list: "Kenya is providing:", "The ministers signed two treaties:". */
final class OpenVerb {
    private OpenVerb() {}

    /** What the last word of the sentence does with the items, or null where it is no verb that does anything to things. */
    static @Nullable Verdict verdict(Syntax syntax, ActWords words) {
        int verb = last(syntax);
        if (syntax.mention(verb) != null || !syntax.is(verb, Upos.VERB)) {
            return null;
        }
        for (ActWord word : words.of(syntax.lemma(verb), PartOfSpeech.VERB)) {
            Optional<Frame> frame = word.particle() == null ? objectFrame(word) : Optional.empty();
            if (frame.isPresent()) {
                FrameMatch match = new FrameMatch(frame.get(), List.of());
                Event event = new Event(verb, PartOfSpeech.VERB, match, Mood.of(syntax, verb));
                return new ActJudge(syntax, words).judge(event, false);
            }
        }
        return null;
    }

    private static Optional<Frame> objectFrame(ActWord word) {
        return word.frames().stream()
                .filter(frame ->
                        frame.effect() == Frame.Effect.ACT && frame.slots().size() == 1)
                .filter(frame -> isObject(frame.slots().get(0)))
                .findFirst();
    }

    private static boolean isObject(Slot slot) {
        return slot.preposition() == null && (slot.kind() == SlotKind.NP || slot.kind() == SlotKind.NOUN_CLASS);
    }

    /** Whether a finding says no more than that a list follows: it is its items that are done. */
    static boolean leavesToList(Syntax syntax, Finding finding) {
        int last = last(syntax);
        return finding.token() == last || (finding.contents().contains(last) && isAnnounced(syntax, last));
    }

    /** "the following instruments", "two agreements". */
    static boolean isAnnounced(Syntax syntax, int noun) {
        for (int child : syntax.tree().children(noun)) {
            if (syntax.word(child).equals("following") || syntax.relation(child).equals("nummod")) {
                return true;
            }
        }
        return false;
    }

    /** The last word before the colon. */
    static int last(Syntax syntax) {
        int last = syntax.size() - 1;
        while (last > 0 && syntax.is(last, Upos.PUNCT)) {
            last--;
        }
        return last;
    }
}
