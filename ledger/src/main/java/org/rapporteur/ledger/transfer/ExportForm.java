package org.rapporteur.ledger.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.Progress;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.entry.Recorded;
import org.rapporteur.ledger.store.Reads;

/** A ledger as lines of JSON: one that says what follows, one for each entry, one that says that it is the end. */
public final class ExportForm {
    /** What the first line says that it is. */
    static final String ID = "rapporteur-ledger";

    /** Version of the form. */
    static final int FORM = 1;

    private ExportForm() {}

    /**
     * Writes every entry.
     *
     * @return how far the ledger had come
     * @throws UncheckedIOException if it cannot be written
     */
    public static Checkpoint write(Reads reads, Writer out, Progress progress) {
        Map<String, @Nullable Object> first = new LinkedHashMap<>();
        first.put("export", ID);
        first.put("form", FORM);
        line(out, first);
        long of = reads.entries().count();
        Checkpoint[] reached = {Checkpoint.NOTHING};
        reads.entries().each((sequence, recorded) -> {
            line(out, recorded);
            reached[0] = new Checkpoint(sequence, recorded.entry().hash());
            progress.step(sequence, of);
        });
        Map<String, @Nullable Object> last = new LinkedHashMap<>();
        last.put("entries", reached[0].entries());
        last.put("head", reached[0].head());
        line(out, last);
        return reached[0];
    }

    private static void line(Writer out, Object value) {
        try {
            out.write(value instanceof Recorded recorded ? EntryLine.write(recorded) : Json.line(value));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
