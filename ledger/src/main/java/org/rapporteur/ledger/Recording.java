package org.rapporteur.ledger;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.ledger.store.Writes;
import org.rapporteur.reading.Reading;

/** Records reports with their readings, within one transaction. */
final class Recording {
    private static final String PROGRAM = "rapporteur";

    private final Writes writes;
    private final Instant now;
    private final Supplier<byte[]> salts;

    Recording(Writes writes, Instant now, Supplier<byte[]> salts) {
        this.writes = writes;
        this.now = now;
        this.salts = salts;
    }

    /** Appends what is not there yet, and says what that was. */
    Outcome add(Addition addition) {
        Reading reading = addition.reading();
        String id = reading.report().sha256();
        if (writes.reads().erased(id) != null) {
            return new Outcome(Outcome.Kind.ERASED, id, 0, 0);
        }
        List<Reads.KnownReading> known = writes.reads().readings(id);
        for (Reads.KnownReading earlier : known) {
            if (sameReading(earlier, reading)) {
                return new Outcome(Outcome.Kind.ALREADY_KNOWN, id, earlier.entry(), earlier.claims());
            }
        }
        Actor actor = Actor.program(PROGRAM, versions(reading));
        if (!writes.reads().knows(id)) {
            append(actor, Entry.REPORT, ReportPayload.SCHEMA, ReportPayload.write(addition.report()));
        }
        Entry entry = append(actor, Entry.READING, ReadingJson.SCHEMA, ReadingJson.line(reading, null));
        Outcome.Kind kind = known.isEmpty() ? Outcome.Kind.ADDED : Outcome.Kind.NEW_READING;
        return new Outcome(kind, id, entry.sequence(), reading.claims().size());
    }

    private Entry append(Actor actor, String kind, int schema, String body) {
        return writes.append(now, actor, kind, schema, salts.get(), body);
    }

    private static boolean sameReading(Reads.KnownReading known, Reading reading) {
        boolean sameVersions = known.engine().equals(reading.versions().engine())
                && known.lexicon().equals(reading.versions().lexicon())
                && known.model().equals(reading.versions().model());
        boolean nothingNew = known.published() != null || reading.report().published() == null;
        return sameVersions && nothingNew;
    }

    private static String versions(Reading reading) {
        return "engine " + reading.versions().engine() + " lexicon "
                + reading.versions().lexicon() + " model " + reading.versions().model();
    }
}
