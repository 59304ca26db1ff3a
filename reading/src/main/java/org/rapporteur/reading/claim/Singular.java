package org.rapporteur.reading.claim;

import java.util.Locale;

/** The singular of the last word of a counted phrase, which the lemmatiser has not seen apart. */
final class Singular {
    private Singular() {}

    /** In lower case: "troops" is troop, "fishermen" is fisherman, "missiles" is missile. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("men")) {
            return lower.substring(0, lower.length() - 3) + "man";
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
