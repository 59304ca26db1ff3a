package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A cut of the training examples into contiguous parts, so that each can be analysed by models that never saw it.
 *
 * @param examples sentences, each followed by its copies
 * @param bounds where each part begins, and the end of the last; no part's edge lies between a sentence and its copy
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Folds(List<Example> examples, int[] bounds) {

    /** Cuts sentences with their copies into so many parts. */
    static Folds of(List<List<Example>> groups, int count) {
        List<Example> examples = new ArrayList<>();
        int[] bounds = new int[count + 1];
        int next = 0;
        for (int i = 0; i <= groups.size(); i++) {
            while (next <= count && i == groups.size() * next / count) {
                bounds[next++] = examples.size();
            }
            if (i < groups.size()) {
                examples.addAll(groups.get(i));
            }
        }
        return new Folds(List.copyOf(examples), bounds);
    }

    int count() {
        return bounds.length - 1;
    }

    int begin(int fold) {
        return bounds[fold];
    }

    int end(int fold) {
        return bounds[fold + 1];
    }

    /** All but the part, of a list that runs parallel to the examples. */
    <T> List<T> others(List<T> list, int fold) {
        List<T> others = new ArrayList<>(list.subList(0, begin(fold)));
        others.addAll(list.subList(end(fold), list.size()));
        return others;
    }
}
