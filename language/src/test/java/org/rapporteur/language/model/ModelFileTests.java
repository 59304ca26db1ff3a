package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFileTests {
    private final Inventory inventory = new Inventory(List.of("NOUN.NN", "VERB.VB"), List.of("obj", "root"));
    private final Vocabulary vocabulary =
            new Vocabulary(new int[] {5, -7}, new short[] {1, 2}, new short[] {3, 4}, new int[] {0, 9});

    private static Weights weights(int classes, int... values) {
        Weights weights = new Weights(4, classes);
        for (int i = 0; i < values.length; i++) {
            weights.set(i / classes, i % classes, values[i]);
        }
        return weights;
    }

    private byte[] write(Weights tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(
                out,
                new ModelFile.Content(
                        "",
                        inventory,
                        vocabulary,
                        tagger,
                        weights(3, 1),
                        weights(2, 2),
                        weights(2),
                        weights(3),
                        weights(2, 1, 1)));
        return out.toByteArray();
    }

    @Test
    void weightsComeBackAsWritten() throws IOException {
        Random random = new Random(1);
        Weights tagger = new Weights(10, 5);
        for (int i = 0; i < 900; i++) {
            tagger.set(random.nextInt(1024), random.nextInt(5), random.nextInt(500) - 250);
        }
        ModelFile.Content content = ModelFile.read(new ByteArrayInputStream(write(tagger)));

        for (int row = 0; row < 1024; row++) {
            for (int clazz = 0; clazz < 5; clazz++) {
                assertThat(content.firstTagger().get(row, clazz)).isEqualTo(tagger.get(row, clazz));
            }
        }
        assertThat(content.inventory().tags()).isEqualTo(inventory.tags());
        assertThat(content.vocabulary().tagSet(content.vocabulary().slot(-7))).isEqualTo(9);
    }

    @Test
    void versionChangesWithAnyWeight() throws IOException {
        String one =
                ModelFile.read(new ByteArrayInputStream(write(weights(2, 1)))).version();
        String other = ModelFile.read(new ByteArrayInputStream(write(weights(2, 1, 1))))
                .version();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void cutOffFileIsRefused() throws IOException {
        byte[] bytes = write(weights(2, 1, 2, 3));

        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 4))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> ModelFile.read(
                        new ByteArrayInputStream("no model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .hasMessageContaining("expected a language model");
    }
}
