package org.rapporteur.ledger.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Entry;

/** What can be done in a transaction that writes. */
public final class Writes {
    private final Handle handle;

    Writes(Handle handle) {
        this.handle = handle;
    }

    /** What can be asked in it. */
    public Reads reads() {
        return new Reads(handle);
    }

    /** Appends an entry and brings the views up with it. */
    public Entry append(Instant time, Actor actor, String kind, int schema, byte[] salt, String body) {
        Entry entry = new Entries(handle).append(time, actor, kind, schema, salt, body);
        new Projection(handle).apply(entry, body);
        return entry;
    }

    /** Computes every view anew from the entries. */
    public void rebuild() {
        new Projection(handle).clear();
        replay(new Entries(handle));
    }

    /** Brings the views up with entries, which may be another ledger's. */
    void replay(Entries entries) {
        Projection projection = new Projection(handle);
        entries.each((sequence, stored) -> projection.apply(stored.entry(), stored.body()));
    }
}
