package org.rapporteur.language.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The best tree over scored arcs with one child of the root (Chu and Liu 1965, Edmonds 1967). */
final class SpanningTree {
    private static final float NEVER = -1e9f;
    private static final float ALWAYS = 1e6f;
    private static final int MOST_ROOTS = 6;

    private SpanningTree() {}

    /**
     * The head of each word, -1 for the one root.
     *
     * @param scores for each word the score of the root, then of each word as its head
     */
    static int[] of(float[][] scores) {
        int size = scores.length;
        float[][] square = new float[size + 1][];
        square[0] = new float[size + 1];
        for (int i = 0; i < size; i++) {
            square[i + 1] = scores[i];
            square[i + 1][i + 1] = NEVER;
        }
        int[] heads = solve(square);
        int[] tree = roots(heads) == 1 ? heads : withOneRoot(square, heads);
        int[] shifted = new int[size];
        for (int i = 0; i < size; i++) {
            shifted[i] = tree[i + 1] - 1;
        }
        return shifted;
    }

    private static int roots(int[] heads) {
        int roots = 0;
        for (int i = 1; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
        }
        return roots;
    }

    /** Tries each of the roots as the only one; of many, as in a heap of brackets, the likeliest. */
    private static int[] withOneRoot(float[][] scores, int[] heads) {
        int[] roots = IntStream.range(1, heads.length)
                .filter(root -> heads[root] == 0)
                .boxed()
                .sorted(Comparator.comparing((Integer root) -> -scores[root][0]))
                .limit(MOST_ROOTS)
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        int[] best = heads;
        double most = Double.NEGATIVE_INFINITY;
        for (int root : roots) {
            int[] tree = solve(rooted(scores, root));
            double total = total(scores, tree);
            if (total > most) {
                most = total;
                best = tree;
            }
        }
        return best;
    }

    private static float[][] rooted(float[][] scores, int root) {
        float[][] rooted = new float[scores.length][];
        for (int i = 0; i < rooted.length; i++) {
            rooted[i] = scores[i].clone();
            rooted[i][0] = i == root ? ALWAYS : NEVER;
        }
        return rooted;
    }

    private static double total(float[][] scores, int[] heads) {
        double total = 0;
        for (int i = 1; i < heads.length; i++) {
            total += scores[i][heads[i]];
        }
        return total;
    }

    /** Heads of nodes 1 and above; node 0 is the root of all. */
    private static int[] solve(float[][] scores) {
        int[] heads = new int[scores.length];
        heads[0] = -1;
        for (int i = 1; i < heads.length; i++) {
            heads[i] = best(scores[i], i);
        }
        boolean[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : contracted(scores, heads, cycle);
    }

    private static int best(float[] scores, int self) {
        int best = 0;
        for (int head = 1; head < scores.length; head++) {
            if (head != self && scores[head] > scores[best]) {
                best = head;
            }
        }
        return best;
    }

    /** Marks the nodes of one cycle; empty where there is none. */
    private static boolean[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int i = 1; i < heads.length; i++) {
            int node = i;
            while (node > 0 && seen[node] == 0) {
                seen[node] = i;
                node = heads[node];
            }
            if (node > 0 && seen[node] == i) {
                boolean[] cycle = new boolean[heads.length];
                for (; !cycle[node]; node = heads[node]) {
                    cycle[node] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    /** Solves with the cycle as one node, the last, and opens it where it is entered. */
    private static int[] contracted(float[][] scores, int[] heads, boolean[] cycle) {
        int[] rest = new int[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!cycle[i]) {
                rest[count++] = i;
            }
        }
        int[] entry = new int[count];
        int[] exit = new int[count];
        float[][] small = new float[count + 1][count + 1];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                small[a][b] = scores[rest[a]][rest[b]];
            }
            exit[a] = strongest(scores[rest[a]], cycle);
            small[a][count] = scores[rest[a]][exit[a]];
            entry[a] = cheapestEntry(scores, heads, cycle, rest[a]);
            small[count][a] = scores[entry[a]][rest[a]] - scores[entry[a]][heads[entry[a]]];
        }
        small[count][count] = NEVER;
        int[] outer = solve(small);
        int[] opened = heads.clone();
        for (int a = 1; a < count; a++) {
            opened[rest[a]] = outer[a] == count ? exit[a] : rest[outer[a]];
        }
        opened[entry[outer[count]]] = rest[outer[count]];
        return opened;
    }

    private static int strongest(float[] scores, boolean[] cycle) {
        int best = -1;
        for (int head = 0; head < scores.length; head++) {
            if (cycle[head] && (best < 0 || scores[head] > scores[best])) {
                best = head;
            }
        }
        return best;
    }

    private static int cheapestEntry(float[][] scores, int[] heads, boolean[] cycle, int from) {
        int best = -1;
        float most = 0;
        for (int node = 0; node < scores.length; node++) {
            if (cycle[node]) {
                float gain = scores[node][from] - scores[node][heads[node]];
                if (best < 0 || gain > most) {
                    best = node;
                    most = gain;
                }
            }
        }
        return best;
    }
}
