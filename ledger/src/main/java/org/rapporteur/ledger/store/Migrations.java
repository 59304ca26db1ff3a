package org.rapporteur.ledger.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.Address;
import org.rapporteur.ledger.LedgerException;

/**
 * Brings a ledger's tables to the form of this version. Flyway starts slowly, so it is asked only where it is needed. Each
 * step is one transaction: a program killed in the midst leaves the form before it or after it.
 */
final class Migrations {
    /** The numbers of all migration files, in order. A file that is added is added here. */
    static final List<Integer> STEPS = List.of(1, 2, 10, 30, 31);

    static final String SQLITE = "sqlite";
    static final String POSTGRESQL = "postgresql";

    private static final String FILES = "classpath:org/rapporteur/ledger/store/migration/";

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final long PAUSE_MILLIS = 100;

    private final Handle handle;
    private final Address ledger;
    private final Duration patience;

    Migrations(Handle handle, Address ledger, Duration patience) {
        this.handle = handle;
        this.ledger = ledger;
        this.patience = patience;
    }

    /** The newest form that this version knows. */
    static int newest() {
        return STEPS.get(STEPS.size() - 1);
    }

    /**
     * Whether the ledger has the newest form already.
     *
     * @throws LedgerException if it has a newer one, or is another program's
     */
    boolean current() {
        Collection<Integer> done = done();
        for (int step : done) {
            if (!STEPS.contains(step)) {
                throw new LedgerException.TooNew(ledger, step, newest());
            }
        }
        return done.containsAll(STEPS);
    }

    /** Whether there is a ledger at all. */
    boolean begun() {
        return !done().isEmpty();
    }

    /** The steps that were taken: none where there are no tables yet. */
    private Collection<Integer> done() {
        Collection<String> tables = tables();
        if (tables.contains("flyway_schema_history")) {
            return new TreeSet<>(handle.createQuery(
                            "SELECT CAST(version AS INTEGER) FROM flyway_schema_history WHERE version IS NOT NULL")
                    .mapTo(Integer.class)
                    .list());
        }
        if (!tables.isEmpty()) {
            String found = ledger instanceof Address.Server
                    ? "a schema with other tables"
                    : "an SQLite file of another program";
            throw new LedgerException.NotALedger(ledger, found, null);
        }
        return List.of();
    }

    private Collection<String> tables() {
        String query = ledger instanceof Address.Server
                ? "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS regnamespace)"
                : "SELECT name FROM sqlite_master WHERE type = 'table'";
        return new TreeSet<>(handle.createQuery(query).mapTo(String.class).list());
    }

    /**
     * Takes the steps that are missing. Flyway does not lock SQLite files, so where another program was doing the same at
     * the same time, it is waited for.
     *
     * @param own the folder with what is written for one kind of database
     */
    void migrate(String own, UnaryOperator<FluentConfiguration> database) {
        FLYWAY.setLevel(Level.WARNING);
        for (long waited = 0; !current(); waited += PAUSE_MILLIS) {
            try {
                database.apply(Flyway.configure())
                        .locations(FILES + "any", FILES + own)
                        .outOfOrder(true)
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                LedgerException failure = Failures.of(ledger, e);
                if (waited >= patience.toMillis() || failure instanceof LedgerException.NoRights) {
                    throw failure;
                }
                pause();
            }
        }
    }

    /** Gives another program time to be done. */
    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
