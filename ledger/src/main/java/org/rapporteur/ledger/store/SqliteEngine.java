package org.rapporteur.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.ledger.Address;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerOptions;
import org.sqlite.SQLiteConfig;

/** A ledger in one SQLite file. */
final class SqliteEngine implements Engine {
    /** "RAPP": marks a file as a ledger, for {@code file} and for us. */
    private static final int APPLICATION_ID = 0x52415050;

    /** Pages kept in memory: what a large ledger's keys are looked up in. As much is taken as is read, and no more. */
    private static final int CACHE_KIBIBYTES = 128 * 1024;

    /** Pages in the log before they are folded into the file: the more, the fewer are written twice. */
    private static final int LOGGED_PAGES = 8_000;

    private final Address.File address;
    private final Path file;
    private final LedgerOptions options;
    private final boolean writable;

    private SqliteEngine(Path file, LedgerOptions options, boolean writable) {
        this.address = new Address.File(file);
        this.file = file;
        this.options = options;
        this.writable = writable;
    }

    /** For a file, and the folders that it lies in, which are made where there are none. */
    static SqliteEngine of(Path file, LedgerOptions options) {
        Path absolute = file.toAbsolutePath();
        if (!Files.exists(absolute)) {
            makeFolder(absolute);
        } else if (Files.isDirectory(absolute)) {
            throw new LedgerException.NotALedger(Address.of(file), "a folder", null);
        }
        return new SqliteEngine(absolute, options, !Files.exists(absolute) || Files.isWritable(absolute));
    }

    /** For an existing file, to read only. */
    static SqliteEngine toRead(Path file, LedgerOptions options) {
        return new SqliteEngine(file.toAbsolutePath(), options, false);
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

    @Override
    public Address address() {
        return address;
    }

    @Override
    public boolean writable() {
        return writable;
    }

    /**
     * SQLite waits for a lock in all but two cases: while another program turns the log on, and while the last one to
     * close folds the log in. There it answers at once that the file is locked, so it is asked again.
     */
    @Override
    public Handle connect() {
        long begun = System.nanoTime();
        while (true) {
            try {
                return connectOnce();
            } catch (LedgerException.Locked e) {
                if (System.nanoTime() - begun >= options.patience().toNanos()) {
                    throw e;
                }
                Migrations.pause();
            }
        }
    }

    private Handle connectOnce() {
        Handle handle = open();
        try {
            prepare(handle);
            return handle;
        } catch (JdbiException e) {
            handle.close();
            throw Failures.of(address, e);
        } catch (LedgerException e) {
            handle.close();
            throw e;
        }
    }

    private Handle open() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) options.patience().toMillis());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setReadOnly(!writable);
        config.setCacheSize(-CACHE_KIBIBYTES);
        try {
            // Not through DriverManager, which would load every driver that is there.
            return Jdbi.create(() -> config.createConnection(url())).open();
        } catch (JdbiException e) {
            throw Failures.of(address, e);
        }
    }

    /**
     * A file that lies where nothing can be written is read as it stands, since SQLite could not lock it; but not where a
     * log beside it holds what is newest.
     */
    private String url() {
        Path folder = file.getParent();
        boolean logged = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        boolean fixed = !writable && !logged && folder != null && !Files.isWritable(folder);
        return fixed
                ? "jdbc:sqlite:" + file.toUri().toString().replace("file:///", "file:/") + "?immutable=1"
                : "jdbc:sqlite:" + file;
    }

    private void prepare(Handle handle) {
        Migrations migrations = new Migrations(handle, address, options.patience());
        boolean current = migrations.current();
        if (!writable) {
            if (!current) {
                throw new LedgerException.ReadOnly(address, null);
            }
            return;
        }
        log(handle);
        if (!current) {
            migrations.migrate(Migrations.SQLITE, flyway -> flyway.dataSource(url(), null, null));
            handle.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
        handle.execute("PRAGMA secure_delete = ON");
        handle.execute("PRAGMA wal_autocheckpoint = " + LOGGED_PAGES);
    }

    /** Turns the log on where it is off, as in a new file and in a backup. */
    private static void log(Handle handle) {
        String mode =
                handle.createQuery("PRAGMA journal_mode").mapTo(String.class).one();
        if (!mode.equals("wal")) {
            handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one();
        }
    }

    @Override
    public void beginToRead(Handle handle) {
        handle.execute("BEGIN");
    }

    @Override
    public void beginToWrite(Handle handle) {
        handle.execute("BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Handle handle) {
        handle.execute("COMMIT");
    }

    /** SQLite rolls back by itself where the disk is full or damaged; then there is nothing left to roll back. */
    @Override
    public void rollback(Handle handle) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            return;
        }
    }

    @Override
    public String integrity(Handle handle) {
        return String.join(
                "; ",
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
    }

    /** The file is written anew without its gaps, and the log, which holds what was there, is emptied. */
    @Override
    public void purge(Handle handle) {
        handle.execute("VACUUM");
        boolean busy = handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                .map((row, context) -> row.getInt(1) != 0)
                .one();
        if (busy) {
            throw new LedgerException.NotPurged(address);
        }
    }

    @Override
    public boolean copy(Handle handle, Path copy) {
        handle.execute("VACUUM INTO ?", copy.toString());
        return true;
    }
}
