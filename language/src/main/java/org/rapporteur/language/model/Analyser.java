package org.rapporteur.language.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;

/**
 * Tags and parses sentences: reads each in both directions, scores all arcs, and takes the best tree.
 *
 * <p>Immutable and safe for any number of threads. The time grows with the square of a sentence's length up to {@value
 * #LONGEST} tokens; what is longer is analysed in pieces, so that it stays linear.
 */
public final class Analyser {
    private static final int LONGEST = 160;
    private static final String BESIDE = "parataxis";

    private final Inventory inventory;
    private final Embedding embedding;
    private final List<Layer> layers;
    private final Heads heads;
    private final int beside;

    /** An analyser with the weights of a model file. */
    public Analyser(ModelFile.Content model) {
        inventory = model.inventory();
        embedding = model.embedding();
        layers = model.layers();
        heads = model.heads();
        beside = Math.max(0, inventory.relations().indexOf(BESIDE));
    }

    /**
     * Fine tags and a tree.
     *
     * @param tags index into the inventory's tags
     * @param heads index of each word's head from 0, -1 for the one root
     * @param relations index into the inventory's relations; meaningless for the root
     */
    @SuppressWarnings("ArrayRecordComponent") // read at once and thrown away, never compared
    public record Analysis(int[] tags, int[] heads, int[] relations) {}

    /**
     * Tags and parses one sentence.
     *
     * @param forms one per token, at least one
     * @param kinds the unit that a token stands for, null for a plain word
     */
    public Analysis analyse(List<String> forms, Unit.@Nullable Kind[] kinds) {
        Words words = new Words(forms, kinds);
        float[][] vectors = embedding.vectors(words);
        for (Layer layer : layers) {
            vectors = layer.run(vectors);
        }
        float[][] parts = heads.parts().apply(vectors);
        int size = words.size;
        Analysis analysis = new Analysis(new int[size], new int[size], new int[size]);
        for (int i = 0; i < size; i++) {
            Unit.Kind kind = kinds[i];
            analysis.tags[i] = kind == null ? heads.tag(parts[i]) : inventory.tagOf(kind);
        }
        int root = -1;
        for (int begin = 0; begin < size; begin += LONGEST) {
            root = attach(parts, begin, Math.min(size, begin + LONGEST), root, analysis);
        }
        return analysis;
    }

    /** Parses a piece and hangs it under the root of the first; answers that root. */
    private int attach(float[][] parts, int begin, int end, int root, Analysis analysis) {
        float[][] piece = Arrays.copyOfRange(parts, begin, end);
        int[] tree = SpanningTree.of(heads.arcs(piece));
        int top = root;
        for (int i = 0; i < tree.length; i++) {
            boolean isTop = tree[i] < 0;
            analysis.heads[begin + i] = isTop ? root : begin + tree[i];
            analysis.relations[begin + i] = isTop ? beside : heads.relation(piece, i, tree[i]);
            top = isTop && root < 0 ? begin + i : top;
        }
        return top;
    }
}
