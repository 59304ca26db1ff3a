package org.rapporteur.training;

/** Turns scores into the slope of the cross-entropy loss, with an {@code exp} of our own that is the same everywhere. */
final class Softmax {
    private static final float LOG2_E = 1.442695f;
    private static final float LN_2 = 0.6931472f;
    private static final float LEAST = -80;

    private Softmax() {}

    /**
     * Overwrites scores by their probabilities, from which 1 is taken at the right class, times a weight.
     *
     * @param count how many of the scores count
     * @return the loss: the negative logarithm of the right class's probability, times the weight
     */
    static double loss(float[] scores, int count, int right, float weight) {
        float most = scores[0];
        for (int i = 1; i < count; i++) {
            most = Math.max(most, scores[i]);
        }
        float sum = 0;
        for (int i = 0; i < count; i++) {
            scores[i] = exp(Math.max(LEAST, scores[i] - most));
            sum += scores[i];
        }
        double loss = -StrictMath.log(Math.max(1e-20, scores[right] / sum)) * weight;
        for (int i = 0; i < count; i++) {
            scores[i] = scores[i] / sum * weight;
        }
        scores[right] -= weight;
        return loss;
    }

    /** The exponential of a number from -80 to 0, to six digits. */
    static float exp(float x) {
        int power = (int) (x * LOG2_E - 0.5f);
        float r = x - power * LN_2;
        float series = 1 + r * (1 + r * (0.5f + r * (0.16666667f + r * (0.041666668f + r * 0.008333333f))));
        return series * Float.intBitsToFloat((power + 127) << 23);
    }
}
