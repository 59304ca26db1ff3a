package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Unit;

class ModelFileTests {
    private static final int WIDTH = 6;

    private final Inventory inventory = new Inventory(List.of("NOUN.NN", "VERB.VB"), List.of("obj", "root"));

    private static float[][] rows(int count, int width, Random random) {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            for (int j = 0; j < width; j++) {
                row[j] = random.nextFloat() - 0.5f;
            }
        }
        return rows;
    }

    private static Dense dense(int inputs, int outputs, Random random) {
        return new Dense(rows(inputs, outputs, random), rows(1, outputs, random)[0]);
    }

    private ModelFile.Content content(long seed) {
        Random random = new Random(seed);
        byte[] codes = new byte[3 * WIDTH];
        random.nextBytes(codes);
        WordRows words = new WordRows(new int[] {Words.fold("grant"), -7}, new float[] {0.1f, 0.2f, 0.3f}, codes);
        Embedding embedding = new Embedding(
                words,
                rows(4, WIDTH, random),
                rows(8, WIDTH, random),
                rows(2, WIDTH, random),
                rows(512, WIDTH, random));
        Layer layer = new Layer(dense(WIDTH, 3 * WIDTH, random), rows(1, WIDTH, random)[0], rows(1, WIDTH, random)[0]);
        Heads heads = new Heads(
                dense(WIDTH, 2 + 2 * 4 + 2 * 3, random),
                dense(4, 4, random),
                rows(1, 4, random)[0],
                rows(1, Heads.BUCKETS, random)[0],
                dense(3, 2, random),
                rows(Heads.BUCKETS, 3, random));
        return new ModelFile.Content("", inventory, embedding, List.of(layer), heads);
    }

    private byte[] write(long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(out, content(seed));
        return out.toByteArray();
    }

    private static ModelFile.Content read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void modelReadBackWritesTheSameBytes() throws IOException {
        byte[] bytes = write(1);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ModelFile.write(again, read(bytes));

        assertThat(again.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void modelReadBackAnalysesAlike() throws IOException {
        ModelFile.Content once = read(write(1));
        ModelFile.Content twice = read(write(1));
        List<String> forms = List.of("a", "grant", "that", "Nobody", "knows");
        Analyser.Analysis one = new Analyser(once).analyse(forms, new Unit.Kind[5]);
        Analyser.Analysis other = new Analyser(twice).analyse(forms, new Unit.Kind[5]);

        assertThat(one.heads()).isEqualTo(other.heads());
        assertThat(one.tags()).isEqualTo(other.tags());
        assertThat(once.inventory().tags()).isEqualTo(inventory.tags());
    }

    @Test
    void streamThatTellsNothingOfItsLengthIsReadToTheEnd() throws IOException {
        byte[] bytes = write(1);
        InputStream silent = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int available() {
                return 7;
            }
        };
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ModelFile.write(again, ModelFile.read(silent));

        assertThat(again.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void versionChangesWithAnyWeight() throws IOException {
        assertThat(read(write(1)).version()).isNotEqualTo(read(write(2)).version());
    }

    @Test
    void cutOffFileIsRefused() throws IOException {
        byte[] bytes = write(1);

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 4)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, 80)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> read("no model at all".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("expected a language model");
    }
}
