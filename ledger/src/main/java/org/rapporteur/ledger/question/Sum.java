package org.rapporteur.ledger.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Amount;

/**
 * Money or a counted quantity, apart from the passage that states it.
 *
 * @param value in full
 * @param currency ISO 4217 code, or null for a quantity
 * @param unit what is counted, or null for money
 * @param qualifiers "about", "at least", "up to", "total", "each", "per year", as far as said
 */
public record Sum(
        BigDecimal value,
        @Nullable String currency,
        @Nullable String unit,
        List<String> qualifiers) {
    public Sum {
        qualifiers = List.copyOf(qualifiers);
    }

    /** What an amount says. */
    public static Sum of(Amount amount) {
        return new Sum(amount.value(), amount.currency(), amount.unit(), amount.qualifiers());
    }

    /** The currency, or the unit of a quantity. */
    public String measure() {
        return currency != null ? currency : String.valueOf(unit);
    }
}
