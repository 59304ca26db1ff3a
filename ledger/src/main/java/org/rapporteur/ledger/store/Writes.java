package org.rapporteur.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Erasure;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.ErasurePayload;
import org.rapporteur.ledger.entry.Recorded;
import org.rapporteur.ledger.judge.Links;

/** What can be done in a transaction that writes. */
public final class Writes {
    /** Who judges what the program judges; the version is raised with the rules of sameness. */
    private static final Actor JUDGE = Actor.program("rapporteur", "sameness 2");

    private final Handle handle;
    private final Entries entries;
    private final Projection projection;
    private @Nullable Entry first;

    Writes(Handle handle) {
        this.handle = handle;
        this.entries = new Entries(handle);
        this.projection = new Projection(handle, entries);
    }

    /** What can be asked in it. */
    public Reads reads() {
        return new Reads(handle);
    }

    /** Appends an entry and brings the views up with it. */
    public Entry append(Instant time, Actor actor, String kind, int schema, byte[] salt, String body) {
        Entry entry = entries.append(time, actor, kind, schema, salt, body);
        first = first == null ? entry : first;
        projection.apply(entry, body);
        return entry;
    }

    /** Appends what the program judges of the records that came in this transaction, if it judges anything. */
    public void settle(Instant time, Supplier<byte[]> salts) {
        List<Links.Link> links = new LinkRows(handle).find(projection.fresh());
        projection.fresh().clear();
        if (!links.isEmpty() && first != null) {
            String body = new Links(first.sequence(), links).write();
            append(time, JUDGE, Entry.JUDGEMENT, Links.SCHEMA, salts.get(), body);
        }
    }

    /** Appends what the program judges of all records there are. */
    void settleAll(Instant time, Supplier<byte[]> salts) {
        for (String query :
                List.of("SELECT sha256 FROM report", "SELECT id FROM meeting_told", "SELECT id FROM mention")) {
            projection
                    .fresh()
                    .addAll(handle.createQuery(query).mapTo(String.class).list());
        }
        first = new Entries(handle).head();
        settle(time, salts);
    }

    /** Takes over an entry of another ledger as it is, and brings the views up with it. */
    public void take(Recorded recorded) {
        new Entries(handle).insert(recorded);
        projection.apply(recorded.entry(), recorded.body());
        projection.fresh().clear();
    }

    /**
     * Takes away what the ledger holds of a report: payloads and salts go, the headers stay, an entry tells of it, and the
     * views are computed anew without it. What the database's file still holds of it goes with {@link Store#purge}.
     *
     * @throws IllegalArgumentException if there is no such report
     */
    public Erasure erase(String report, String why, Instant time, Actor actor, byte[] salt) {
        Erasing erasing = new Erasing(handle, report);
        List<Long> entries = erasing.entries();
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("expected a report of the ledger, got " + report);
        }
        List<String> sameWords = erasing.sameWords();
        entries.forEach(entry -> handle.execute("DELETE FROM payload WHERE sequence = ?", entry));
        String body = new ErasurePayload(report, entries, why).write();
        Entry entry = this.entries.append(time, actor, Entry.ERASURE, ErasurePayload.SCHEMA, salt, body);
        rebuild();
        return new Erasure(report, entry.sequence(), entries, sameWords);
    }

    /** Computes every view anew from the entries. */
    public void rebuild() {
        projection.clear();
        new Entries(handle).each((sequence, stored) -> projection.apply(stored.entry(), stored.body()));
        projection.fresh().clear();
        handle.execute("DELETE FROM view_form");
        handle.execute("INSERT INTO view_form (version) VALUES (" + Projection.VERSION + ")");
    }

    /** Brings empty views up with another ledger's entries. */
    void replay(Entries entries) {
        Projection views = new Projection(handle, entries);
        entries.each((sequence, stored) -> views.apply(stored.entry(), stored.body()));
    }
}
