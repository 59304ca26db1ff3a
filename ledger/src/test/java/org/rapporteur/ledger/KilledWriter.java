package org.rapporteur.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Adds reports until it is killed, and prints the number of each when it is recorded. Run by {@link KillIT}. */
public final class KilledWriter {
    private KilledWriter() {}

    /** Arguments: the ledger's address, and the number of the first report. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LedgerOptions patient = LedgerOptions.standard().patience(Duration.ofMinutes(2));
        try (Ledger ledger = Ledger.open(Address.of(arguments[0]), patient)) {
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                Telling telling = Tellings.numbered(number);
                ledger.add(telling.report(), telling.reading());
                out.println(number);
            }
        }
    }
}
