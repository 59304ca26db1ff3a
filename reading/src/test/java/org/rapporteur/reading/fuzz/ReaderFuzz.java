package org.rapporteur.reading.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.rapporteur.reading.EventReader;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.Soundness;
import org.rapporteur.reading.lexicon.Lexicon;

/** Whatever the text, a reading is made, holds, and is the same again. */
public final class ReaderFuzz {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Reader READER = Reader.with(LEXICON);
    private static final EventReader EVENTS = EventReader.with(LEXICON);

    private ReaderFuzz() {}

    /** Reads a text of any bytes; called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, UTF_8).replace('\0', '.');
        Report report = Report.of(text);
        Reading reading = READER.read(report);
        List<String> faults = Soundness.faults(text, reading);
        if (!faults.isEmpty()) {
            throw new AssertionError(faults);
        }
        if (!reading.equals(READER.read(report))) {
            throw new AssertionError("read again, the text reads otherwise");
        }
        EVENTS.events(report);
    }
}
