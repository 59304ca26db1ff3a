package org.rapporteur.training;

import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Weights;

/**
 * Perceptron weights while they are learnt, and their average over all decisions (Collins 2002; the running sum is that
 * of Daumé's "w - u/c" trick).
 */
final class Averaged {
    /** A weight of 1 in the finished table; averages are rounded to a grid of its parts. */
    static final int UNIT = 8;

    private static final int MARGIN = 1;

    private final Weights weights;
    private final double[] sums;
    private final int bits;
    private long time = 1;

    Averaged(int bits, int classes) {
        this.bits = bits;
        this.weights = new Weights(bits, classes);
        this.sums = new double[weights.rows() * classes];
    }

    /** The weights as learnt so far, in whole units. */
    Weights current() {
        return weights;
    }

    void tick() {
        time++;
    }

    /** Raises one class and lowers the other, unless the first already leads by the margin. */
    void prefer(Features features, short[] scores, int right, int wrong) {
        if (scores[right] >= scores[wrong] + MARGIN) {
            return;
        }
        for (int f = 0; f < features.size(); f++) {
            int row = weights.row(features.hash(f));
            change(row, right, 1);
            change(row, wrong, -1);
        }
    }

    private void change(int row, int clazz, int by) {
        weights.set(row, clazz, weights.get(row, clazz) + by);
        sums[row * weights.classes() + clazz] += (double) by * time;
    }

    /** Adds the averages to a sum over several learners. */
    void addTo(double[] total) {
        int classes = weights.classes();
        for (int row = 0; row < weights.rows(); row++) {
            for (int clazz = 0; clazz < classes; clazz++) {
                int cell = row * classes + clazz;
                total[cell] += weights.get(row, clazz) - sums[cell] / time;
            }
        }
    }

    /** The average of one learner, ready for use. */
    Weights average() {
        double[] total = new double[sums.length];
        addTo(total);
        return rounded(total, 1, bits, weights.classes());
    }

    /** Rounds a sum over learners to the grid. */
    static Weights rounded(double[] total, int learners, int bits, int classes) {
        Weights rounded = new Weights(bits, classes);
        for (int row = 0; row < rounded.rows(); row++) {
            for (int clazz = 0; clazz < classes; clazz++) {
                double mean = total[row * classes + clazz] / learners;
                rounded.set(row, clazz, (int) Math.round(mean * UNIT));
            }
        }
        return rounded;
    }
}
