package org.rapporteur.reading.mention;

import java.util.List;

/** Ordinal numbers in figures and words. */
final class Ordinals {
    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private Ordinals() {}

    /** 54 for "54th", 2 for "second"; 0 where the word is no ordinal. Lower case. */
    static int of(String word) {
        int index = WORDS.indexOf(word);
        if (index >= 0) {
            return index + 1;
        }
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean ends = List.of("st", "nd", "rd", "th").contains(word.substring(digits));
        return ends && digits > 0 && digits < 5 ? Integer.parseInt(word.substring(0, digits)) : 0;
    }
}
