package org.rapporteur.language.model;

/** Weighted sums of rows: the loop in which the model spends its time, shaped so that the JIT makes vectors of it. */
public final class Sums {
    private static final int STEP = 4;

    private Sums() {}

    /**
     * Adds to {@code sum} each row times its factor, in the order of the rows. Floats are added in one fixed order, so the
     * result is the same on every machine.
     *
     * @param factors one per row, or more
     * @param rows each as long as {@code sum}, or longer
     */
    public static void add(float[] factors, float[][] rows, float[] sum) {
        add(factors, rows, rows.length, sum);
    }

    /**
     * As {@link #add(float[], float[][], float[])} for several sums at once: the rows are gone through once for all of
     * them, so that they are at hand in the processor. Each sum is the same to the bit as alone.
     *
     * @param factors for each sum one per row, or more
     * @param sums one per array of factors
     */
    public static void add(float[][] factors, float[][] rows, float[][] sums) {
        int i = 0;
        for (; i + STEP <= rows.length; i += STEP) {
            for (int n = 0; n < sums.length; n++) {
                four(factors[n], rows, i, sums[n]);
            }
        }
        for (; i < rows.length; i++) {
            for (int n = 0; n < sums.length; n++) {
                one(factors[n][i], rows[i], sums[n]);
            }
        }
    }

    /** As {@link #add(float[], float[][], float[])} with the first rows only. */
    public static void add(float[] factors, float[][] rows, int count, float[] sum) {
        int i = 0;
        for (; i + STEP <= count; i += STEP) {
            four(factors, rows, i, sum);
        }
        for (; i < count; i++) {
            one(factors[i], rows[i], sum);
        }
    }

    private static void four(float[] factors, float[][] rows, int i, float[] sum) {
        four(
                factors[i],
                factors[i + 1],
                factors[i + 2],
                factors[i + 3],
                rows[i],
                rows[i + 1],
                rows[i + 2],
                rows[i + 3],
                sum);
    }

    /** Separate arrays without offsets: with offsets the JIT sees aliases everywhere and works one by one. */
    private static void four(
            float a, float b, float c, float d, float[] w, float[] x, float[] y, float[] z, float[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a * w[j] + b * x[j] + c * y[j] + d * z[j];
        }
    }

    /** Adds one row times a factor. */
    public static void one(float factor, float[] row, float[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }
}
