package org.rapporteur.training;

import java.util.Arrays;

/**
 * Rows of numbers that are learnt by Adam (Kingma and Ba 2015); rows without a gradient stay as they are.
 *
 * <p>The arithmetic is elementwise and in one order: the same on every machine.
 */
final class Learnable {
    private static final float SLOW = 0.9f;
    private static final float SLOWER = 0.98f;
    private static final float TINY = 1e-8f;

    final float[][] value;
    private final float[][] gradient;
    private final float[][] mean;
    private final float[][] square;
    private final int[] touched;
    private final boolean[] isTouched;
    private int count;

    /** Learns numbers that start as they are. */
    Learnable(float[][] value) {
        this.value = value;
        int width = value[0].length;
        gradient = new float[value.length][width];
        mean = new float[value.length][width];
        square = new float[value.length][width];
        touched = new int[value.length];
        isTouched = new boolean[value.length];
    }

    /** The gradient of a row, to be added to. */
    float[] gradient(int row) {
        if (!isTouched[row]) {
            isTouched[row] = true;
            touched[count++] = row;
        }
        return gradient[row];
    }

    /** Follows the gradient gathered since the last step and forgets it. */
    void step(float rate) {
        for (int i = 0; i < count; i++) {
            int row = touched[i];
            follow(value[row], gradient[row], mean[row], square[row], rate);
            Arrays.fill(gradient[row], 0);
            isTouched[row] = false;
        }
        count = 0;
    }

    private static void follow(float[] value, float[] gradient, float[] mean, float[] square, float rate) {
        for (int j = 0; j < value.length; j++) {
            float g = gradient[j];
            mean[j] = SLOW * mean[j] + (1 - SLOW) * g;
            square[j] = SLOWER * square[j] + (1 - SLOWER) * g * g;
            value[j] -= rate * mean[j] / ((float) Math.sqrt(square[j]) + TINY);
        }
    }
}
