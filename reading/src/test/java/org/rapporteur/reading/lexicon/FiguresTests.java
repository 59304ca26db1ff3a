package org.rapporteur.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTests {
    private static final Figures FIGURES = Lexicon.bundled().figures();

    @TempDir
    Path folder;

    @Test
    void aFullNameIsEnoughInEitherOrder() {
        assertThat(FIGURES.partyOf("Fumio Kishida", List.of(), 2022)).isEqualTo("JPN");
        assertThat(FIGURES.partyOf("Kishida Fumio", List.of(), 2022)).isEqualTo("JPN");
        assertThat(FIGURES.partyOf("Joseph R. Biden, Jr.", List.of(), 2022)).isEqualTo("USA");
        assertThat(FIGURES.partyOf("Volodymyr Zelenskyy", List.of(), 2023)).isEqualTo("UKR");
        assertThat(FIGURES.partyOf("Bui Thanh Son", List.of(), 2023)).isEqualTo("VNM");
    }

    @Test
    void aSurnameAloneNeedsAnOfficeThatThePersonHeld() {
        assertThat(FIGURES.partyOf("Biden", List.of("president"), 2022)).isEqualTo("USA");
        assertThat(FIGURES.partyOf("Biden", List.of(), 2022)).isNull();
        assertThat(FIGURES.partyOf("Biden", List.of("judge"), 2022)).isNull();
        assertThat(FIGURES.partyOf("Lavrov", List.of("minister"), 2020)).isEqualTo("RUS");
    }

    @Test
    void aPersonActsForWhomTheYearTells() {
        assertThat(FIGURES.partyOf("Jens Stoltenberg", List.of(), 2010)).isEqualTo("NOR");
        assertThat(FIGURES.partyOf("Jens Stoltenberg", List.of(), 2020)).isEqualTo("NATO");
        assertThat(FIGURES.partyOf("Tony Blair", List.of(), 2015)).isNull();
    }

    @Test
    void withoutAYearOnlyOneWhoActedForOnePartyIsTold() {
        assertThat(FIGURES.partyOf("Tony Blair", List.of(), null)).isEqualTo("GBR");
        assertThat(FIGURES.partyOf("Jens Stoltenberg", List.of(), null)).isNull();
    }

    @Test
    void aNameSharedByHoldersOfOneOfficeInDifferentStatesTellsNothing() {
        assertThat(FIGURES.partyOf("Singh", List.of("foreign-minister"), 2004)).isEqualTo("IND");
        assertThat(FIGURES.partyOf("Kim", List.of("president"), 2019)).isNull();
        assertThat(FIGURES.partyOf("", List.of(), null)).isNull();
    }

    @Test
    void badLinesAreNamedWithFileAndLine() throws IOException {
        fails("Ada Byron\tXYZ\t2001\t2005\tByron\tpresident", "figures.tsv:1: unknown party 'XYZ'");
        fails("Ada Byron\tGBR\t2001\t2005\tByron\tpresidnet", "unknown office 'presidnet', did you mean 'president'?");
        fails("Ada Byron\tGBR\tnow\t2005\tByron\tpresident", "expected a year of four digits, got \"now\"");
        fails("Ada Byron\tGBR\t2001\t2005\t-\tpresident", "expected the word said for the name alone, got nothing");
    }

    private void fails(String line, String message) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/figures.tsv"), line);
        assertThatThrownBy(() -> Lexicon.bundledWith(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(message);
    }
}
