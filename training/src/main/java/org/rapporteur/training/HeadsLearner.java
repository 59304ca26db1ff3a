package org.rapporteur.training;

import java.util.Random;
import org.rapporteur.language.model.Dense;
import org.rapporteur.language.model.Heads;
import org.rapporteur.language.model.Sums;

/** Learns what is asked of each word: tags, arcs, relations; see {@link Heads} for the formulas. */
final class HeadsLearner {
    private static final float TAG_WEIGHT = 0.7f;

    private final int tags;
    private final int arcWidth;
    private final int relationWidth;
    private final DenseLearner parts;
    private final DenseLearner arcs;
    private final Learnable root;
    private final Learnable distances;
    private final DenseLearner relations;
    private final Learnable directions;
    private double loss;

    HeadsLearner(int width, int tags, int arcWidth, int relationWidth, int relationCount, Random random) {
        this.tags = tags;
        this.arcWidth = arcWidth;
        this.relationWidth = relationWidth;
        parts = new DenseLearner(width, tags + 2 * arcWidth + 2 * relationWidth, random);
        arcs = new DenseLearner(arcWidth, arcWidth, random);
        root = new Learnable(DenseLearner.random(1, arcWidth, 0.1f, random));
        distances = new Learnable(new float[1][Heads.BUCKETS]);
        relations = new DenseLearner(relationWidth, relationCount, random);
        directions = new Learnable(DenseLearner.random(Heads.BUCKETS, relationWidth, 0.1f, random));
    }

    /** The heads as learnt so far; they go on changing. */
    Heads heads() {
        return new Heads(
                parts.dense(), arcs.dense(), root.value[0], distances.value[0], relations.dense(), directions.value);
    }

    void step(float rate) {
        parts.step(rate);
        arcs.step(rate);
        root.step(rate);
        distances.step(rate);
        relations.step(rate);
        directions.step(rate);
    }

    /** The loss since last asked. */
    double takeLoss() {
        double taken = loss;
        loss = 0;
        return taken;
    }

    /** Learns from a sentence and answers what the loss says of the words' vectors. */
    float[][] learn(float[][] words, Lesson lesson) {
        float[][] asked = parts.dense().apply(words);
        float[][] losses = new float[words.length][parts.dense().outputs()];
        learnTags(asked, losses, lesson);
        learnArcs(asked, losses, lesson);
        learnRelations(asked, losses, lesson);
        return parts.backward(words, losses);
    }

    private void learnTags(float[][] asked, float[][] losses, Lesson lesson) {
        float[] scores = new float[tags];
        for (int i = 0; i < asked.length; i++) {
            if (lesson.words().kind(i) == null) {
                System.arraycopy(asked[i], 0, scores, 0, tags);
                loss += Softmax.loss(scores, tags, lesson.tags()[i], TAG_WEIGHT * lesson.weight());
                System.arraycopy(scores, 0, losses[i], 0, tags);
            }
        }
    }

    private void learnArcs(float[][] asked, float[][] losses, Lesson lesson) {
        int size = asked.length;
        float[][] dependents = new float[size][];
        float[][] heads = new float[size + 1][];
        heads[0] = root.value[0];
        for (int i = 0; i < size; i++) {
            dependents[i] = Heads.positive(asked[i], tags, arcWidth);
            heads[i + 1] = Heads.positive(asked[i], tags + arcWidth, arcWidth);
        }
        float[][] weighed = arcs.dense().apply(dependents);
        float[][] slopes = new float[size][];
        for (int i = 0; i < size; i++) {
            slopes[i] = arcSlopes(i, weighed[i], heads, lesson);
        }
        float[][] ofWeighed = new float[size][arcWidth];
        for (int i = 0; i < size; i++) {
            Sums.add(slopes[i], heads, ofWeighed[i]);
        }
        float[][] ofDependents = arcs.backward(dependents, ofWeighed);
        for (int i = 0; i < size; i++) {
            spread(ofDependents[i], dependents[i], losses[i], tags);
        }
        learnHeads(slopes, weighed, heads, losses);
    }

    private float[] arcSlopes(int dependent, float[] weighed, float[][] heads, Lesson lesson) {
        float[] scores = new float[heads.length];
        for (int j = 0; j < heads.length; j++) {
            scores[j] = dot(weighed, heads[j]);
        }
        float[] bias = distances.value[0];
        for (int head = 0; head < heads.length - 1; head++) {
            scores[head + 1] = head == dependent ? -1e9f : scores[head + 1] + bias[Heads.bucket(dependent, head)];
        }
        loss += Softmax.loss(scores, scores.length, lesson.heads()[dependent] + 1, lesson.weight());
        float[] biasGradient = distances.gradient(0);
        for (int head = 0; head < heads.length - 1; head++) {
            if (head != dependent) {
                biasGradient[Heads.bucket(dependent, head)] += scores[head + 1];
            }
        }
        return scores;
    }

    private static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    private void learnHeads(float[][] slopes, float[][] weighed, float[][] heads, float[][] losses) {
        float[] column = new float[slopes.length];
        for (int j = 0; j < heads.length; j++) {
            for (int i = 0; i < slopes.length; i++) {
                column[i] = slopes[i][j];
            }
            float[] ofHead = j == 0 ? root.gradient(0) : new float[arcWidth];
            Sums.add(column, weighed, ofHead);
            if (j > 0) {
                spread(ofHead, heads[j], losses[j - 1], tags + arcWidth);
            }
        }
    }

    /** Hands on a slope where the positive part was taken. */
    private static void spread(float[] slopes, float[] positive, float[] losses, int at) {
        for (int k = 0; k < slopes.length; k++) {
            losses[at + k] += positive[k] > 0 ? slopes[k] : 0;
        }
    }

    private void learnRelations(float[][] asked, float[][] losses, Lesson lesson) {
        int size = asked.length;
        int from = tags + 2 * arcWidth;
        float[][] sums = new float[size][relationWidth];
        float[][] slopes = new float[size][relations.dense().outputs()];
        Dense scorer = relations.dense();
        for (int i = 0; i < size; i++) {
            int head = lesson.heads()[i];
            if (head >= 0) {
                float[] direction = directions.value[Heads.bucket(i, head)];
                for (int k = 0; k < relationWidth; k++) {
                    sums[i][k] = Math.max(0, direction[k] + asked[i][from + k] + asked[head][from + relationWidth + k]);
                }
                scorer.apply(sums[i], slopes[i]);
                loss += Softmax.loss(slopes[i], slopes[i].length, lesson.relations()[i], lesson.weight());
            }
        }
        float[][] ofSums = relations.backward(sums, slopes);
        for (int i = 0; i < size; i++) {
            int head = lesson.heads()[i];
            if (head >= 0) {
                spread(ofSums[i], sums[i], losses[i], from);
                spread(ofSums[i], sums[i], losses[head], from + relationWidth);
                spread(ofSums[i], sums[i], directions.gradient(Heads.bucket(i, head)), 0);
            }
        }
    }
}
