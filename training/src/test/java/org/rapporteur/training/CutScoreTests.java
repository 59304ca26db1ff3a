package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.Span;

class CutScoreTests {
    private static final String BANK = String.join(
            "\n",
            "# newpar id = p1",
            "# text = Chad won't sign.",
            row("1", "Chad", "Chad", "PROPN", "_"),
            "2-3\twon't\t_\t_\t_\t_\t_\t_\t_\t_",
            row("2", "wo", "will", "AUX", "_"),
            row("3", "n't", "not", "PART", "_"),
            row("4", "sign", "sign", "VERB", "SpaceAfter=No"),
            row("5", ".", ".", "PUNCT", "_"),
            "",
            "# text = Mali signed",
            row("1", "Mali", "Mali", "PROPN", "_"),
            row("2", "signed", "seal", "VERB", "_"),
            "",
            "");

    private static String row(String id, String form, String lemma, String tag, String misc) {
        return String.join("\t", id, form, lemma, tag, "_", "_", "0", "root", "_", misc);
    }

    @TempDir
    private Path folder;

    private List<RawText> paragraphs() throws IOException {
        return RawText.read(Files.writeString(folder.resolve("bank.conllu"), BANK));
    }

    @Test
    void paragraphsArePutTogetherAgainWithTheirBlanks() throws IOException {
        RawText paragraph = paragraphs().get(0);
        assertThat(paragraph.text()).isEqualTo("Chad won't sign. Mali signed ");
        assertThat(paragraph.sentences()).containsExactly(new Span(0, 16), new Span(17, 28));
        assertThat(paragraph.tokens()).hasSize(7).contains(new Span(5, 7), new Span(7, 10));
    }

    @Test
    void oneWrongLemmaOfSevenIsCounted() throws IOException {
        CutScore score = CutScore.of(paragraphs());
        assertThat(score.tokenF1()).isEqualTo(100.0);
        assertThat(score.sentenceF1()).isEqualTo(100.0);
        assertThat(score.lemmaAccuracy()).isEqualTo(600.0 / 7);
    }
}
