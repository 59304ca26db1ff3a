package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.event.Category;

/** Reads the notation of a frame ("V on A to-V") and of what it yields ("commit pledge refused", "ASSAULT aerial"). */
final class FrameNotation {
    private final Set<String> nounClasses;

    /** @param nounClasses names of the noun classes that slots may ask for */
    FrameNotation(Set<String> nounClasses) {
        this.nounClasses = Set.copyOf(nounClasses);
    }

    /**
     * The frame of a line of the lexicon.
     *
     * @throws IllegalArgumentException saying what was expected
     */
    Frame parse(String notation, String yield) {
        String[] words = notation.split(" ", -1);
        int head = headOf(notation, words);
        @Nullable String before = head > 0 && nounClasses.contains(words[0]) ? words[0] : null;
        List<Slot> slots = slots(notation, words, head + 1);
        return frameOf(notation, slots, before, yield.split(" ", -1));
    }

    private static int headOf(String notation, String[] words) {
        for (int i = 0; i < Math.min(2, words.length); i++) {
            if (words[i].equals("V") || words[i].equals("N") || words[i].equals("ADJ")) {
                return i;
            }
        }
        throw new IllegalArgumentException("expected a frame that starts with V, N or be ADJ, got '" + notation + "'");
    }

    private List<Slot> slots(String notation, String[] words, int from) {
        List<Slot> slots = new ArrayList<>();
        @Nullable String preposition = null;
        for (int i = from; i < words.length; i++) {
            @Nullable Slot slot = slot(preposition, words[i]);
            if (slot == null && (preposition != null || i == words.length - 1)) {
                throw new IllegalArgumentException("unknown slot '" + words[i] + "' in frame '" + notation
                        + "', expected NP, A, to-V, V-ing, that-S, wh-S, ACT or one of " + new TreeSet<>(nounClasses));
            }
            preposition = slot == null ? words[i] : null;
            if (slot != null) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private @Nullable Slot slot(@Nullable String preposition, String word) {
        for (SlotKind kind : SlotKind.values()) {
            if (kind.notation().equals(word)) {
                return new Slot(preposition, kind, null);
            }
        }
        if (nounClasses.contains(word)) {
            return new Slot(preposition, SlotKind.NOUN_CLASS, word);
        }
        return clauseSlot(preposition, word);
    }

    /** "to-LEAVE", "that-MENACE": an infinitive or a clause by the class of its verb or of what stands with it. */
    private @Nullable Slot clauseSlot(@Nullable String preposition, String word) {
        int dash = word.indexOf('-');
        String nounClass = word.substring(dash + 1);
        if (dash < 0 || !nounClasses.contains(nounClass)) {
            return null;
        }
        return switch (word.substring(0, dash)) {
            case "to" -> new Slot(preposition, SlotKind.TO_INFINITIVE, nounClass);
            case "that" -> new Slot(preposition, SlotKind.THAT_CLAUSE, nounClass);
            default -> null;
        };
    }

    private static Frame frameOf(String notation, List<Slot> slots, @Nullable String before, String[] yield) {
        if (isName(Category.values(), yield[0])) {
            Deed deed = new Deed(Category.valueOf(yield[0]), List.of(yield).subList(1, yield.length));
            return new Frame(notation, slots, before, Frame.Effect.ACT, null, null, Polarity.AFFIRMED, false, deed);
        }
        Frame.Effect effect =
                switch (yield[0]) {
                    case "report" -> Frame.Effect.REPORT;
                    case "inner" -> Frame.Effect.INNER;
                    case "none" -> Frame.Effect.NONE;
                    default -> Frame.Effect.ACT;
                };
        @Nullable Act act = effect == Frame.Effect.ACT ? Act.of(yield[0]) : null;
        @Nullable Strength strength = null;
        Polarity polarity = Polarity.AFFIRMED;
        boolean mirrored = false;
        for (int i = 1; i < yield.length; i++) {
            String word = yield[i].toUpperCase(Locale.ROOT);
            if (isName(Strength.values(), word)) {
                strength = Strength.valueOf(word);
            } else if (isName(Polarity.values(), word)) {
                polarity = Polarity.valueOf(word);
            } else if (yield[i].equals("mirrored")) {
                mirrored = true;
            } else if (effect == Frame.Effect.REPORT && isName(Act.values(), word)) {
                act = Act.valueOf(word);
            } else {
                throw new IllegalArgumentException(
                        "expected a strength, a polarity or mirrored, got '" + yield[i] + "'");
            }
        }
        return new Frame(notation, slots, before, effect, act, strength, polarity, mirrored, null);
    }

    private static boolean isName(Enum<?>[] values, String name) {
        for (Enum<?> value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
