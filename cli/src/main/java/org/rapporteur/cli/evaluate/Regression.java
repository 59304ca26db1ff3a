package org.rapporteur.cli.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression of "right" over traits, with a penalty on the squares of the weights. The same claims in the same
 * order give the same weights on every machine.
 */
final class Regression {
    private static final int ROUNDS = 2000;
    private static final double MOST = 0.99;
    private static final double LEAST = 0.02;

    private final Map<String, Integer> columns = new TreeMap<>();
    private final double[] weights;
    private double bias;

    private Regression(Collection<String> traits) {
        traits.forEach(trait -> columns.putIfAbsent(trait, columns.size()));
        this.weights = new double[columns.size()];
    }

    /**
     * Weights that make the claims likeliest.
     *
     * @param penalty of a weight's square, against the log loss of one claim: more is flatter
     * @param least how often a trait must be seen to be weighed
     */
    static Regression fit(List<JudgedClaim> claims, double penalty, int least) {
        Map<String, Integer> seen = new TreeMap<>();
        claims.forEach(claim -> claim.traits().forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        seen.values().removeIf(count -> count < least);
        Regression regression = new Regression(seen.keySet());
        regression.descend(claims, penalty);
        return regression;
    }

    /** Accelerated gradient descent, with a step that the steepest possible slope allows. */
    private void descend(List<JudgedClaim> claims, double penalty) {
        int[][] rows = claims.stream().map(this::row).toArray(int[][]::new);
        int widest = Arrays.stream(rows).mapToInt(row -> row.length + 1).max().orElse(1);
        double step = 1 / (0.25 * Math.max(1, rows.length) * widest + penalty);
        int size = weights.length;
        double[] at = new double[size + 1];
        double[] before = new double[size + 1];
        double[] slope = new double[size + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double momentum = round / (round + 3.0);
            for (int i = 0; i <= size; i++) {
                double next = at[i] + momentum * (at[i] - before[i]);
                before[i] = at[i];
                at[i] = next;
            }
            slopes(rows, claims, at, slope);
            for (int i = 0; i <= size; i++) {
                at[i] -= step * (slope[i] + (i < size ? penalty * at[i] : 0));
            }
        }
        System.arraycopy(at, 0, weights, 0, size);
        bias = at[size];
    }

    /** Of the log loss by each weight, the last by the bias. */
    private static void slopes(int[][] rows, List<JudgedClaim> claims, double[] at, double[] slope) {
        Arrays.fill(slope, 0);
        for (int i = 0; i < rows.length; i++) {
            double sum = at[at.length - 1];
            for (int column : rows[i]) {
                sum += at[column];
            }
            double error = share(sum) - (claims.get(i).right() ? 1 : 0);
            slope[at.length - 1] += error;
            for (int column : rows[i]) {
                slope[column] += error;
            }
        }
    }

    private int[] row(JudgedClaim claim) {
        return claim.traits().stream()
                .filter(columns::containsKey)
                .mapToInt(columns::get)
                .toArray();
    }

    private double sum(int[] row) {
        double sum = bias;
        for (int column : row) {
            sum += weights[column];
        }
        return sum;
    }

    private static double share(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Probability that a claim is right, in the bounds that the reader keeps. */
    double confidence(JudgedClaim claim) {
        return Math.max(LEAST, Math.min(MOST, share(sum(row(claim)))));
    }

    double bias() {
        return bias;
    }

    /** Weights by trait, in the order of their names. */
    Map<String, Double> weights() {
        Map<String, Double> named = new TreeMap<>();
        columns.forEach((trait, column) -> named.put(trait, weights[column]));
        return named;
    }
}
