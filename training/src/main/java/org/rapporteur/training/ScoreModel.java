package org.rapporteur.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.language.model.Analyser;
import org.rapporteur.language.model.ModelFile;

/** Prints a model's scores on treebanks. */
public final class ScoreModel {
    private ScoreModel() {}

    /**
     * Arguments: model file, then treebanks in CoNLL-U.
     *
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        ModelFile.Content content;
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            content = ModelFile.read(in);
        }
        Analyser analyser = new Analyser(content);
        for (String bank : List.of(args).subList(1, args.length)) {
            Score score = Score.of(Conllu.read(Path.of(bank)), content.inventory(), analyser);
            System.out.println(score.line(Path.of(bank).getFileName().toString()));
        }
    }
}
