package org.rapporteur.ledger.store;

import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows for one table, written together. */
final class Batch {
    private final Handle handle;
    private final String insert;
    private final int columns;
    private @Nullable PreparedBatch batch;

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
        if (batch == null) {
            batch = handle.prepareBatch(insert);
        }
        for (int i = 0; i < values.length; i++) {
            batch.bind(i, values[i]);
        }
        batch.add();
        return this;
    }

    void run() {
        if (batch != null) {
            batch.execute();
            batch.close();
            batch = null;
        }
    }
}
