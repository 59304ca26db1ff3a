package org.rapporteur.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.ModelFile;

/**
 * Makes the model file from treebanks, word vectors and a teacher's trees of running text, the same bytes on every run.
 *
 * <p>Trained on UD English-EWT and PUD; never on GUM, whose licence excludes commercial use.
 */
public final class Train {
    private static final List<String> BANKS = List.of("en_ewt-train.conllu", "en_pud.conllu");
    private static final int WORDS = 100_000;

    private Train() {}

    /**
     * Arguments: folder of treebanks, word vectors (JSON), running text (gzip, one paragraph a line), a teacher's trees of
     * it, model file to write.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            throw new IllegalArgumentException(
                    "expected TREEBANKS VECTORS TEXT.gz TREES.gz MODEL, got " + args.length + " arguments");
        }
        List<Example> sentences = new ArrayList<>();
        for (String bank : BANKS) {
            sentences.addAll(Conllu.read(Path.of(args[0], bank)));
        }
        Inventory inventory = Classes.inventory(sentences);
        Map<Integer, float[]> vectors = WordVectors.read(Path.of(args[1]), WORDS);
        Course course = new Course(inventory, vectors, Course.Size.FULL, System.out);
        ModelFile.Content content = course.run(sentences, TaughtTrees.read(Path.of(args[2]), Path.of(args[3])));
        try (OutputStream out = Files.newOutputStream(Path.of(args[4]))) {
            System.out.println("version " + ModelFile.write(out, content));
        }
    }
}
