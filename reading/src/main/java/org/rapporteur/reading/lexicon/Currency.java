package org.rapporteur.reading.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A currency and how the press writes it.
 *
 * @param code ISO 4217
 * @param name "Japanese yen"
 * @param symbols that stand before or after a figure, matched as they are: "US$", "¥", "A$"
 * @param words matched without case: "yen", "US dollars", "CFA francs"
 * @param minorDigits decimal places of its minor unit
 * @param minorWords names of its hundredth part: "cents"
 */
public record Currency(
        String code, String name, List<String> symbols, List<String> words, int minorDigits, List<String> minorWords) {
    public Currency {
        symbols = List.copyOf(symbols);
        words = List.copyOf(words);
        minorWords = List.copyOf(minorWords);
    }

    /**
     * What a symbol or word can mean that several currencies share.
     *
     * @param sign "$", "£", "dollars", "pounds", "rupees"
     * @param likeliest code where nothing else is known, or null
     * @param others codes that it means where the report's publisher or subject is of such a country
     */
    public record Shared(String sign, @Nullable String likeliest, List<String> others) {
        public Shared {
            others = List.copyOf(others);
        }
    }
}
