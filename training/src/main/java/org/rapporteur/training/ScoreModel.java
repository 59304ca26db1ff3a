package org.rapporteur.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.language.model.Analyser;
import org.rapporteur.language.model.ModelFile;

/** Scores a model on the test parts of the treebanks and writes the page that says so. */
public final class ScoreModel {
    private static final Map<String, String> PARTS = parts();

    private ScoreModel() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("EWT test", "en_ewt-test.conllu");
        parts.put("GUM test", "en_gum-test.conllu");
        parts.put("EWT dev", "en_ewt-dev.conllu");
        parts.put("GUM dev", "en_gum-dev.conllu");
        return parts;
    }

    /**
     * Arguments: model file, folder of treebanks, page to write.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected MODEL TREEBANKS PAGE, got " + args.length + " arguments");
        }
        ModelFile.Content content;
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            content = ModelFile.read(in);
        }
        Analyser analyser = new Analyser(content);
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            Score score = Score.of(Conllu.read(Path.of(args[1], part.getValue())), content.inventory(), analyser);
            scores.put(part.getKey(), score);
            System.out.println(score.line(part.getKey()));
        }
        Files.writeString(Path.of(args[2]), ScorePage.of(content.version(), scores));
    }
}
