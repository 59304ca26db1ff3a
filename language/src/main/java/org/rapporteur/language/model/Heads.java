package org.rapporteur.language.model;

/**
 * What is asked of each word once the sentence is read: its tag, which word it hangs under, by which relation.
 *
 * <p>An arc's score is a bilinear form of dependent and head (Dozat and Manning 2017) and a number for their distance.
 *
 * @param parts from a word's vector to all of its parts in this order: a score per tag, the word as a dependent, as a
 *     head, as a dependent in a relation, as a head in a relation
 * @param arcs from a word as a dependent to what is multiplied with a word as a head
 * @param root what stands as a head for the root
 * @param distances a number per bucket of distance
 * @param relations from dependent and head in a relation to a score per relation
 * @param directions a vector per bucket of distance, added to dependent and head in a relation
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Heads(Dense parts, Dense arcs, float[] root, float[] distances, Dense relations, float[][] directions) {
    /** Number of buckets of distance. */
    public static final int BUCKETS = 30;

    private static final int SIDE = BUCKETS / 2;

    /** The bucket of the distance from a dependent to its head: words one by one to ten, then coarser. */
    public static int bucket(int dependent, int head) {
        int words = Math.abs(head - dependent);
        int bucket = words <= 10
                ? words - 1
                : words <= 14 ? 10 : words <= 19 ? 11 : words <= 27 ? 12 : words <= 40 ? 13 : 14;
        return head < dependent ? bucket : SIDE + bucket;
    }

    /** Width of a word as a dependent or head. */
    int arcWidth() {
        return root.length;
    }

    /** Width of a word in a relation. */
    int relationWidth() {
        return relations.inputs();
    }

    int tags() {
        return parts.outputs() - 2 * arcWidth() - 2 * relationWidth();
    }

    /** The positive part of a stretch of a vector. */
    public static float[] positive(float[] vector, int from, int length) {
        float[] part = new float[length];
        for (int j = 0; j < length; j++) {
            part[j] = Math.max(0, vector[from + j]);
        }
        return part;
    }

    /** The scores of each word's heads: the root, then each word; a word is no head of its own. */
    float[][] arcs(float[][] words) {
        int size = words.length;
        float[][] heads = new float[arcWidth()][size + 1];
        for (int k = 0; k < heads.length; k++) {
            heads[k][0] = root[k];
            for (int i = 0; i < size; i++) {
                heads[k][i + 1] = Math.max(0, words[i][tags() + arcWidth() + k]);
            }
        }
        float[][] dependents = new float[size][];
        for (int i = 0; i < size; i++) {
            dependents[i] = positive(words[i], tags(), arcWidth());
        }
        float[][] scores = new float[size][size + 1];
        Sums.add(arcs.apply(dependents), heads, scores);
        for (int i = 0; i < size; i++) {
            addDistances(i, scores[i]);
        }
        return scores;
    }

    private void addDistances(int dependent, float[] scores) {
        for (int head = 0; head < scores.length - 1; head++) {
            if (head != dependent) {
                scores[head + 1] += distances[bucket(dependent, head)];
            }
        }
        scores[dependent + 1] = Float.NEGATIVE_INFINITY;
    }

    /** The best relation of an arc. */
    int relation(float[][] words, int dependent, int head) {
        int from = tags() + 2 * arcWidth();
        float[] sum = directions[bucket(dependent, head)].clone();
        for (int j = 0; j < sum.length; j++) {
            sum[j] = Math.max(0, sum[j] + words[dependent][from + j] + words[head][from + sum.length + j]);
        }
        float[] scores = new float[relations.outputs()];
        relations.apply(sum, scores);
        return best(scores, scores.length);
    }

    /** The best tag of a word. */
    int tag(float[] word) {
        return best(word, tags());
    }

    private static int best(float[] scores, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
