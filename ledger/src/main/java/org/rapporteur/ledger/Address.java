package org.rapporteur.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a ledger is kept: in a file, or in a database on a PostgreSQL server. Shown to people by its text form. */
public sealed interface Address {
    /**
     * The ledger in a file, which is made where there is none.
     *
     * @param path of the file
     */
    record File(Path path) implements Address {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * The ledger in a database, which must be there; its tables are made where there are none.
     *
     * @param host name or address
     * @param port from 1
     * @param database name
     * @param user who logs in
     * @param password or null, where the server asks for none or it stands in {@code ~/.pgpass}; never shown
     * @param settings of the connection: {@code sslmode}, {@code currentSchema} …
     */
    record Server(
            String host,
            int port,
            String database,
            String user,
            @Nullable String password,
            Map<String, String> settings)
            implements Address {
        public Server {
            settings = Map.copyOf(settings);
        }

        /** The same with another password. */
        public Server password(@Nullable String other) {
            return new Server(host, port, database, user, other, settings);
        }

        /** The same for another user. */
        public Server user(String other) {
            return new Server(host, port, database, other, password, settings);
        }

        /** Without the password. */
        @Override
        public String toString() {
            String where = host.contains(":") ? "[" + host + "]" : host;
            return "postgresql://" + user + "@" + where + ":" + port + "/" + database;
        }
    }

    /** The settings that an address may end in: {@code ?sslmode=require}. */
    Set<String> SETTINGS =
            Set.of("sslmode", "sslrootcert", "sslcert", "sslkey", "currentSchema", "connectTimeout", "socketTimeout");

    /** PostgreSQL's own port. */
    int PORT = 5432;

    /** A ledger in a file. */
    static Address of(Path file) {
        return new File(file);
    }

    /** Whether words name a database on a server, and not a file. */
    static boolean isServer(String words) {
        return words.startsWith("postgresql://") || words.startsWith("postgres://");
    }

    /**
     * The address that words give: {@code postgresql://user@host:5432/database?sslmode=require}, else the path of a file.
     *
     * @throws IllegalArgumentException if they begin like a server's address and are none; a password is not repeated
     */
    static Address of(String words) {
        return isServer(words) ? server(words) : new File(Path.of(words));
    }

    private static Server server(String words) {
        URI uri = uri(words);
        String host = uri.getHost() == null ? "localhost" : uri.getHost().replaceAll("[\\[\\]]", "");
        String[] login = uri.getRawUserInfo() == null
                ? new String[] {System.getProperty("user.name", "postgres")}
                : uri.getRawUserInfo().split(":", 2);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("^/", "");
        if (path.isEmpty() || path.contains("/")) {
            throw mistaken(words, "no database after the host");
        }
        int port = uri.getPort() < 0 ? PORT : uri.getPort();
        String password = login.length < 2 ? null : decoded(login[1]);
        return new Server(host, port, decoded(path), decoded(login[0]), password, settings(words, uri.getRawQuery()));
    }

    private static URI uri(String words) {
        try {
            URI uri = new URI(words);
            if (uri.getHost() == null && uri.getRawAuthority() != null) {
                throw mistaken(words, "no host");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw mistaken(words, e.getReason());
        }
    }

    private static Map<String, String> settings(String words, @Nullable String query) {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : query == null ? new String[0] : query.split("&")) {
            String[] parts = setting.split("=", 2);
            if (parts.length < 2 || !SETTINGS.contains(parts[0])) {
                throw mistaken(words, "the setting '" + parts[0] + "'");
            }
            settings.put(parts[0], decoded(parts[1]));
        }
        return settings;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException mistaken(String words, String found) {
        return new IllegalArgumentException("expected an address such as postgresql://user@host:5432/database, got "
                + hidden(words) + ": " + found + "; settings may be "
                + String.join(", ", SETTINGS.stream().sorted().toList()));
    }

    /** A password is kept out of messages. */
    private static String hidden(String words) {
        return words.replaceAll("(//[^:/@]*:).*@", "$1…@").replaceFirst("[?].*", "?…");
    }
}
