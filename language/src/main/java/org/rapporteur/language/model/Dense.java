package org.rapporteur.language.model;

/**
 * A linear map with a bias. Shares its arrays with whoever made it, so that a learner can go on changing them; at run
 * time nobody does.
 */
public final class Dense {
    private final float[][] rows;
    private final float[] bias;

    /**
     * A map of as many inputs as there are rows.
     *
     * @param rows one per input, each as long as the bias
     * @param bias one per output
     */
    public Dense(float[][] rows, float[] bias) {
        this.rows = rows;
        this.bias = bias;
    }

    /** One row per input. */
    public float[][] rows() {
        return rows;
    }

    /** One number per output. */
    public float[] bias() {
        return bias;
    }

    public int inputs() {
        return rows.length;
    }

    public int outputs() {
        return bias.length;
    }

    /** Writes the image of {@code in} into {@code out}, which is as long as there are outputs. */
    public void apply(float[] in, float[] out) {
        System.arraycopy(bias, 0, out, 0, bias.length);
        Sums.add(in, rows, out);
    }

    /** The images of several inputs, each the same to the bit as alone. */
    public float[][] apply(float[][] in) {
        float[][] out = new float[in.length][];
        for (int i = 0; i < in.length; i++) {
            out[i] = bias.clone();
        }
        Sums.add(in, rows, out);
        return out;
    }
}
