package org.rapporteur.training;

import java.util.Random;
import org.rapporteur.language.model.Dense;
import org.rapporteur.language.model.Sums;

/** Learns a linear map. */
final class DenseLearner {
    private final Learnable rows;
    private final Learnable bias;
    private final Dense dense;
    private final float[][] transposed;

    DenseLearner(int inputs, int outputs, Random random) {
        float reach = (float) Math.sqrt(6.0 / (inputs + outputs));
        rows = new Learnable(random(inputs, outputs, reach, random));
        bias = new Learnable(new float[1][outputs]);
        dense = new Dense(rows.value, bias.value[0]);
        transposed = new float[outputs][inputs];
        transpose();
    }

    /** Numbers evenly spread around 0. */
    static float[][] random(int rows, int columns, float reach, Random random) {
        float[][] numbers = new float[rows][columns];
        for (float[] row : numbers) {
            for (int j = 0; j < columns; j++) {
                row[j] = (2 * random.nextFloat() - 1) * reach;
            }
        }
        return numbers;
    }

    /** The map as learnt so far; it goes on changing. */
    Dense dense() {
        return dense;
    }

    private void transpose() {
        for (int i = 0; i < rows.value.length; i++) {
            for (int o = 0; o < transposed.length; o++) {
                transposed[o][i] = rows.value[i][o];
            }
        }
    }

    /** Takes in what the loss says of the outputs and answers what it says of the inputs. */
    float[][] backward(float[][] in, float[][] losses) {
        float[][] back = new float[in.length][dense.inputs()];
        for (int t = 0; t < in.length; t++) {
            Sums.add(losses[t], transposed, back[t]);
            Sums.one(1, losses[t], bias.gradient(0));
        }
        float[] column = new float[in.length];
        for (int i = 0; i < dense.inputs(); i++) {
            for (int t = 0; t < in.length; t++) {
                column[t] = in[t][i];
            }
            Sums.add(column, losses, rows.gradient(i));
        }
        return back;
    }

    void step(float rate) {
        rows.step(rate);
        bias.step(rate);
        transpose();
    }
}
