package org.rapporteur.ledger.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.ErasurePayload;
import org.rapporteur.ledger.entry.Recorded;

/** Reads an export entry by entry, and checks the chain on the way. One line is held at a time. */
final class ExportLines {
    private final BufferedReader in;
    private final String name;
    private final Collection<Long> missing = new TreeSet<>();
    private Checkpoint reached = Checkpoint.NOTHING;
    private long line;
    private boolean ended;

    /** Over an export whose first line is read and checked here. */
    ExportLines(BufferedReader in, String name) throws IOException {
        this.in = in;
        this.name = name;
        Map<?, ?> first = fields();
        if (!ExportForm.ID.equals(first.get("export"))) {
            throw mistaken("expected the first line of an export, got something else");
        }
        if (!Integer.valueOf(ExportForm.FORM).equals(first.get("form"))) {
            throw mistaken("expected an export of form " + ExportForm.FORM + ", got form " + first.get("form")
                    + ": another version of the program wrote it");
        }
    }

    /**
     * The next entry, or null behind the last.
     *
     * @throws ImportException if the chain does not hold, or the export is cut off
     */
    @Nullable
    Recorded next() throws IOException {
        if (ended) {
            return null;
        }
        Map<?, ?> fields = fields();
        if (fields.containsKey("entries")) {
            end(fields);
            return null;
        }
        Recorded recorded = recorded(fields);
        String problem = recorded.problem(reached.entries() + 1, reached.head());
        if (problem != null) {
            throw mistaken("the chain does not hold: " + problem);
        }
        reached = new Checkpoint(recorded.entry().sequence(), recorded.entry().hash());
        note(recorded);
        return recorded;
    }

    /** How far it has been read. */
    Checkpoint reached() {
        return reached;
    }

    /** The number of the line that was read last, from 1. */
    long line() {
        return line;
    }

    private void note(Recorded recorded) {
        String body = recorded.body();
        if (body == null) {
            missing.add(recorded.entry().sequence());
        } else if (recorded.entry().kind().equals(Entry.ERASURE)) {
            missing.removeAll(ErasurePayload.read(body).entries());
        }
    }

    private void end(Map<?, ?> fields) throws IOException {
        ended = true;
        Checkpoint told = new Checkpoint(EntryLine.number(fields, "entries"), EntryLine.text(fields, "head"));
        if (!told.equals(reached)) {
            throw mistaken("expected the end of " + reached + ", got that of " + told);
        }
        if (!missing.isEmpty()) {
            throw mistaken("expected an erasure that tells why, got entries without payload: " + missing);
        }
        if (in.readLine() != null) {
            line++;
            throw mistaken("expected nothing behind the end of the export, got another line");
        }
    }

    private Recorded recorded(Map<?, ?> fields) {
        try {
            return EntryLine.read(fields);
        } catch (IllegalArgumentException e) {
            throw new ImportException(name, line, String.valueOf(e.getMessage()), e);
        }
    }

    private Map<?, ?> fields() throws IOException {
        String text = in.readLine();
        line++;
        if (text == null) {
            throw mistaken("expected the line that ends an export, got the end of the file: it is cut off");
        }
        try {
            if (Json.parse(text) instanceof Map<?, ?> fields) {
                return fields;
            }
        } catch (IllegalArgumentException e) {
            throw new ImportException(name, line, String.valueOf(e.getMessage()), e);
        }
        throw mistaken("expected a JSON object, got something else");
    }

    private ImportException mistaken(String message) {
        return new ImportException(name, line, message, null);
    }
}
