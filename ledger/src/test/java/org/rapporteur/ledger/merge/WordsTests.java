package org.rapporteur.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {
    @Test
    void foldingTakesAwayCaseMarksAndPunctuation() {
        assertThat(Words.fold("Bùi Thanh Sơn’s  “ĐÔNG–NAM” Ærø (2021)!"))
                .isEqualTo("bui thanh son s dong nam aero 2021");
    }

    @Test
    void composedAndDecomposedTextFoldAlike() {
        assertThat(Words.fold("Vie\u0323\u0302t")).isEqualTo(Words.fold("Việt"));
    }

    @Test
    void contentLeavesOutPartiesTheirAdjectivesYearsAndLightWords() {
        assertThat(Words.content("A Japanese gift of vaccines to Thai clinics in 2021", List.of("Japan", "Thailand")))
                .containsExactly("clinic", "vaccin");
    }

    @Test
    void endingsDoNotPartWords() {
        assertThat(Words.content("training nurses", List.of())).isEqualTo(Words.content("trained a nurse", List.of()));
    }

    @Test
    void whereOnlyLightWordsStandTheyCount() {
        assertThat(Words.content("provide assistance", List.of())).isNotEmpty();
    }
}
