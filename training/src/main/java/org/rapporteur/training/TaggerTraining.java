package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.Tagger;
import org.rapporteur.language.model.Vocabulary;
import org.rapporteur.language.model.Weights;
import org.rapporteur.language.model.Words;

/** Learns the tagger: an averaged perceptron that sees its own earlier tags as history. */
final class TaggerTraining {
    /** Two to this power rows. */
    static final int BITS = 17;

    private final Inventory inventory;
    private final Vocabulary vocabulary;

    TaggerTraining(Inventory inventory, Vocabulary vocabulary) {
        this.inventory = inventory;
        this.vocabulary = vocabulary;
    }

    /** One learner over the examples. */
    Averaged learn(List<Example> examples, int epochs, long seed) {
        Averaged averaged = new Averaged(BITS, inventory.tags().size());
        Tagger tagger = new Tagger(inventory, averaged.current());
        List<Lesson> lessons = new ArrayList<>();
        for (Example example : examples) {
            lessons.add(new Lesson(new Words(vocabulary, example.forms(), example.kinds()), gold(example)));
        }
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                tagger.tag(
                        lesson.words,
                        (token, features, scores) -> correct(averaged, lesson.gold[token], features, scores));
            }
        }
        return averaged;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lesson(Words words, int[] gold) {}

    private static void correct(Averaged averaged, int gold, Features features, short[] scores) {
        averaged.tick();
        int rival = gold == 0 ? 1 : 0;
        for (int tag = 0; tag < averaged.current().classes(); tag++) {
            if (tag != gold && scores[tag] > scores[rival]) {
                rival = tag;
            }
        }
        averaged.prefer(features, scores, gold, rival);
    }

    /** The gold fine tags of an example. */
    int[] gold(Example example) {
        int[] tags = new int[example.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = inventory.tag(Classes.tag(example.upos()[i], example.xpos()[i], example.kinds()[i]));
        }
        return tags;
    }

    /** The mean of one learner per seed. */
    Weights learn(List<Example> examples, int epochs, long[] seeds) {
        int classes = inventory.tags().size();
        double[] total = new double[classes << BITS];
        for (long seed : seeds) {
            learn(examples, epochs, seed).addTo(total);
        }
        return Averaged.rounded(total, seeds.length, BITS, classes);
    }

    /**
     * Tags of each example by a tagger that was not trained on it, so that the parser learns from tags as good and bad
     * as those it will meet.
     */
    List<int[]> jackknife(List<List<Example>> groups, int folds, int epochs, long seed) {
        List<int[]> tags = new ArrayList<>();
        int total = groups.size();
        for (int fold = 0; fold < folds; fold++) {
            int begin = total * fold / folds;
            int end = total * (fold + 1) / folds;
            List<Example> rest = new ArrayList<>();
            for (int i = 0; i < total; i++) {
                if (i < begin || i >= end) {
                    rest.addAll(groups.get(i));
                }
            }
            Tagger tagger = new Tagger(inventory, learn(rest, epochs, seed).average());
            for (Example example : flat(groups.subList(begin, end))) {
                tags.add(tagger.tag(new Words(vocabulary, example.forms(), example.kinds())));
            }
        }
        return tags;
    }

    static List<Example> flat(List<List<Example>> groups) {
        List<Example> flat = new ArrayList<>();
        groups.forEach(flat::addAll);
        return flat;
    }
}
