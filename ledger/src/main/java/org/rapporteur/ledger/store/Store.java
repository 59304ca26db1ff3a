package org.rapporteur.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.ledger.Address;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerOptions;

/**
 * One open ledger. Work on it is done in transactions: what one wrote is on disk when {@link #write} returns, and nothing
 * of it where it throws. Safe for several threads, which wait for each other. A connection that a server dropped is made
 * anew for the next transaction.
 */
public final class Store implements AutoCloseable {
    private final Engine engine;
    private Handle handle;

    private Store(Engine engine, LedgerOptions options) {
        this.engine = engine;
        this.handle = engine.connect();
        boolean ready = false;
        try {
            upgrade(options);
            ready = true;
        } finally {
            if (!ready) {
                handle.close();
            }
        }
    }

    /** Views that another version of the program computed are computed anew, all or none. */
    private void upgrade(LedgerOptions options) {
        if (read(reads -> Upgrade.done(handle))) {
            return;
        }
        write(writes -> {
            if (!Upgrade.done(handle)) {
                Upgrade.run(handle, options);
            }
            return true;
        });
    }

    /**
     * Opens a ledger, and makes one where there is none.
     *
     * @throws LedgerException if it cannot be opened
     */
    public static Store open(Address address, LedgerOptions options) {
        return address instanceof Address.Server server
                ? new Store(new PostgresEngine(server, options, PostgresEngine.Absent.IS_MADE), options)
                : open(((Address.File) address).path(), options);
    }

    /**
     * Opens a ledger that is there.
     *
     * @throws LedgerException if it cannot be opened
     */
    public static Store openExisting(Address address, LedgerOptions options) {
        if (address instanceof Address.Server server) {
            return new Store(new PostgresEngine(server, options, PostgresEngine.Absent.IS_REFUSED), options);
        }
        Path file = ((Address.File) address).path();
        if (Files.notExists(file)) {
            throw new LedgerException.Absent(address);
        }
        return open(file, options);
    }

    /**
     * Opens a ledger in a file, and makes one where there is no file.
     *
     * @throws LedgerException if it cannot be opened
     */
    public static Store open(Path file, LedgerOptions options) {
        return new Store(SqliteEngine.of(file, options), options);
    }

    /** Opens an existing ledger in a file to read only. */
    static Store openToRead(Path file, LedgerOptions options) {
        return new Store(SqliteEngine.toRead(file, options), options);
    }

    /** Where the ledger is kept. */
    public Address address() {
        return engine.address();
    }

    /**
     * Answers a question from one state of the ledger, whatever others write meanwhile.
     *
     * @throws LedgerException if the ledger cannot be read
     */
    public synchronized <T> T read(Function<Reads, T> question) {
        return transaction(engine::beginToRead, () -> question.apply(new Reads(handle)));
    }

    /**
     * Answers a question from what the ledger knew at a time, whatever came since.
     *
     * @param until entries of this time and later are passed over
     * @throws LedgerException if the ledger cannot be read
     */
    public synchronized <T> T readAsKnown(Instant until, Function<Reads, T> question) {
        try {
            reconnect();
            engine.beginToRead(handle);
            try {
                long last = new Entries(handle).lastBefore(until);
                Shown.asKnown(handle, last);
                return question.apply(new Reads(handle, last));
            } finally {
                Statements.of(handle).forget();
                engine.rollback(handle);
            }
        } catch (JdbiException e) {
            throw Failures.of(engine.address(), e);
        }
    }

    /**
     * Writes all of it or nothing.
     *
     * @throws LedgerException if the ledger cannot be written
     */
    public synchronized <T> T write(Function<Writes, T> work) {
        if (!engine.writable()) {
            throw new LedgerException.ReadOnly(engine.address(), null);
        }
        return transaction(engine::beginToWrite, () -> work.apply(new Writes(handle)));
    }

    private <T> T transaction(Consumer<Handle> begin, Supplier<T> work) {
        try {
            reconnect();
            boolean done = false;
            try {
                begin.accept(handle);
                T result = work.get();
                Statements.of(handle).forget();
                engine.commit(handle);
                done = true;
                return result;
            } finally {
                if (!done) {
                    Statements.of(handle).forget();
                    engine.rollback(handle);
                }
            }
        } catch (ClockException e) {
            throw new LedgerException.ClockBehind(engine.address(), e.last(), e.now());
        } catch (JdbiException e) {
            throw Failures.of(engine.address(), e);
        }
    }

    private void reconnect() {
        try {
            if (handle.getConnection().isClosed()) {
                handle.close();
                handle = engine.connect();
            }
        } catch (SQLException e) {
            throw Failures.of(engine.address(), e);
        }
    }

    /** For tests: lets the file grow no further than so many pages. */
    synchronized void limitPages(long pages) {
        handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Long.class).one();
    }

    /** What the database's own check says: "ok", or what is wrong. */
    public synchronized String integrity() {
        try {
            return engine.integrity(handle);
        } catch (JdbiException e) {
            return String.valueOf(Failures.of(engine.address(), e).getMessage());
        }
    }

    /**
     * Overwrites what was erased, so that nothing of it is left in the ledger's files.
     *
     * @throws LedgerException if it cannot be done now; it can be asked again
     */
    public synchronized void purge() {
        try {
            engine.purge(handle);
        } catch (JdbiException e) {
            throw Failures.of(engine.address(), e);
        }
    }

    /**
     * Copies the ledger as it is at one moment, whatever others write meanwhile.
     *
     * @param file that is not there yet
     * @return whether it is done; a ledger on a server is to be exported instead
     * @throws LedgerException if it cannot be read, or the copy not be written
     */
    public synchronized boolean copy(Path file) {
        try {
            return engine.copy(handle, file);
        } catch (JdbiException e) {
            throw Failures.of(engine.address(), e);
        }
    }

    @Override
    public synchronized void close() {
        handle.close();
    }
}
