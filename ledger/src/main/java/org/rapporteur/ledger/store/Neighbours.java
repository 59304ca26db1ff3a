package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What the program or a person linked with records. */
final class Neighbours {
    private Neighbours() {}

    /** Ids of what is linked with some records, and is none of them. */
    static Collection<String> of(Handle handle, Collection<String> ids) {
        Collection<String> all = new TreeSet<>();
        if (ids.isEmpty()) {
            return all;
        }
        for (String table : List.of("link", "judged_pair")) {
            all.addAll(handle.createQuery("SELECT a FROM " + table + " WHERE b IN (<ids>) UNION SELECT b FROM " + table
                            + " WHERE a IN (<ids>)")
                    .bindList("ids", new ArrayList<>(ids))
                    .mapTo(String.class)
                    .list());
        }
        all.removeAll(ids);
        return all;
    }

    /** Ends the program's links of some records. */
    static void end(Known known, Collection<String> ids) {
        known.end("link_row", "a", ids);
        known.end("link_row", "b", ids);
    }
}
