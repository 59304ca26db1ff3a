package org.rapporteur.ledger.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.LedgerException;

/** Brings a ledger's tables to the form of this version. Flyway starts slowly, so it is asked only where it is needed. */
final class Migrations {
    /** The newest form that this version knows: the number of the last migration file. */
    static final int FORM = 10;

    /** "RAPP": marks a file as a ledger, for {@code file} and for us. */
    private static final int APPLICATION_ID = 0x52415050;

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final long PAUSE_MILLIS = 100;

    private Migrations() {}

    /** The form of a file: 0 where it has no tables yet. */
    static int form(Handle handle, Path file) {
        if (tables(handle, "flyway_schema_history") == 1) {
            return handle.createQuery("SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM flyway_schema_history"
                            + " WHERE success = 1")
                    .mapTo(Integer.class)
                    .one();
        }
        if (tables(handle, "%") > 0) {
            throw new LedgerException.NotALedger(file, "an SQLite file of another program", null);
        }
        return 0;
    }

    /**
     * Brings an empty or older file to the newest form. Flyway does not lock SQLite files, so where another program was
     * doing the same at the same time, it is waited for.
     */
    static void migrate(Handle handle, Path file, String url, Duration patience) {
        FLYWAY.setLevel(Level.WARNING);
        for (long waited = 0; form(handle, file) < FORM; waited += PAUSE_MILLIS) {
            try {
                migrate(url);
            } catch (FlywayException e) {
                if (waited >= patience.toMillis()) {
                    throw Failures.of(file, e);
                }
                pause();
            }
        }
        handle.execute("PRAGMA application_id = " + APPLICATION_ID);
    }

    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations(
                        "classpath:org/rapporteur/ledger/store/migration/any",
                        "classpath:org/rapporteur/ledger/store/migration/sqlite")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** Gives another program time to be done. */
    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int tables(Handle handle, String like) {
        return handle.createQuery("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name LIKE :name")
                .bind("name", like)
                .mapTo(Integer.class)
                .one();
    }
}
