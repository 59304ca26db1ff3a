package org.rapporteur.training;

import java.util.Arrays;

/**
 * Word classes by the exchange algorithm: words move between classes while that raises the likelihood of a class bigram
 * model (Martin, Liermann and Ney 1998).
 */
final class Exchange {
    private final int words;
    private final int classes;
    private final int[][] after;
    private final int[][] before;
    private final int[] count;
    private final int[] classOf;
    private final int[] pairs;
    private final int[] totals;
    private final double[] logs = new double[1 << 20];

    /**
     * Prepares a clustering.
     *
     * @param after for each word, its successors: word, count, word, count …
     * @param before the same of its predecessors
     * @param count how often each word occurs; words stand in order of falling count
     */
    Exchange(int[][] after, int[][] before, int[] count, int classes) {
        this.words = count.length;
        this.classes = classes;
        this.after = after;
        this.before = before;
        this.count = count;
        classOf = new int[words];
        pairs = new int[classes * classes];
        totals = new int[classes];
        for (int n = 1; n < logs.length; n++) {
            logs[n] = n * StrictMath.log(n);
        }
        for (int word = 0; word < words; word++) {
            classOf[word] = word % classes;
        }
        for (int word = 0; word < words; word++) {
            totals[classOf[word]] += count[word];
            for (int i = 0; i < after[word].length; i += 2) {
                pairs[classOf[word] * classes + classOf[after[word][i]]] += after[word][i + 1];
            }
        }
    }

    /** The class of each word after so many rounds. */
    int[] run(int rounds) {
        int[] out = new int[classes];
        int[] in = new int[classes];
        for (int round = 0; round < rounds; round++) {
            for (int word = 0; word < words; word++) {
                move(word, out, in);
            }
        }
        return classOf;
    }

    private void move(int word, int[] out, int[] in) {
        Arrays.fill(out, 0);
        Arrays.fill(in, 0);
        int self = neighbours(word, after[word], out);
        neighbours(word, before[word], in);
        int own = classOf[word];
        put(word, own, out, in, self, -1);
        int[] outClasses = nonZero(out);
        int[] inClasses = nonZero(in);
        int best = own;
        double most = Double.NEGATIVE_INFINITY;
        for (int target = 0; target < classes; target++) {
            double gain = gain(word, target, out, outClasses, in, inClasses, self);
            if (gain > most) {
                most = gain;
                best = target;
            }
        }
        classOf[word] = best;
        put(word, best, out, in, self, 1);
    }

    /** Counts a word's neighbours by class, and how often it stands beside itself. */
    private int neighbours(int word, int[] list, int[] byClass) {
        int self = 0;
        for (int i = 0; i < list.length; i += 2) {
            if (list[i] == word) {
                self += list[i + 1];
            } else {
                byClass[classOf[list[i]]] += list[i + 1];
            }
        }
        return self;
    }

    private void put(int word, int clazz, int[] out, int[] in, int self, int sign) {
        totals[clazz] += sign * count[word];
        for (int other = 0; other < classes; other++) {
            pairs[clazz * classes + other] += sign * out[other];
            pairs[other * classes + clazz] += sign * in[other];
        }
        pairs[clazz * classes + clazz] += sign * self;
    }

    private static int[] nonZero(int[] counts) {
        int[] indices = new int[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                indices[size++] = i;
            }
        }
        return Arrays.copyOf(indices, size);
    }

    private double gain(int word, int target, int[] out, int[] outClasses, int[] in, int[] inClasses, int self) {
        double gain = -2 * grow(totals[target], count[word]);
        for (int other : outClasses) {
            if (other != target) {
                gain += grow(pairs[target * classes + other], out[other]);
            }
        }
        for (int other : inClasses) {
            if (other != target) {
                gain += grow(pairs[other * classes + target], in[other]);
            }
        }
        return gain + grow(pairs[target * classes + target], out[target] + in[target] + self);
    }

    private double grow(int from, int by) {
        return log(from + by) - log(from);
    }

    private double log(int n) {
        return n < logs.length ? logs[n] : n * StrictMath.log(n);
    }
}
