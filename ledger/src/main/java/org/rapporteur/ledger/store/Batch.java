package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows for one table, written together. */
final class Batch {
    private final Handle handle;
    private final String insert;
    private final int columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Batch(Handle handle, String table, String columnList) {
        this.handle = handle;
        this.columns = columnList.split(",", -1).length;
        this.insert = "INSERT INTO " + table + " (" + columnList + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }

    Batch row(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException("expected " + columns + " values, got " + values.length);
        }
        rows.add(values);
        return this;
    }

    void run() {
        if (!rows.isEmpty()) {
            Statements.batch(handle, insert, rows);
            rows.clear();
        }
    }
}
