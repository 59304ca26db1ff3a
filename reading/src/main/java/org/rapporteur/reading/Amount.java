package org.rapporteur.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money or a counted quantity, as a passage states it.
 *
 * @param value in full: "US$1 million" is 1000000
 * @param currency ISO 4217 code, or null for a quantity
 * @param unit what is counted ("doses"), or null for money
 * @param qualifiers of "about", "at least", "up to", "total", "each", "per year" those that the words say, in this order
 * @param quote where it stands
 */
public record Amount(
        BigDecimal value,
        @Nullable String currency,
        @Nullable String unit,
        List<String> qualifiers,
        Quote quote) {
    public Amount {
        if ((currency == null) == (unit == null)) {
            throw new IllegalArgumentException("expected a currency or a unit, got " + currency + " and " + unit);
        }
        qualifiers = List.copyOf(qualifiers);
    }
}
