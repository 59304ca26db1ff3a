package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The times of entries never go back. */
class ClockTests {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private Ledger at(Instant time) {
        return Place.SQLITE.open(folder, "test", LedgerOptions.standard().clock(Clock.fixed(time, ZoneOffset.UTC)));
    }

    private static void add(Ledger ledger, int number) {
        Telling telling = Tellings.numbered(number);
        ledger.add(telling.report(), telling.reading());
    }

    @Test
    void aClockThatIsFarBehindIsRefusedAndNothingIsLost() {
        try (Ledger ledger = at(NOON)) {
            add(ledger, 1);
        }
        try (Ledger ledger = at(NOON.minusSeconds(3600))) {
            assertThatThrownBy(() -> add(ledger, 2))
                    .isInstanceOf(LedgerException.ClockBehind.class)
                    .hasMessageContaining("2026-03-01T12:00:00Z")
                    .hasMessageContaining("the clock shows 2026-03-01T11:00:00Z");
            assertThat(ledger.checkpoint().entries()).isEqualTo(2);
        }
        try (Ledger ledger = at(NOON.plusSeconds(1))) {
            add(ledger, 2);
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void aClockThatIsALittleBehindTakesTheLastTime() {
        try (Ledger ledger = at(NOON)) {
            add(ledger, 1);
        }
        try (Ledger ledger = at(NOON.minusSeconds(5))) {
            add(ledger, 2);
            StringWriter out = new StringWriter();
            ledger.export(out, Progress.SILENT);
            assertThat(out.toString().lines().filter(line -> line.contains("\"time\":\"2026-03-01T12:00:00Z\"")))
                    .hasSize((int) ledger.checkpoint().entries());
        }
    }
}
