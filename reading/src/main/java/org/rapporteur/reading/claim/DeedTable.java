package org.rapporteur.reading.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.event.Category;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Row;

/** What acts of claims are as political events: {@code events/claims.tsv}, {@code future.tsv}, {@code contexts.tsv}. */
final class DeedTable {
    private final Map<String, Deed> byAct = new HashMap<>();
    private final Map<Category, Category> future = new HashMap<>();
    private final Map<String, Set<String>> contexts = new LinkedHashMap<>();

    DeedTable(Lexicon lexicon) {
        for (Row row : lexicon.table("en/events/claims.tsv", 2, 4).rows()) {
            if (row.cellOrNull(2) != null) {
                byAct.put(row.cell(0) + ' ' + row.cell(1), new Deed(category(row, 2), row.list(3)));
            }
        }
        for (Row row : lexicon.table("en/events/future.tsv", 1, 2).rows()) {
            future.put(category(row, 0), category(row, 1));
        }
        for (Row row : lexicon.table("en/events/contexts.tsv", 1, 2).rows()) {
            contexts.put(row.cell(0), Set.copyOf(row.list(1)));
        }
    }

    private static Category category(Row row, int column) {
        for (Category category : Category.values()) {
            if (category.name().equals(row.cell(column))) {
                return category;
            }
        }
        throw row.unknown(
                "category",
                row.cell(column),
                List.of(Category.values()).stream().map(Enum::name).toList());
    }

    /** What an act is as an event, or null where it is none. */
    @Nullable
    Deed of(Act act, Polarity polarity) {
        return byAct.get(act.id() + ' ' + polarity.name().toLowerCase(Locale.ROOT));
    }

    /** What a deed is while it is only promised, planned or foretold. */
    Deed yetToBeDone(Deed deed) {
        Category turned = future.get(deed.category());
        return turned == null ? deed : Deed.of(turned);
    }

    /** Contexts with the words that tell them, in the order of the file. */
    Map<String, Set<String>> contexts() {
        return contexts;
    }
}
