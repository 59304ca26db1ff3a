package org.rapporteur.ledger.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTests {
    @Test
    void marksTakeNoColumnAndWideCharactersTwo() {
        assertThat(Wrapped.columns("So\u031bn")).isEqualTo(3);
        assertThat(Wrapped.columns("東京")).isEqualTo(4);
        assertThat(Wrapped.columns("Sơn")).isEqualTo(3);
    }

    @Test
    void whatTurnsTextAroundOrMovesTheCursorIsShownAsUnknown() {
        assertThat(Wrapped.clean("a\u202Eb\u001B[31mc\r\nd\u00A0 e")).isEqualTo("a\uFFFDb\uFFFD[31mc d e");
    }

    @Test
    void theSourceStaysOnOneLine() {
        String text = new Wrapped(30)
                .paragraph("• ", "  ", "deliver cold storage units", "Hanoi Courier, 2021-08-03")
                .toString();
        assertThat(text).isEqualTo("• deliver cold storage units\n  — Hanoi Courier, 2021-08-03\n");
    }
}
