package org.rapporteur.ledger.store;

import java.util.Collection;
import java.util.List;
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

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
