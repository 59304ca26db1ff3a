package org.rapporteur.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.ModelFile;

/** The order in which sentences are learnt: some epochs over all of them, the rate falling evenly to nothing. */
final class Course {
    private static final int COLLAPSING_SEED = 7;
    private static final int SEED = 1;
    private static final int BATCH = 16;
    private static final float RATE = 0.003f;
    private static final double WARMING = 0.03;
    private static final int LEAST_SEEN = 2;

    /**
     * How much is learnt.
     *
     * @param network how large the model is
     * @param epochs how often each sentence is seen
     */
    record Size(NetworkLearner.Size network, int epochs) {
        /** The model that ships. */
        static final Size FULL = new Size(new NetworkLearner.Size(96, 3, 64, 48, 0.1f), 7);

        /** A model of a few hundred words, for trying the course out. */
        static final Size SMALL = new Size(new NetworkLearner.Size(16, 1, 8, 8, 0), 60);
    }

    private final Inventory inventory;
    private final Map<Integer, float[]> vectors;
    private final Size size;
    private final PrintStream progress;

    Course(Inventory inventory, Map<Integer, float[]> vectors, Size size, PrintStream progress) {
        this.inventory = inventory;
        this.vectors = vectors;
        this.size = size;
        this.progress = progress;
    }

    /** Learns from treebank sentences, their copies with units, and sentences that a teacher parsed. */
    ModelFile.Content run(List<Example> sentences, List<Example> taught) {
        List<Example> examples = new ArrayList<>(sentences);
        Collapsing collapsing = new Collapsing(COLLAPSING_SEED);
        for (Example sentence : sentences) {
            Example copy = collapsing.copy(sentence);
            if (copy != null) {
                examples.add(copy);
            }
        }
        examples.addAll(taught);
        List<Lesson> lessons = new ArrayList<>();
        examples.forEach(example -> lessons.add(Lesson.of(example, inventory, 1)));
        NetworkLearner learner = new NetworkLearner(inventory, size.network, vectors, counts(lessons), SEED);
        learn(learner, lessons);
        return learner.content();
    }

    private void learn(NetworkLearner learner, List<Lesson> lessons) {
        Random random = new Random(SEED);
        int total = size.epochs * lessons.size();
        int seen = 0;
        for (int epoch = 1; epoch <= size.epochs; epoch++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                learner.learn(lesson);
                if (++seen % BATCH == 0) {
                    learner.step(rate((double) seen / total));
                }
            }
            say(String.format(Locale.ROOT, "epoch %d, loss %.3f", epoch, learner.takeLoss() / lessons.size()));
        }
        learner.step(0);
    }

    private static float rate(double done) {
        double share = done < WARMING ? done / WARMING : (1 - done) / (1 - WARMING);
        return (float) (RATE * share);
    }

    /** How often each word occurs, of those that occur more than once. */
    private static Map<Integer, Integer> counts(List<Lesson> lessons) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.words().size(); i++) {
                counts.merge(lesson.words().lower(i), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < LEAST_SEEN);
        return counts;
    }

    private void say(String step) {
        progress.println(step);
        progress.flush();
    }
}
