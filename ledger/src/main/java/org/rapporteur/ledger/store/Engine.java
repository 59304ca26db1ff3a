package org.rapporteur.ledger.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.Address;
import org.rapporteur.ledger.LedgerException;

/** What SQLite and PostgreSQL do each in its own way. Everything else is one SQL for both. */
interface Engine {
    /** Where the ledger is kept. */
    Address address();

    /** Whether it can be written. */
    boolean writable();

    /**
     * A new connection to a ledger that has this version's form.
     *
     * @throws LedgerException if it cannot be opened
     */
    Handle connect();

    /** Begins a transaction in which everything is seen in one state. */
    void beginToRead(Handle handle);

    /** Begins a transaction that is the only one to write. */
    void beginToWrite(Handle handle);

    /** Ends a transaction; what it wrote is on disk. */
    void commit(Handle handle);

    /** Ends a transaction of which nothing stays. */
    void rollback(Handle handle);

    /** What the database's own check says: "ok", or what is wrong. */
    String integrity(Handle handle);

    /**
     * Overwrites and gives back the room of what was taken away, so that nothing of it is left in the database's files.
     *
     * @throws LedgerException if others are reading and it cannot be done now
     */
    void purge(Handle handle);

    /**
     * Copies the ledger as it is at one moment, whatever others write meanwhile.
     *
     * @param file that is not there yet
     * @return whether it is done; a database on a server is to be exported instead
     */
    boolean copy(Handle handle, Path file);
}
