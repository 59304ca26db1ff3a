package org.rapporteur.reading.mention;

import java.util.Map;
import java.util.Set;

/** Ordinal numbers in figures and words. */
final class Ordinals {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20));
    private static final Set<String> ENDS = Set.of("st", "nd", "rd", "th");

    private Ordinals() {}

    /** 54 for "54th", 2 for "second"; 0 where the word is no ordinal. Lower case. */
    static int of(String word) {
        if (word.length() < 3 || word.charAt(0) > '9') {
            return WORDS.getOrDefault(word, 0);
        }
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean ends = ENDS.contains(word.substring(digits));
        return ends && digits > 0 && digits < 5 ? Integer.parseInt(word.substring(0, digits)) : 0;
    }
}
