package org.rapporteur.exchange.fuzz;

import java.util.Arrays;
import org.rapporteur.exchange.LanguageGuess;
import org.rapporteur.exchange.NotAReportException;
import org.rapporteur.exchange.TextDecoder;

/** Whatever the bytes of a report, they are decoded or refused with a reason. */
public final class BytesFuzz {
    private BytesFuzz() {}

    /** Decodes any bytes and guesses their language; called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            String text = TextDecoder.decode(Arrays.copyOf(bytes, bytes.length)).text();
            if (text.isBlank() || text.indexOf('\0') >= 0) {
                throw new AssertionError("expected a text without NUL, got " + text);
            }
            LanguageGuess.otherThanEnglish(text);
        } catch (NotAReportException e) {
            if (e.getMessage() == null) {
                throw new AssertionError("expected a reason", e);
            }
        }
    }
}
