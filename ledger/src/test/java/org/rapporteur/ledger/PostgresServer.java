package org.rapporteur.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A real PostgreSQL server for tests: one for all of them, with a database for each ledger. It ends with Java. */
public final class PostgresServer {
    private static final class Running {
        private static final PostgresServer SERVER = new PostgresServer();
    }

    private final EmbeddedPostgres server;
    private final Map<String, Address.Server> databases = new ConcurrentHashMap<>();

    private PostgresServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A ledger without entries is copied faster than it is made.
        sql("CREATE DATABASE empty_ledger");
        Ledger.open(address("empty_ledger"), LedgerOptions.standard()).close();
    }

    /** The server, started when it is asked for first. */
    public static PostgresServer running() {
        return Running.SERVER;
    }

    /** The database for a name, which has an empty ledger at first. */
    public Address.Server database(String name) {
        return databases.computeIfAbsent(name, unknown -> {
            String database = "ledger" + databases.size() + "_" + Integer.toHexString(name.hashCode());
            sql("CREATE DATABASE " + database + " TEMPLATE empty_ledger");
            return address(database);
        });
    }

    /** A database without any table. */
    public Address.Server bare(String name) {
        sql("CREATE DATABASE " + name);
        return address(name);
    }

    /** The address of one of the server's databases. */
    public Address.Server address(String database) {
        return new Address.Server("localhost", server.getPort(), database, "postgres", null, Map.of());
    }

    /** The folder with the files of a database. */
    public Path files(String database) {
        String folder = text("SHOW data_directory");
        long number = count("postgres", "SELECT oid FROM pg_database WHERE datname = '" + database + "'");
        return Path.of(folder, "base", Long.toString(number));
    }

    /** Does something as the server's owner. */
    public void sql(String... statements) {
        in("postgres", statements);
    }

    /** Does something in one of the databases, as the server's owner. */
    public void in(String database, String... statements) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query gives. */
    public long count(String database, String query) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while another transaction is open. */
    public void whileHolding(String database, String statement, Runnable work) {
        try (Connection connection = connect(database);
                Statement held = connection.createStatement()) {
            connection.setAutoCommit(false);
            held.execute(statement);
            work.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on the server asks a user for the password. */
    public void demandPasswordOf(String user) {
        try {
            Path file = Path.of(text("SHOW hba_file"));
            String rule = "host all " + user + " all scram-sha-256\n";
            Files.writeString(file, rule + Files.readString(file));
            sql("SELECT pg_reload_conf()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String query) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }
}
