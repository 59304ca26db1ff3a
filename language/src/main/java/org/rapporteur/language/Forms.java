package org.rapporteur.language;

import java.text.Normalizer;

/**
 * Normalises the characters of a token to the form that tagger, parser and lexicon see: NFC, straight quotes, no
 * characters without width, no blanks. Offsets never change by it: they count in the text as it came.
 */
public final class Forms {
    private Forms() {}

    /** The normalised form of a stretch of text. */
    public static String normalise(CharSequence text, int begin, int end) {
        StringBuilder kept = new StringBuilder(end - begin);
        boolean ascii = true;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.isIgnored(c) && !Letters.isBlank(c)) {
                char plain = plain(c);
                ascii &= plain < 0x80;
                kept.append(plain);
            }
        }
        String form = kept.toString();
        return ascii ? form : Normalizer.normalize(form, Normalizer.Form.NFC);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}
