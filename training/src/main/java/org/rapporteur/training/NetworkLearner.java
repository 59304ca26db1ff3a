package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.Layer;
import org.rapporteur.language.model.ModelFile;

/** Learns the whole model, a sentence at a time. */
final class NetworkLearner {
    /**
     * How large the model is.
     *
     * @param width of words' vectors and of each layer, even
     * @param layers number of layers
     * @param arcs width of a word as a dependent or a head
     * @param relations width of a word in a relation
     * @param dropped share of numbers set to 0 while learning
     */
    record Size(int width, int layers, int arcs, int relations, float dropped) {}

    private final Inventory inventory;
    private final EmbeddingLearner embedding;
    private final List<LayerLearner> layers = new ArrayList<>();
    private final HeadsLearner heads;
    private final Random random;
    private final float dropped;

    NetworkLearner(
            Inventory inventory, Size size, Map<Integer, float[]> vectors, Map<Integer, Integer> counts, long seed) {
        this.inventory = inventory;
        random = new Random(seed);
        dropped = size.dropped;
        embedding = new EmbeddingLearner(size.width, vectors, counts, random);
        for (int i = 0; i < size.layers; i++) {
            layers.add(new LayerLearner(size.width, random));
        }
        heads = new HeadsLearner(
                size.width,
                inventory.tags().size(),
                size.arcs,
                size.relations,
                inventory.relations().size(),
                random);
    }

    /** Gathers what a sentence has to teach. */
    void learn(Lesson lesson) {
        EmbeddingLearner.Pass words = embedding.new Pass(lesson.words());
        float[][] vectors = words.out;
        float[][] mask = drop(vectors);
        List<LayerLearner.Pass> passes = new ArrayList<>();
        List<float[][]> masks = new ArrayList<>();
        for (LayerLearner layer : layers) {
            LayerLearner.Pass pass = layer.new Pass(vectors);
            passes.add(pass);
            masks.add(drop(pass.out));
            vectors = pass.out;
        }
        float[][] losses = heads.learn(vectors, lesson);
        for (int i = passes.size() - 1; i >= 0; i--) {
            multiply(losses, masks.get(i));
            losses = passes.get(i).backward(losses);
        }
        multiply(losses, mask);
        words.backward(losses);
    }

    /** Sets some numbers to 0 and raises the others, and answers by what each was multiplied. */
    private float[][] drop(float[][] vectors) {
        float[][] mask = new float[vectors.length][vectors[0].length];
        for (float[] row : mask) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextFloat() < dropped ? 0 : 1 / (1 - dropped);
            }
        }
        multiply(vectors, mask);
        return mask;
    }

    private static void multiply(float[][] vectors, float[][] by) {
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j < vectors[i].length; j++) {
                vectors[i][j] *= by[i][j];
            }
        }
    }

    /** Follows what was gathered. */
    void step(float rate) {
        embedding.step(rate);
        layers.forEach(layer -> layer.step(rate));
        heads.step(rate);
    }

    /** The loss since last asked. */
    double takeLoss() {
        return heads.takeLoss();
    }

    /** The model as learnt so far. */
    ModelFile.Content content() {
        List<Layer> learnt = layers.stream().map(LayerLearner::layer).toList();
        return new ModelFile.Content("unnamed", inventory, embedding.embedding(), learnt, heads.heads());
    }
}
