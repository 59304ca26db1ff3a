package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.Upos;

class ScoreTests {
    private static final Example GOLD =
            Trees.of("Rain/NOUN/NN/2/nsubj", "fell/VERB/VBD/0/root", "here/ADV/RB/2/advmod", "./PUNCT/./2/punct");

    @Test
    void goldPunctuationCountsForTagsOnly() {
        Score score = new Score();
        score.add(GOLD, 0, Upos.NOUN, 1, "nsubj");
        score.add(GOLD, 1, Upos.VERB, -1, "root");
        score.add(GOLD, 2, Upos.NOUN, 1, "obl");
        score.add(GOLD, 3, Upos.PUNCT, 0, "dep");

        assertThat(score.upos()).isEqualTo(75);
        assertThat(score.uas()).isEqualTo(100);
        assertThat(score.las()).isCloseTo(66.7, within(0.1));
    }

    @Test
    void subtypesAreNotCompared() {
        Score score = new Score();
        score.add(GOLD, 0, Upos.NOUN, 1, "nsubj:pass");

        assertThat(score.f("nsubj")).isEqualTo(100);
    }
}
