package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Ends rows of views without taking them away: what was shown stays, with the entry until which it was known.
 *
 * @param entry the entry that ends them
 * @param since the first of the entries that are recorded together with it: rows that came with one of these were never
 *     shown, and are simply taken away
 */
record Known(Handle handle, long entry, long since) {
    Known(Handle handle, long entry) {
        this(handle, entry, entry);
    }

    /** Ends the current rows of a table whose column has one of some values. */
    void end(String table, String column, Collection<String> values) {
        if (values.isEmpty()) {
            return;
        }
        String current = " WHERE " + column + " = ? AND known_until IS NULL";
        List<@Nullable Object[]> gone = new ArrayList<>();
        List<@Nullable Object[]> ended = new ArrayList<>();
        for (String value : values) {
            gone.add(new Object[] {value, since});
            ended.add(new Object[] {entry, value});
        }
        Statements.batch(handle, "DELETE FROM " + table + current + " AND known_from >= ?", gone);
        Statements.batch(handle, "UPDATE " + table + " SET known_until = ?" + current, ended);
    }

    /**
     * A column that can change.
     *
     * @param key the column that holds the id
     */
    record Place(String table, String key, String column) {}

    /** Gives the current rows with some ids another value in one column; the earlier version stays. */
    void change(Place place, Collection<String> ids, String value) {
        String table = place.table();
        String column = place.column();
        String key = " WHERE " + place.key() + " = ? AND known_until IS NULL";
        String columns = String.join(", ", Shown.columns(handle, table));
        String changed = columns.replaceFirst("\\b" + column + "\\b", "?");
        for (String id : ids) {
            int inPlace = Statements.execute(
                    handle,
                    "UPDATE " + table + " SET " + column + " = ?" + key + " AND known_from >= ?",
                    value,
                    id,
                    since);
            if (inPlace == 0) {
                Statements.execute(
                        handle,
                        "INSERT INTO " + table + " (" + columns + ", known_from) SELECT " + changed
                                + ", CAST(? AS BIGINT)" + " FROM " + table + key,
                        value,
                        entry,
                        id);
                Statements.execute(
                        handle,
                        "UPDATE " + table + " SET known_until = ?" + key + " AND known_from < ?",
                        entry,
                        id,
                        entry);
            }
        }
    }
}
