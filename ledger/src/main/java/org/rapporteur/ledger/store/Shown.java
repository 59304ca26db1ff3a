package org.rapporteur.ledger.store;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The views that questions read, over the tables that hold every version of their rows. To answer as of an earlier day,
 * views of the same names are laid over them for one transaction; questions need not know.
 */
final class Shown {
    /** Views of current rows, and the tables of all versions. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("report", "report_row");
        TABLES.put("reading", "reading_row");
        TABLES.put("claim", "claim_row");
        TABLES.put("meeting_told", "meeting_row");
        TABLES.put("meeting_party", "meeting_party_row");
        TABLES.put("mention", "mention_row");
        TABLES.put("mention_party", "mention_party_row");
        TABLES.put("link", "link_row");
        TABLES.put("judgement", "judgement_row");
        TABLES.put("judged_pair", "judged_pair_row");
        TABLES.put("office_told", "office_row");
    }

    /** Tables whose rows belong to a reading and are never ended. */
    private static final List<String> OF_READINGS = List.of("party_named", "party_called", "person_named");

    private Shown() {}

    /** Lays views over the current ones that show what was known when an entry was the last. */
    static void asKnown(Handle handle, long entry) {
        TABLES.forEach((view, table) -> handle.execute("CREATE TEMPORARY VIEW " + view + " AS SELECT "
                + String.join(", ", columns(handle, table)) + ", known_from FROM " + table + " WHERE known_from <= "
                + entry + " AND (known_until IS NULL OR known_until > " + entry + ")"));
        for (String table : OF_READINGS) {
            handle.execute(
                    "CREATE TEMPORARY VIEW " + table + " AS SELECT * FROM " + table + "_row WHERE reading <= " + entry);
        }
    }

    /** The columns of a table or view, without those that say when a row was known. */
    static List<String> columns(Handle handle, String table) {
        return handle.createQuery("SELECT * FROM " + table + " WHERE 1 = 0").scanResultSet((rows, context) -> {
            List<String> columns = new ArrayList<>();
            ResultSetMetaData data = rows.get().getMetaData();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                String column = data.getColumnName(i);
                if (!column.equals("known_from") && !column.equals("known_until")) {
                    columns.add(column);
                }
            }
            return columns;
        });
    }
}
