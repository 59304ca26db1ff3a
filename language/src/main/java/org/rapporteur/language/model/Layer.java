package org.rapporteur.language.model;

/**
 * A recurrent layer that reads a sentence in both directions: half of its cells from left to right, half from right to
 * left (simple recurrent unit, Lei et al. 2018, with a cheap sigmoid that needs no {@code exp}).
 *
 * <p>What depends on the sentence's words alone is one matrix product per word; only sums and products of single numbers
 * go from word to word.
 */
public final class Layer {
    private final Dense gates;
    private final float[] forgetMemory;
    private final float[] resetMemory;
    private final int width;
    private final int half;

    /**
     * A layer as wide as its input.
     *
     * @param gates from the width to three times the width: candidates, forgetting, resetting; of each the first half
     *     belongs to the cells that go from left to right
     * @param forgetMemory how a cell's memory weighs in its forgetting
     * @param resetMemory how a cell's memory weighs in its resetting
     */
    public Layer(Dense gates, float[] forgetMemory, float[] resetMemory) {
        this.gates = gates;
        this.forgetMemory = forgetMemory;
        this.resetMemory = resetMemory;
        width = forgetMemory.length;
        half = width / 2;
    }

    public Dense gates() {
        return gates;
    }

    public float[] forgetMemory() {
        return forgetMemory;
    }

    public float[] resetMemory() {
        return resetMemory;
    }

    /** Between 0 and 1, growing with {@code x}. */
    public static float sigmoid(float x) {
        return 0.5f + 0.5f * x / (1 + Math.abs(x));
    }

    /** One vector per word from one vector per word. */
    float[][] run(float[][] in) {
        int size = in.length;
        float[][] out = new float[size][width];
        float[][] weighed = gates.apply(in);
        float[] candidate = new float[width];
        float[] forget = new float[width];
        float[] reset = new float[width];
        float[] skip = new float[width];
        float[] memory = new float[width];
        float[] cells = new float[width];
        for (int i = 0; i < size; i++) {
            int back = size - 1 - i;
            gather(weighed[i], weighed[back], 0, half, candidate);
            gather(weighed[i], weighed[back], width, half, forget);
            gather(weighed[i], weighed[back], 2 * width, half, reset);
            gather(in[i], in[back], 0, half, skip);
            step(candidate, forget, reset, skip, memory, cells);
            System.arraycopy(cells, 0, out[i], 0, half);
            System.arraycopy(cells, half, out[back], half, half);
        }
        return out;
    }

    /** Half a vector of the word that the forward cells are at, and half of the backward cells' word. */
    public static void gather(float[] forward, float[] backward, int from, int half, float[] into) {
        System.arraycopy(forward, from, into, 0, half);
        System.arraycopy(backward, from + half, into, half, half);
    }

    private void step(float[] candidate, float[] forget, float[] reset, float[] skip, float[] memory, float[] cells) {
        forget(forget, forgetMemory, reset, resetMemory, memory);
        for (int j = 0; j < cells.length; j++) {
            float kept = candidate[j] + forget[j] * (memory[j] - candidate[j]);
            memory[j] = kept;
            cells[j] = skip[j] + reset[j] * (kept - skip[j]);
        }
    }

    private static void forget(float[] forget, float[] forgetting, float[] reset, float[] resetting, float[] memory) {
        for (int j = 0; j < memory.length; j++) {
            float f = forget[j] + forgetting[j] * memory[j];
            forget[j] = 0.5f + 0.5f * f / (1 + Math.abs(f));
            float r = reset[j] + resetting[j] * memory[j];
            reset[j] = 0.5f + 0.5f * r / (1 + Math.abs(r));
        }
    }
}
