package org.rapporteur.language.model;

import org.jspecify.annotations.Nullable;

/** The tagger's templates: the word, its affixes and shape, its neighbours, and the two tags before it. */
final class TagFeatures {
    /** More than the number of templates. */
    static final int CAPACITY = 96;

    private TagFeatures() {}

    /**
     * Describes the choice of one word's tag.
     *
     * @param tags fine tags so far, padded like the words
     * @param draft the advice of an earlier pass, null in the first
     * @param i the word, padding included
     */
    static void extract(Words w, int[] tags, @Nullable Draft draft, int i, Features f) {
        f.clear();
        f.add(0);
        ownForm(w, i, f);
        neighbours(w, i, f);
        history(w, tags, i, f);
        dictionary(w, tags, i, f);
        if (draft != null) {
            drafted(w, tags, draft, i, f);
            structure(w, draft, i, f);
        }
    }

    private static void ownForm(Words w, int i, Features f) {
        int first = i == Words.PAD ? 1 : 0;
        f.add(w.lower[i]);
        f.add(w.form[i]);
        f.add(w.suffix2[i]);
        f.add(w.suffix3[i]);
        f.add(w.suffix4[i]);
        f.add(w.prefix2[i]);
        f.add(w.prefix3[i]);
        f.add(w.shape[i], first);
        f.add(w.shape[i], w.suffix2[i], first);
        f.add(w.shape[i], w.suffix3[i], first);
        f.add(w.shape[i], w.shape[i + 1], first);
        f.add(w.shape[i], w.shape[i - 1], w.shape[i + 1]);
        f.add(w.shape[i], w.lower[i]);
        f.add(w.fine[i]);
        f.add(w.coarse[i], w.shape[i]);
    }

    private static void neighbours(Words w, int i, Features f) {
        f.add(w.lower[i - 1]);
        f.add(w.lower[i - 2]);
        f.add(w.lower[i + 1]);
        f.add(w.lower[i + 2]);
        f.add(w.lower[i - 1], w.lower[i]);
        f.add(w.lower[i], w.lower[i + 1]);
        f.add(w.lower[i - 1], w.lower[i + 1]);
        f.add(w.fine[i - 1]);
        f.add(w.fine[i + 1]);
        f.add(w.fine[i], w.fine[i + 1]);
        f.add(w.coarse[i - 1], w.coarse[i], w.coarse[i + 1]);
        f.add(w.coarse[i + 1], w.coarse[i + 2], w.lower[i]);
        f.add(w.suffix3[i + 1]);
        f.add(w.suffix3[i - 1]);
        f.add(w.suffix2[i], w.suffix2[i + 1]);
        f.add(w.suffix3[i], w.lower[i - 1]);
        f.add(w.suffix3[i], w.lower[i + 1]);
        f.add(w.coarse[i + 2]);
    }

    private static void history(Words w, int[] tags, int i, Features f) {
        int one = tags[i - 1];
        int two = tags[i - 2];
        f.add(one);
        f.add(one, two);
        f.add(one, two, tags[i - 3]);
        f.add(one, w.lower[i]);
        f.add(one, two, w.lower[i]);
        f.add(one, w.suffix3[i]);
        f.add(one, w.shape[i], w.shape[i + 1]);
        f.add(one, w.fine[i]);
        f.add(one, w.lower[i + 1]);
        f.add(one, w.lower[i - 1]);
        f.add(one, two, w.coarse[i]);
        f.add(one, w.coarse[i], w.coarse[i + 1]);
    }

    private static void dictionary(Words w, int[] tags, int i, Features f) {
        int one = tags[i - 1];
        f.add(w.tagSet[i], w.shape[i]);
        f.add(w.tagSet[i], w.tagSet[i + 1]);
        f.add(w.tagSet[i], w.tagSet[i + 1], w.tagSet[i + 2]);
        f.add(one, w.tagSet[i]);
        f.add(one, w.tagSet[i], w.tagSet[i + 1]);
        f.add(one, tags[i - 2], w.tagSet[i]);
        f.add(w.lower[i], w.tagSet[i + 1]);
        f.add(w.lower[i], w.tagSet[i + 1], one);
        f.add(w.tagSet[i], w.lower[i + 1]);
        f.add(w.tagSet[i + 1], w.tagSet[i + 2], one);
    }

    /** The first pass knew tags on both sides. */
    private static void drafted(Words w, int[] tags, Draft d, int i, Features f) {
        int[] t = d.tag;
        f.add(t[i]);
        f.add(t[i], w.lower[i]);
        f.add(t[i], t[i + 1]);
        f.add(t[i - 1], t[i + 1]);
        f.add(tags[i - 1], t[i], t[i + 1]);
        f.add(t[i + 1], t[i + 2]);
        f.add(t[i], t[i + 1], t[i + 2]);
        f.add(t[i + 1], w.lower[i]);
        f.add(tags[i - 1], t[i + 1], w.lower[i]);
        f.add(t[i + 1], t[i + 2], w.lower[i]);
        f.add(t[i + 1], w.suffix3[i], w.shape[i]);
    }

    /** Where the word stands in the first tree. */
    private static void structure(Words w, Draft d, int i, Features f) {
        int[] t = d.tag;
        int up = d.above(i);
        int label = d.relation[i] * 2 + (up < i ? 1 : 0);
        int below = ParseFeatures.set(d.below[i]);
        f.add(label, w.lower[i]);
        f.add(label, t[i], t[up]);
        f.add(label, t[up], w.lower[i]);
        f.add(label, w.lower[up], w.tagSet[i]);
        f.add(label, w.lower[up], w.lower[i]);
        f.add(below, t[i]);
        f.add(below, w.lower[i]);
        f.add(below, label, w.tagSet[i]);
        f.add(below, label, t[up]);
        f.add(t[up], t[d.above(up)], w.lower[i]);
        f.add(w.lower[d.last[i]], t[d.last[i]], w.lower[i]);
        f.add(label, w.tagSet[i], w.suffix3[i]);
        f.add(ParseFeatures.set(d.below[up]), label, w.tagSet[i]);
    }
}
