package org.rapporteur.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one connection that are run for each report that is added: prepared once, and kept until the
 * transaction ends. What is asked now and then goes through JDBI, which prepares a statement each time it is run.
 */
public final class Statements implements JdbiConfig<Statements> {
    /** So many are kept at most; there are fewer of them in the program. */
    private static final int MOST = 200;

    /** So many ids are asked for at a time: a power of two. */
    private static final int TOGETHER = 1024;

    private static final String IDS = "<ids>";

    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** One column or more of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Those of a connection. */
    static Statements of(Handle handle) {
        return handle.getConfig(Statements.class);
    }

    /** Statements belong to their connection, whose configuration JDBI copies for each of its own. */
    @Override
    public Statements createCopy() {
        return this;
    }

    /** Closes what is kept: views may be others in the next transaction, and nothing may be under way at its end. */
    void forget() {
        for (PreparedStatement statement : kept.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // Of a connection that was lost, which has closed it.
            }
        }
        kept.clear();
    }

    /** Runs a statement that gives no rows. */
    static int execute(Handle handle, String sql, @Nullable Object... values) {
        return of(handle).run(handle, sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** The rows that a query gives. */
    static <T> List<T> list(Handle handle, String sql, Row<T> row, @Nullable Object... values) {
        return of(handle).run(handle, sql, statement -> {
            bind(statement, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(row.of(rows));
                }
            }
            return all;
        });
    }

    /** The texts in the first column of what a query gives. */
    static List<String> texts(Handle handle, String sql, @Nullable Object... values) {
        return list(handle, sql, row -> row.getString(1), values);
    }

    /**
     * The rows that a query gives for any number of ids, which stand in it as {@code (<ids>)}: asked for some at a time,
     * so that there is no limit to them and few different statements. In order within each time only.
     */
    static <T> List<T> listFor(Handle handle, String sql, Row<T> row, Collection<?> ids) {
        List<Object> all = new ArrayList<>(ids);
        List<T> found = new ArrayList<>();
        for (int begin = 0; begin < all.size(); begin += TOGETHER) {
            List<Object> some = all.subList(begin, Math.min(begin + TOGETHER, all.size()));
            found.addAll(list(handle, sql.replace(IDS, places(room(some.size()))), row, filled(some)));
        }
        return found;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** One of a few sizes into which so many fit. */
    private static int room(int count) {
        int room = 1;
        while (room < count) {
            room *= 2;
        }
        return room;
    }

    /** The last one fills what room is left. */
    private static @Nullable Object[] filled(List<?> ids) {
        @Nullable Object[] filled = new Object[room(ids.size())];
        Arrays.fill(filled, ids.get(ids.size() - 1));
        for (int i = 0; i < ids.size(); i++) {
            filled[i] = ids.get(i);
        }
        return filled;
    }

    /** The first row that a query gives, or null where it gives none. */
    static <T> @Nullable T first(Handle handle, String sql, Row<T> row, @Nullable Object... values) {
        List<T> all = list(handle, sql, row, values);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Runs a statement once for each row of values, together. */
    static void batch(Handle handle, String sql, Collection<@Nullable Object[]> rows) {
        of(handle).run(handle, sql, statement -> {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(Handle handle, String sql, Work<T> work) {
        try {
            return work.with(prepared(handle, sql));
        } catch (SQLException e) {
            kept.remove(sql); // half filled, or closed by the driver
            throw new UnableToExecuteStatementException(e.getMessage() + " [" + sql + "]", e, null);
        }
    }

    private PreparedStatement prepared(Handle handle, String sql) throws SQLException {
        PreparedStatement there = kept.get(sql);
        if (there != null && !there.isClosed()) {
            return there;
        }
        if (kept.size() >= MOST) {
            Iterator<PreparedStatement> oldest = kept.values().iterator();
            oldest.next().close();
            oldest.remove();
        }
        PreparedStatement made = handle.getConnection().prepareStatement(sql);
        kept.put(sql, made);
        return made;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
