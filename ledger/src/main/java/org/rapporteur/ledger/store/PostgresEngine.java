package org.rapporteur.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapporteur.ledger.Address;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerOptions;

/** A ledger in a PostgreSQL database. One program writes at a time: an advisory lock makes the others wait. */
final class PostgresEngine implements Engine {
    /** "RAPP": the lock that a writer holds until its transaction ends. */
    private static final int LOCK = 0x52415050;

    private final Address.Server address;
    private final LedgerOptions options;
    private final Absent absent;
    private final PGSimpleDataSource source;

    /** What becomes of a ledger that is not there. */
    enum Absent {
        IS_MADE,
        IS_REFUSED
    }

    PostgresEngine(Address.Server address, LedgerOptions options, Absent absent) {
        this.address = address;
        this.options = options;
        this.absent = absent;
        this.source = source(address);
    }

    private static PGSimpleDataSource source(Address.Server address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host()});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(address.database());
        source.setUser(address.user());
        source.setPassword(address.password());
        source.setApplicationName("rapporteur");
        try {
            for (var setting : address.settings().entrySet()) {
                source.setProperty(setting.getKey(), setting.getValue());
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return source;
    }

    @Override
    public Address address() {
        return address;
    }

    /** Known only when something is written: the server says so then. */
    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public Handle connect() {
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
        try {
            return Jdbi.create(source).open();
        } catch (JdbiException e) {
            throw Failures.of(address, e);
        }
    }

    private void prepare(Handle handle) {
        String encoding = setting(handle, "server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new LedgerException.NotALedger(address, "a database in " + encoding + " instead of UTF8", null);
        }
        if (handle.createQuery("SELECT current_schema()")
                .mapTo(String.class)
                .findOne()
                .isEmpty()) {
            throw new LedgerException.NoRights(address, "no schema in which the user could make tables", null);
        }
        handle.execute("SET client_min_messages = warning");
        // What is reported as recorded is on the server's disk, whatever the database's default is.
        if (setting(handle, "synchronous_commit").equals("off")) {
            handle.execute("SET synchronous_commit = on");
        }
        Migrations migrations = new Migrations(handle, address, options.patience());
        if (absent == Absent.IS_REFUSED && !migrations.begun()) {
            throw new LedgerException.Absent(address);
        }
        if (!migrations.current()) {
            migrations.migrate(Migrations.POSTGRESQL, flyway -> flyway.dataSource(source));
        }
    }

    private static String setting(Handle handle, String name) {
        return handle.createQuery("SELECT current_setting(?)")
                .bind(0, name)
                .mapTo(String.class)
                .one();
    }

    /** Not "read only", which would forbid the views that show an earlier day. */
    @Override
    public void beginToRead(Handle handle) {
        begin(handle);
        handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    }

    /** Each statement sees what was written before the lock was got. */
    @Override
    public void beginToWrite(Handle handle) {
        begin(handle);
        handle.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE");
        handle.execute("SET LOCAL lock_timeout = " + options.patience().toMillis());
        handle.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }

    private void begin(Handle handle) {
        try {
            handle.getConnection().setAutoCommit(false);
        } catch (SQLException e) {
            throw Failures.of(address, e);
        }
    }

    @Override
    public void commit(Handle handle) {
        Connection connection = handle.getConnection();
        try {
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw Failures.of(address, e);
        }
    }

    /** Where the connection is lost, the server has rolled back by itself. */
    @Override
    public void rollback(Handle handle) {
        Connection connection = handle.getConnection();
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            return;
        }
    }

    /** PostgreSQL checks its pages as it reads them, where it was set up to. */
    @Override
    public String integrity(Handle handle) {
        return "ok";
    }

    /** Tables are written anew without what was deleted. The server's log and its backups are its owner's to clean. */
    @Override
    public void purge(Handle handle) {
        handle.createQuery(
                        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace ="
                                + " CAST(current_schema() AS regnamespace) AND relname <> 'flyway_schema_history' ORDER BY relname")
                .mapTo(String.class)
                .list()
                .forEach(table -> handle.execute("VACUUM FULL " + table));
    }

    @Override
    public boolean copy(Handle handle, Path file) {
        return false;
    }
}
