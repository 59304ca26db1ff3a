package org.rapporteur.reading.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currencies and the signs that several of them share. Immutable. */
public final class Currencies {
    private final Map<String, Currency> byCode = new LinkedHashMap<>();
    private final List<Currency.Shared> shared = new ArrayList<>();

    private Currencies() {}

    static Currencies read(LexiconFiles files) {
        Currencies currencies = new Currencies();
        for (Row row : Table.read(files, "en/currencies.tsv", 1, 6).rows()) {
            currencies.byCode.put(row.cell(0), currency(row));
        }
        for (Row row : Table.read(files, "en/shared-currency-signs.tsv", 1, 3).rows()) {
            currencies.shared.add(currencies.shared(row));
        }
        return currencies;
    }

    private static Currency currency(Row row) {
        if (row.cell(0).length() != 3) {
            throw row.error("expected an ISO 4217 code of three letters, got \"" + row.cell(0) + "\"");
        }
        int digits = List.of("0", "1", "2", "3", "4").indexOf(row.cell(4));
        if (digits < 0) {
            throw row.error("expected 0 to 4 decimal places, got \"" + row.cell(4) + "\"");
        }
        return new Currency(row.cell(0), row.cell(1), row.list(2), row.list(3), digits, row.list(5));
    }

    private Currency.Shared shared(Row row) {
        List<String> codes = new ArrayList<>(row.list(2));
        if (!row.cell(1).isEmpty()) {
            codes.add(row.cell(1));
        }
        for (String code : codes) {
            if (!byCode.containsKey(code)) {
                throw row.unknown("currency", code, byCode.keySet());
            }
        }
        return new Currency.Shared(row.cell(0), row.cellOrNull(1), row.list(2));
    }

    /** All, in the order of their codes. */
    public List<Currency> all() {
        return List.copyOf(byCode.values());
    }

    /** The currency of an ISO 4217 code, or null. */
    public @Nullable Currency of(String code) {
        return byCode.get(code);
    }

    /** Signs and words that several currencies share: "$", "£", "dollars", "rupees". */
    public List<Currency.Shared> shared() {
        return List.copyOf(shared);
    }
}
