package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.model.Draft;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.Tagger;
import org.rapporteur.language.model.Vocabulary;
import org.rapporteur.language.model.Weights;
import org.rapporteur.language.model.Words;

/** Learns a tagger: an averaged perceptron that sees its own earlier tags as history. */
final class TaggerTraining {
    private final Inventory inventory;
    private final Vocabulary vocabulary;
    private final int bits;

    /**
     * A course for taggers.
     *
     * @param bits two to this power rows
     */
    TaggerTraining(Inventory inventory, Vocabulary vocabulary, int bits) {
        this.inventory = inventory;
        this.vocabulary = vocabulary;
        this.bits = bits;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lesson(Words words, int[] gold, @Nullable Draft draft) {}

    /** The mean of one learner per seed. */
    Weights learn(List<Example> examples, @Nullable List<Draft> drafts, int epochs, int seeds) {
        List<Lesson> lessons = lessons(examples, drafts);
        List<Averaged> learners = new ArrayList<>();
        Averaged next = new Averaged(bits, inventory.tags().size());
        for (int seed = 1; seed <= seeds; seed++) {
            learn(new ArrayList<>(lessons), epochs, seed, next);
            learners.add(next);
            next = next.successor();
        }
        return Averaged.mean(learners);
    }

    private void learn(List<Lesson> lessons, int epochs, long seed, Averaged averaged) {
        Tagger tagger = new Tagger(inventory, averaged.current());
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                tagger.tag(lesson.words, lesson.draft, (token, features, scores) -> {
                    averaged.tick();
                    averaged.preferTo(features, scores, lesson.gold[token]);
                });
            }
        }
    }

    private List<Lesson> lessons(List<Example> examples, @Nullable List<Draft> drafts) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            Words words = new Words(vocabulary, example.forms(), example.kinds());
            lessons.add(new Lesson(words, gold(example), drafts == null ? null : drafts.get(i)));
        }
        return lessons;
    }

    /** The gold fine tags of an example. */
    private int[] gold(Example example) {
        int[] tags = new int[example.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = inventory.tag(Classes.tag(example.upos()[i], example.xpos()[i], example.kinds()[i]));
        }
        return tags;
    }

    /**
     * Tags of each example by a tagger that was not trained on it, so that the parser learns from tags as good and bad
     * as those it will meet.
     */
    List<int[]> jackknife(Folds folds, @Nullable List<Draft> drafts, int epochs) {
        List<int[]> tags = new ArrayList<>();
        List<Lesson> lessons = lessons(folds.examples(), drafts);
        for (int fold = 0; fold < folds.count(); fold++) {
            List<Draft> otherDrafts = drafts == null ? null : folds.others(drafts, fold);
            Weights weights = learn(folds.others(folds.examples(), fold), otherDrafts, epochs, 1);
            Tagger tagger = new Tagger(inventory, weights.packed());
            for (Lesson lesson : lessons.subList(folds.begin(fold), folds.end(fold))) {
                tags.add(tagger.tag(lesson.words, lesson.draft, null));
            }
        }
        return tags;
    }
}
