package org.rapporteur.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTests {
    @Test
    void whatMovesTheCursorOrTurnsLettersAroundIsShownAsItsCodePoint() {
        assertThat(Shown.line("a\u001B[2Jb\u202Ec\u2067d\u200Ee\u0007"))
                .isEqualTo("a<U+001B>[2Jb<U+202E>c<U+2067>d<U+200E>e<U+0007>");
        assertThat(Shown.line("x\uD83Dy")).isEqualTo("x<U+D83D>y");
    }

    @Test
    void lineEndsBecomeBlanks() {
        assertThat(Shown.line(" one\r\n\ttwo\u2028three ")).isEqualTo("one two three");
    }

    @Test
    void linesAreCutAtBlanks() {
        assertThat(Shown.wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Shown.wrapped("a verylongword b", 5)).containsExactly("a", "verylongword", "b");
    }

    @Test
    void marksTakeNoColumnAndWideLettersTwo() {
        assertThat(Shown.width("Bu\u0300i")).isEqualTo(3);
        assertThat(Shown.width("日本")).isEqualTo(4);
    }
}
