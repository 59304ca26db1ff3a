package org.rapporteur.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerOptions;
import org.sqlite.SQLiteConfig;

/**
 * One open ledger file. Work on it is done in transactions: what one wrote is on disk when {@link #write} returns, and
 * nothing of it where it throws. Safe for several threads, which wait for each other.
 */
public final class Store implements AutoCloseable {
    private final Path file;
    private final Handle handle;
    private final boolean writable;

    private Store(Path file, Handle handle, boolean writable) {
        this.file = file;
        this.handle = handle;
        this.writable = writable;
    }

    /**
     * Opens a ledger, and makes one where there is no file.
     *
     * @throws LedgerException if it cannot be opened
     */
    public static Store open(Path file, LedgerOptions options) {
        Path absolute = file.toAbsolutePath();
        if (!Files.exists(absolute)) {
            makeFolder(absolute);
        } else if (Files.isDirectory(absolute)) {
            throw new LedgerException.NotALedger(file, "a folder", null);
        }
        boolean writable = !Files.exists(absolute) || Files.isWritable(absolute);
        return openPatiently(absolute, options, writable);
    }

    /**
     * SQLite waits for a lock in all but two cases: while another program turns the log on, and while the last one to
     * close folds the log in. There it answers at once that the file is locked, so it is asked again.
     */
    private static Store openPatiently(Path file, LedgerOptions options, boolean writable) {
        long begun = System.nanoTime();
        while (true) {
            try {
                return open(file, options, writable);
            } catch (LedgerException.Locked e) {
                if (System.nanoTime() - begun >= options.patience().toNanos()) {
                    throw e;
                }
                Migrations.pause();
            }
        }
    }

    /** Opens an existing ledger to read only. */
    static Store openToRead(Path file, LedgerOptions options) {
        return openPatiently(file.toAbsolutePath(), options, false);
    }

    private static Store open(Path file, LedgerOptions options, boolean writable) {
        String url = url(file, writable);
        Handle handle = connect(file, url, options, writable);
        try {
            prepare(file, url, handle, writable, options);
            return new Store(file, handle, writable);
        } catch (JdbiException e) {
            handle.close();
            throw Failures.of(file, e);
        } catch (LedgerException e) {
            handle.close();
            throw e;
        }
    }

    /**
     * A file that lies where nothing can be written is read as it stands, since SQLite could not lock it; but not where a
     * log beside it holds what is newest.
     */
    private static String url(Path file, boolean writable) {
        Path folder = file.getParent();
        boolean logged = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        boolean fixed = !writable && !logged && folder != null && !Files.isWritable(folder);
        return fixed
                ? "jdbc:sqlite:" + file.toUri().toString().replace("file:///", "file:/") + "?immutable=1"
                : "jdbc:sqlite:" + file;
    }

    private static void makeFolder(Path file) {
        Path folder = file.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw Failures.noFolder(file, e);
        }
    }

    private static Handle connect(Path file, String url, LedgerOptions options, boolean writable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) options.patience().toMillis());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setReadOnly(!writable);
        try {
            return Jdbi.create(() -> DriverManager.getConnection(url, config.toProperties()))
                    .open();
        } catch (JdbiException e) {
            throw Failures.of(file, e);
        }
    }

    private static void prepare(Path file, String url, Handle handle, boolean writable, LedgerOptions options) {
        int form = Migrations.form(handle, file);
        if (form > Migrations.FORM) {
            throw new LedgerException.TooNew(file, form, Migrations.FORM);
        }
        if (!writable) {
            if (form < Migrations.FORM || !Upgrade.done(handle)) {
                throw new LedgerException.ReadOnly(file, null);
            }
            return;
        }
        if (form == 0) {
            handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one();
        }
        if (form < Migrations.FORM) {
            Migrations.migrate(handle, file, url, options.patience());
        }
        handle.execute("PRAGMA secure_delete = ON");
        if (!Upgrade.done(handle)) {
            Upgrade.run(handle, options);
        }
    }

    /** The ledger's file. */
    public Path file() {
        return file;
    }

    /**
     * Answers a question from one state of the ledger, whatever others write meanwhile.
     *
     * @throws LedgerException if the file cannot be read
     */
    public synchronized <T> T read(Function<Reads, T> question) {
        return transaction("BEGIN", () -> question.apply(new Reads(handle)));
    }

    /**
     * Answers a question from what the ledger knew at a time, whatever came since.
     *
     * @param until entries of this time and later are passed over
     * @throws LedgerException if the file cannot be read
     */
    public synchronized <T> T readAsKnown(Instant until, Function<Reads, T> question) {
        try {
            handle.execute("BEGIN");
            try {
                Shown.asKnown(handle, new Entries(handle).lastBefore(until));
                return question.apply(new Reads(handle));
            } finally {
                rollback();
            }
        } catch (JdbiException e) {
            throw Failures.of(file, e);
        }
    }

    /**
     * Writes all of it or nothing.
     *
     * @throws LedgerException if the file cannot be written
     */
    public synchronized <T> T write(Function<Writes, T> work) {
        if (!writable) {
            throw new LedgerException.ReadOnly(file, null);
        }
        return transaction("BEGIN IMMEDIATE", () -> work.apply(new Writes(handle)));
    }

    private <T> T transaction(String begin, java.util.function.Supplier<T> work) {
        try {
            handle.execute(begin);
            boolean done = false;
            try {
                T result = work.get();
                handle.execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback();
                }
            }
        } catch (JdbiException e) {
            throw Failures.of(file, e);
        }
    }

    /** SQLite rolls back by itself where the disk is full or damaged; then there is nothing left to roll back. */
    private void rollback() {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            return;
        }
    }

    /** For tests: lets the file grow no further than so many pages. */
    synchronized void limitPages(long pages) {
        handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Long.class).one();
    }

    /** What SQLite's own check of the file says: "ok", or what is wrong. */
    public synchronized String integrity() {
        try {
            return String.join(
                    "; ",
                    handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .list());
        } catch (JdbiException e) {
            return String.valueOf(Failures.of(file, e).getMessage());
        }
    }

    @Override
    public synchronized void close() {
        handle.close();
    }
}
