package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTests {
    private static float[][] scores(int size, Random random) {
        float[][] scores = new float[size][size + 1];
        for (float[] row : scores) {
            for (int j = 0; j <= size; j++) {
                row[j] = random.nextInt(100);
            }
        }
        return scores;
    }

    private static double total(float[][] scores, int[] heads) {
        double total = 0;
        for (int i = 0; i < heads.length; i++) {
            total += scores[i][heads[i] + 1];
        }
        return total;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int node = i;
            int steps = 0;
            while (node >= 0 && steps++ <= heads.length) {
                node = heads[node];
            }
            if (node >= 0) {
                return false;
            }
        }
        return roots == 1;
    }

    /** Tries all assignments of heads. */
    private static double bestOfAll(float[][] scores, int[] heads, int next) {
        if (next == heads.length) {
            return isTree(heads) ? total(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = -1; head < heads.length; head++) {
            if (head != next) {
                heads[next] = head;
                best = Math.max(best, bestOfAll(scores, heads, next + 1));
            }
        }
        return best;
    }

    @Test
    void treeIsTheBestOfAllTreesWithOneRoot() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(5);
            float[][] scores = scores(size, random);
            int[] heads = SpanningTree.of(scores);

            assertThat(isTree(heads)).isTrue();
            assertThat(total(scores, heads)).isEqualTo(bestOfAll(scores, new int[size], 0));
        }
    }

    @Test
    void longSentencesGetOneRootToo() {
        Random random = new Random(5);
        for (int size = 20; size <= 160; size += 20) {
            assertThat(isTree(SpanningTree.of(scores(size, random)))).isTrue();
        }
    }
}
