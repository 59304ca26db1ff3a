package org.rapporteur.training;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Weights;

/**
 * Perceptron weights while they are learnt, and their average over all decisions (Collins 2002; the running sum is that
 * of Daumé's "w - u/c" trick).
 */
final class Averaged {
    /** A weight of 1 in the finished table; averages are rounded to a grid of its parts. */
    static final int UNIT = 8;

    /** A row with no weight of at least so many parts is pruned. */
    private static final int LEAST = 3;

    private static final int MARGIN = 1;
    private static final int SEEN_BITS = 26;

    private final Weights weights;
    private final double[] sums;
    private final BitSet seen = new BitSet(1 << SEEN_BITS);
    private long time = 1;

    private Averaged(Weights weights) {
        this.weights = weights;
        this.sums = new double[weights.rows() * weights.classes()];
    }

    Averaged(int bits, int classes) {
        this(new Weights(bits, classes));
    }

    /** A learner that begins anew with the same rows for the same features, so that the two can be averaged. */
    Averaged successor() {
        return new Averaged(weights.cleared());
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
            int row = row(features.hash(f));
            if (row != Weights.NONE) {
                change(row, right, 1);
                change(row, wrong, -1);
            }
        }
    }

    /** Raises one class and lowers the strongest of the others, unless the first already leads by the margin. */
    void preferTo(Features features, short[] scores, int right) {
        int rival = right == 0 ? 1 : 0;
        for (int clazz = 0; clazz < weights.classes(); clazz++) {
            if (clazz != right && scores[clazz] > scores[rival]) {
                rival = clazz;
            }
        }
        prefer(features, scores, right, rival);
    }

    /** A feature gets a row at its second mistake: what errs once is noise, and rows are few. */
    private int row(int hash) {
        int row = weights.row(hash);
        int bit = hash >>> (Integer.SIZE - SEEN_BITS);
        if (row != Weights.NONE) {
            return row;
        }
        if (seen.get(bit)) {
            return weights.claim(hash);
        }
        seen.set(bit);
        return Weights.NONE;
    }

    private void change(int row, int clazz, int by) {
        weights.set(row, clazz, weights.get(row, clazz) + by);
        sums[row * weights.classes() + clazz] += (double) by * time;
    }

    private void addTo(double[] total) {
        int classes = weights.classes();
        for (int row = 0; row < weights.rows(); row++) {
            for (int clazz = 0; clazz < classes; clazz++) {
                int cell = row * classes + clazz;
                total[cell] += weights.get(row, clazz) - sums[cell] / time;
            }
        }
    }

    /** The mean of learners, of which each but the first succeeded the one before, rounded to the grid. */
    static Weights mean(List<Averaged> learners) {
        Weights last = learners.get(learners.size() - 1).weights;
        double[] total = new double[last.rows() * last.classes()];
        learners.forEach(learner -> learner.addTo(total));
        Weights mean = last.cleared();
        for (int row = 0; row < mean.rows(); row++) {
            for (int clazz = 0; clazz < mean.classes(); clazz++) {
                double weight = total[row * mean.classes() + clazz] / learners.size();
                mean.set(row, clazz, (int) Math.round(weight * UNIT));
            }
        }
        return mean;
    }

    /** Clears rows that have no weight to speak of: scores stay the same within a few hundredths of a point. */
    static Weights pruned(Weights weights) {
        for (int row = 0; row < weights.rows(); row++) {
            int most = 0;
            for (int clazz = 0; clazz < weights.classes(); clazz++) {
                most = Math.max(most, Math.abs(weights.get(row, clazz)));
            }
            for (int clazz = 0; clazz < weights.classes() && most < LEAST; clazz++) {
                weights.set(row, clazz, 0);
            }
        }
        return weights;
    }
}
