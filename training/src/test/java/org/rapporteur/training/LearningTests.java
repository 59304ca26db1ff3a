package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.model.Analyser;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.ModelFile;

class LearningTests {
    private static final List<String> SUBJECTS = List.of("kings", "envoys", "farmers", "judges");
    private static final List<String> VERBS = List.of("met", "saw", "praised", "warned");
    private static final List<String> OBJECTS = List.of("pirates", "bankers", "poets");

    private static List<Example> sentences() {
        List<Example> sentences = new ArrayList<>();
        for (String subject : SUBJECTS) {
            for (String verb : VERBS) {
                for (String object : OBJECTS) {
                    sentences.add(Trees.of(
                            "the/DET/DT/2/det",
                            subject + "/NOUN/NNS/3/nsubj",
                            verb + "/VERB/VBD/0/root",
                            object + "/NOUN/NNS/3/obj",
                            "./PUNCT/./3/punct"));
                }
            }
        }
        return sentences;
    }

    private static ModelFile.Content learn() {
        List<Example> sentences = sentences();
        Inventory inventory = Classes.inventory(sentences);
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Course(inventory, Map.of(), Course.Size.SMALL, silence).run(sentences, List.of());
    }

    @Test
    void courseLearnsASmallGrammar() {
        ModelFile.Content content = learn();

        Score score = Score.of(sentences(), content.inventory(), new Analyser(content));

        assertThat(score.upos()).isEqualTo(100);
        assertThat(score.las()).isEqualTo(100);
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        ModelFile.write(one, learn());
        ModelFile.write(other, learn());

        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }
}
