package org.rapporteur.reading.lexicon;

import java.text.Normalizer;

/**
 * Folds letters so that spellings of one name meet: lower case, without accents and other marks. NFC and NFD fold alike.
 * Only Latin letters change; their decompositions are fixed by Unicode's stability policy, so that every JDK folds alike.
 */
final class Fold {
    private static final String FROM = "đðøłßæœıþŋəʻʼ";
    private static final String[] TO = {"d", "d", "o", "l", "ss", "ae", "oe", "i", "th", "ng", "a", "", ""};

    private Fold() {}

    /** Whether a char belongs to a word: letters, digits, marks, and invisible chars that only guide line breaks. */
    static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c) || isInvisible(c);
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /** Soft hyphen, zero-width space and joiners, word joiner, bidi controls. */
    private static boolean isInvisible(char c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069);
    }

    /** The folded form of the word in a text; "" where nothing is left. */
    static String word(CharSequence text, int begin, int end) {
        char[] folded = new char[end - begin];
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return foreign(text.subSequence(begin, end).toString());
            }
            folded[i - begin] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(folded);
    }

    private static String foreign(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = Character.toLowerCase(parts.charAt(i));
            int at = FROM.indexOf(c);
            if (at >= 0) {
                folded.append(TO[at]);
            } else if (!isMark(c) && !isInvisible(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
