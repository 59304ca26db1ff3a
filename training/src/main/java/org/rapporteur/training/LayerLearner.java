package org.rapporteur.training;

import java.util.Random;
import org.rapporteur.language.model.Layer;
import org.rapporteur.language.model.Sums;

/** Learns a recurrent layer: runs it as {@link Layer} does, remembers what it saw, and goes back through it. */
final class LayerLearner {
    private final DenseLearner gates;
    private final Learnable forgetMemory;
    private final Learnable resetMemory;
    private final Layer layer;
    private final int width;

    LayerLearner(int width, Random random) {
        this.width = width;
        gates = new DenseLearner(width, 3 * width, random);
        forgetMemory = new Learnable(DenseLearner.random(1, width, 0.5f, random));
        resetMemory = new Learnable(DenseLearner.random(1, width, 0.5f, random));
        layer = new Layer(gates.dense(), forgetMemory.value[0], resetMemory.value[0]);
    }

    /** The layer as learnt so far; it goes on changing. */
    Layer layer() {
        return layer;
    }

    void step(float rate) {
        gates.step(rate);
        forgetMemory.step(rate);
        resetMemory.step(rate);
    }

    /** One pass over a sentence, of which the arrays say what each cell did at each step. */
    final class Pass {
        private final float[][] in;
        private final float[][] candidate;
        private final float[][] forget;
        private final float[][] reset;
        private final float[][] skip;
        private final float[][] memory;
        final float[][] out;

        Pass(float[][] in) {
            this.in = in;
            int size = in.length;
            candidate = new float[size][width];
            forget = new float[size][width];
            reset = new float[size][width];
            skip = new float[size][width];
            memory = new float[size + 1][width];
            out = new float[size][width];
            float[][] weighed = gates.dense().apply(in);
            for (int i = 0; i < size; i++) {
                forward(i, weighed[i], weighed[size - 1 - i]);
            }
        }

        private void forward(int i, float[] ahead, float[] behind) {
            int back = in.length - 1 - i;
            int half = width / 2;
            Layer.gather(ahead, behind, 0, half, candidate[i]);
            Layer.gather(ahead, behind, width, half, forget[i]);
            Layer.gather(ahead, behind, 2 * width, half, reset[i]);
            Layer.gather(in[i], in[back], 0, half, skip[i]);
            float[] cells = new float[width];
            cells(forget[i], forgetMemory.value[0], memory[i]);
            cells(reset[i], resetMemory.value[0], memory[i]);
            for (int j = 0; j < width; j++) {
                memory[i + 1][j] = candidate[i][j] + forget[i][j] * (memory[i][j] - candidate[i][j]);
                cells[j] = skip[i][j] + reset[i][j] * (memory[i + 1][j] - skip[i][j]);
            }
            System.arraycopy(cells, 0, out[i], 0, half);
            System.arraycopy(cells, half, out[back], half, half);
        }

        private static void cells(float[] gate, float[] weights, float[] memory) {
            for (int j = 0; j < gate.length; j++) {
                float x = gate[j] + weights[j] * memory[j];
                gate[j] = 0.5f + 0.5f * x / (1 + Math.abs(x));
            }
        }

        /** Takes in what the loss says of the outputs and answers what it says of the inputs. */
        float[][] backward(float[][] losses) {
            int size = in.length;
            int half = width / 2;
            float[][] weighed = new float[size][3 * width];
            float[][] skips = new float[size][width];
            float[] carried = new float[width];
            Step step = new Step();
            for (int i = size - 1; i >= 0; i--) {
                int back = size - 1 - i;
                Layer.gather(losses[i], losses[back], 0, half, step.loss);
                step.back(i, carried);
                scatter(step.candidate, 0, weighed[i], weighed[back]);
                scatter(step.forget, width, weighed[i], weighed[back]);
                scatter(step.reset, 2 * width, weighed[i], weighed[back]);
                scatter(step.skip, 0, skips[i], skips[back]);
            }
            float[][] down = gates.backward(in, weighed);
            for (int i = 0; i < size; i++) {
                Sums.one(1, skips[i], down[i]);
            }
            return down;
        }

        private void scatter(float[] from, int at, float[] ahead, float[] behind) {
            int half = width / 2;
            System.arraycopy(from, 0, ahead, at, half);
            System.arraycopy(from, half, behind, at + half, half);
        }

        /** What the loss says of one step's numbers. */
        private final class Step {
            private final float[] loss = new float[width];
            private final float[] candidate = new float[width];
            private final float[] forget = new float[width];
            private final float[] reset = new float[width];
            private final float[] skip = new float[width];

            void back(int i, float[] carried) {
                outputs(Pass.this.reset[i], memory[i + 1], Pass.this.skip[i], carried);
                memories(Pass.this.forget[i], memory[i], Pass.this.candidate[i], carried);
                gradients(memory[i], forget, forgetMemory.gradient(0));
                gradients(memory[i], reset, resetMemory.gradient(0));
            }

            private void outputs(float[] gate, float[] kept, float[] skipped, float[] carried) {
                for (int j = 0; j < width; j++) {
                    reset[j] = loss[j] * (kept[j] - skipped[j]) * slope(gate[j]);
                    skip[j] = loss[j] * (1 - gate[j]);
                    carried[j] += loss[j] * gate[j];
                }
            }

            private void memories(float[] gate, float[] before, float[] offered, float[] carried) {
                float[] forgetting = forgetMemory.value[0];
                float[] resetting = resetMemory.value[0];
                for (int j = 0; j < width; j++) {
                    forget[j] = carried[j] * (before[j] - offered[j]) * slope(gate[j]);
                    candidate[j] = carried[j] * (1 - gate[j]);
                    carried[j] = carried[j] * gate[j] + forget[j] * forgetting[j] + reset[j] * resetting[j];
                }
            }
        }
    }

    /** The slope of the sigmoid where it has a value. */
    private static float slope(float value) {
        float flat = 1 - Math.abs(2 * value - 1);
        return 0.5f * flat * flat;
    }

    private static void gradients(float[] memory, float[] losses, float[] gradient) {
        for (int j = 0; j < losses.length; j++) {
            gradient[j] += losses[j] * memory[j];
        }
    }
}
