package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Lists of ids in one column, and what else columns need. */
final class Lists {
    private static final String BAR = "|";

    private Lists() {}

    /** Ids in one column; a bar stands in no id. */
    static String join(Collection<String> ids) {
        return String.join(BAR, ids);
    }

    static List<String> split(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    /** The pairs that a query gives for some ids, by the first of each. */
    static Map<String, String> pairs(Handle handle, String query, Collection<String> ids) {
        Map<String, String> pairs = new TreeMap<>();
        Statements.listFor(handle, query, row -> Map.entry(row.getString(1), row.getString(2)), ids)
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
        return pairs;
    }

    /**
     * All of some parties but the one that a table names most: where two of them stand together, one of these does.
     *
     * @param table with a column "party"
     */
    static List<String> rarer(Handle handle, String table, Collection<String> parties) {
        List<String> rarer = new ArrayList<>(parties);
        handle.createQuery("SELECT party FROM " + table + " WHERE party IN (<parties>) GROUP BY party"
                        + " ORDER BY COUNT(*) DESC, party LIMIT 1")
                .bindList("parties", rarer)
                .mapTo(String.class)
                .findOne()
                .ifPresent(rarer::remove);
        return rarer;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
