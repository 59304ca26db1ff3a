package org.rapporteur.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Adds reports until it is killed, and prints the number of each when it is recorded. Run by {@link KillIT}. */
public final class KilledWriter {
    private KilledWriter() {}

    /** Arguments: the ledger, and the number of the first report. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                Telling telling = Tellings.numbered(number);
                ledger.add(telling.report(), telling.reading());
                out.println(number);
            }
        }
    }
}
