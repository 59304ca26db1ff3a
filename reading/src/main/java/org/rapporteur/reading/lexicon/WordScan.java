package org.rapporteur.reading.lexicon;

import java.util.Arrays;

/**
 * A stretch of text cut into words for name look-up: folded forms, capitals, and what parts each word from the one before.
 * The same cut is made of the lexicon's names and of reports.
 */
final class WordScan {
    /** Nothing a name can reach across: a full stop between sentences, a bracket, a blank line. */
    static final int BREAK = 0;

    /** Blanks, at most one line end, or a hyphen or dash without blanks. */
    static final int SPACE = 1;

    /** A full stop, as in "St. Lucia" and at the end of most sentences. */
    static final int DOT = 2;

    /** An apostrophe, straight or curly. */
    static final int APOSTROPHE = 3;

    /** A comma and a blank. */
    static final int COMMA = 4;

    /** A slash. */
    static final int SLASH = 5;

    private final CharSequence text;
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private int size;

    WordScan(CharSequence text, int begin, int end) {
        this.text = text;
        for (int at = begin; at < end; ) {
            int wordEnd = wordEnd(at, end);
            if (wordEnd > at) {
                add(at, wordEnd);
            }
            at = Math.max(at + 1, wordEnd);
        }
    }

    /** Where the word that begins at a char ends; the char itself where none begins. */
    private int wordEnd(int at, int end) {
        if (isSign(text.charAt(at))) {
            return at + 1;
        }
        int to = at;
        while (to < end && Fold.isWord(text.charAt(to))) {
            to++;
        }
        return to == at + 1 ? initialsEnd(at, end) : to;
    }

    /** "&" and "+" are words. */
    private static boolean isSign(char c) {
        return c == '&' || c == '+';
    }

    /** "U.S." and "H.E" are one word: single letters, each followed by a full stop, the last perhaps. */
    private int initialsEnd(int at, int end) {
        int to = at + 1;
        while (to + 1 < end && text.charAt(to) == '.' && isLoneLetter(to + 1, end)) {
            to += 2;
        }
        return to > at + 1 && to < end && text.charAt(to) == '.' ? to + 1 : to;
    }

    private boolean isLoneLetter(int at, int end) {
        return Character.isLetter(text.charAt(at)) && (at + 1 == end || !Fold.isWord(text.charAt(at + 1)));
    }

    private void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = begin;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** A word as it stands, without the full stops of initials. */
    String letters(int word) {
        String letters = text.subSequence(begins[word], ends[word]).toString();
        return letters.indexOf('.') < 0 ? letters : letters.replace(".", "");
    }

    /** Lower case without marks; "&" is "and", "+" is "plus"; initials are without full stops. */
    String folded(int word) {
        if (isSign(text.charAt(begins[word]))) {
            return text.charAt(begins[word]) == '&' ? "and" : "plus";
        }
        boolean initials = text.charAt(ends[word] - 1) == '.' || isInitials(word);
        return initials
                ? Fold.word(letters(word), 0, letters(word).length())
                : Fold.word(text, begins[word], ends[word]);
    }

    private boolean isInitials(int word) {
        return ends[word] - begins[word] > 2 && text.charAt(begins[word] + 1) == '.';
    }

    /** Whether a word begins with a capital or a digit. */
    boolean capital(int word) {
        char first = text.charAt(begins[word]);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Whether a word has two letters or more and no small one. */
    boolean upperCase(int word) {
        int letters = 0;
        for (int i = begins[word]; i < ends[word]; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether a word is digits alone. */
    boolean figure(int word) {
        for (int i = begins[word]; i < ends[word]; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands between a word and the one before it. */
    int separator(int word) {
        int begin = ends[word - 1];
        int end = begins[word];
        if (begin == end) {
            return isSign(text.charAt(begin)) || isSign(text.charAt(begin - 1)) ? SPACE : BREAK;
        }
        char first = text.charAt(begin);
        if (end - begin == 1) {
            return single(first);
        }
        int alone = single(first);
        if (alone == DOT || alone == COMMA || alone == APOSTROPHE) {
            boolean joined = end - begin == 2 ? single(text.charAt(end - 1)) == SPACE : blank(begin + 1, end);
            return joined ? alone : BREAK;
        }
        return blank(begin, end) ? SPACE : BREAK;
    }

    private static int single(char c) {
        return switch (c) {
            case ' ',
                    '\n',
                    '\t',
                    '\u00A0',
                    '\u202F',
                    '\u2009',
                    '-',
                    '\u2010',
                    '\u2011',
                    '\u2012',
                    '\u2013',
                    '\u2014',
                    '\u2212' -> SPACE;
            case '.' -> DOT;
            case '\'', '\u2019', '\u2018', '\u02BC', '`', '\u00B4' -> APOSTROPHE;
            case '/' -> SLASH;
            case ',' -> COMMA;
            default -> BREAK;
        };
    }

    /** Whether only blanks stand there, at most one line end among them, and not too many. */
    private boolean blank(int begin, int end) {
        int lineEnds = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            lineEnds += c == '\n' ? 1 : 0;
            if (!(c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0') || lineEnds > 1) {
                return false;
            }
        }
        return true;
    }
}
