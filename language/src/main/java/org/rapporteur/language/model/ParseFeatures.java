package org.rapporteur.language.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;

/** What the parser's templates look at: words, tags, and what lies ahead, by place. For one sentence. */
final class ParseFeatures {
    /** More than the number of templates of either model. */
    static final int CAPACITY = 128;

    private static final int OUTSIDE = 40;

    final Words words;
    /** Fine tags by place. */
    final int[] tag;
    /** Fine tag of the first noun, verb or the like at or after a place. */
    final int[] ahead;

    /** What an earlier pass thought, null in the first. */
    final @Nullable Draft draft;

    ParseFeatures(Words words, int[] tags, Inventory inventory, @Nullable Draft draft) {
        this.words = words;
        tag = new int[words.size + 2 * Words.PAD];
        ahead = new int[tag.length];
        this.draft = draft;
        Arrays.fill(tag, OUTSIDE);
        Arrays.fill(ahead, OUTSIDE);
        for (int i = words.size - 1; i >= 0; i--) {
            int at = i + Words.PAD;
            Upos universal = inventory.upos(tags[i]);
            tag[at] = tags[i];
            ahead[at] = isContent(universal) ? tag[at] : ahead[at + 1];
        }
    }

    private static boolean isContent(Upos upos) {
        return switch (upos) {
            case NOUN, PROPN, PRON, VERB, AUX, NUM, CCONJ -> true;
            default -> false;
        };
    }

    /** A distance in words, coarser the greater: 0 to 7. */
    static int distance(int from, int to) {
        int words = Math.abs(to - from);
        if (words <= 4) {
            return words;
        }
        return words <= 7 ? 5 : words <= 12 ? 6 : 7;
    }

    static int set(long labels) {
        return Long.hashCode(labels * 0x9E3779B97F4A7C15L);
    }
}
