package org.rapporteur.language.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;

/** Greedy left-to-right tagger. Immutable at run time and safe for any number of threads. */
public final class Tagger {
    private static final int OUTSIDE = 99;

    private final Inventory inventory;
    private final Scorer weights;

    /** A tagger over weights with one class per fine tag. */
    public Tagger(Inventory inventory, Scorer weights) {
        this.inventory = inventory;
        this.weights = weights;
    }

    /** Told of each choice, which it may learn from. */
    public interface Teacher {
        /** The scores of a word's tags before the tagger takes the best. */
        void decide(int token, Features features, short[] scores);
    }

    /**
     * The fine tag of each word.
     *
     * @param draft the advice of an earlier pass, if the tagger was trained with such
     * @param teacher shown each choice
     */
    public int[] tag(Words words, @Nullable Draft draft, @Nullable Teacher teacher) {
        int[] tags = new int[words.size + 2 * Words.PAD];
        Arrays.fill(tags, OUTSIDE);
        Features features = new Features(TagFeatures.CAPACITY);
        short[] scores = new short[weights.width()];
        for (int i = 0; i < words.size; i++) {
            Unit.Kind kind = words.kind(i);
            tags[i + Words.PAD] =
                    kind != null ? inventory.tagOf(kind) : best(words, tags, draft, i, features, scores, teacher);
        }
        return Arrays.copyOfRange(tags, Words.PAD, Words.PAD + words.size);
    }

    private int best(
            Words words,
            int[] tags,
            @Nullable Draft draft,
            int token,
            Features features,
            short[] scores,
            @Nullable Teacher teacher) {
        TagFeatures.extract(words, tags, draft, token + Words.PAD, features);
        weights.score(features, scores);
        if (teacher != null) {
            teacher.decide(token, features, scores);
        }
        int best = 0;
        for (int tag = 1; tag < weights.classes(); tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}
