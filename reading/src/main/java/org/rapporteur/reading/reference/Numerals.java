package org.rapporteur.reading.reference;

import java.util.Map;

/** Numbers of parties, as words or digits. */
final class Numerals {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private Numerals() {}

    /** The number that a lower-case word says, 0 where it says none up to 99. */
    static int value(String word) {
        Integer number = WORDS.get(word);
        if (number != null) {
            return number;
        }
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : 0;
    }
}
