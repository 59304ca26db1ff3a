package org.rapporteur.reading.layout;

import org.jspecify.annotations.Nullable;

/**
 * What opens a list item: a bullet, or a number or letter with a full stop or bracket.
 *
 * @param end one past the mark and its blanks: where the item's words begin
 * @param style items of one list have one style: "-", "(a)", "1."
 * @param numbered whether it is a number, as paragraphs of a communiqué have too
 */
record ListMark(int end, String style, boolean numbered) {
    private static final String BULLETS =
            "-*+\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u2043\u00B7\u2013\u2014\u27A2\u2714";
    private static final int LONGEST = 6;

    /** The mark at the head of a line, or null. */
    static @Nullable ListMark at(CharSequence text, int begin, int end) {
        if (begin + 1 >= end) {
            return null;
        }
        char first = text.charAt(begin);
        boolean letter = first == 'o' && Line.isBlank(text.charAt(begin + 1));
        if (letter || BULLETS.indexOf(first) >= 0) {
            return bullet(text, begin, end);
        }
        return enumerator(text, begin, end);
    }

    private static @Nullable ListMark bullet(CharSequence text, int begin, int end) {
        char first = text.charAt(begin);
        boolean doubled = first == '-' && text.charAt(begin + 1) == '-'; // a dash of typewriters
        int mark = doubled ? begin + 2 : begin + 1;
        boolean alone = mark < end && Line.isBlank(text.charAt(mark));
        boolean unmistakable = (first >= 0x2022 && first != 0x2043) || first == 0xB7;
        if (!alone && !unmistakable) {
            return null;
        }
        return new ListMark(Line.trimBegin(text, mark, end), String.valueOf(first), false);
    }

    private static @Nullable ListMark enumerator(CharSequence text, int begin, int end) {
        boolean open = text.charAt(begin) == '(';
        int from = open ? begin + 1 : begin;
        int to = from;
        while (to < end && to - from < LONGEST && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        if (to == from || to + 1 >= end || !Line.isBlank(text.charAt(to + 1))) {
            return null;
        }
        char close = text.charAt(to);
        String kind = kind(text.subSequence(from, to).toString());
        boolean closes = close == ')' || (close == '.' && !open && !kind.equals("A"));
        if (!closes || kind.isEmpty()) {
            return null;
        }
        String style = (open ? "(" : "") + kind + close;
        return new ListMark(Line.trimBegin(text, to + 1, end), style, kind.equals("1"));
    }

    /** "1" for a number, "i" for a small Roman one, "a" and "A" for a letter, "I" for a great Roman one, "" for a word. */
    private static String kind(String word) {
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return word.length() <= 3 ? "1" : "";
        }
        if (word.chars().allMatch(c -> "ivx".indexOf(c) >= 0)) {
            return "i";
        }
        if (word.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
            return "I";
        }
        if (word.length() > 1) {
            return "";
        }
        char c = word.charAt(0);
        return c >= 'a' && c <= 'z' ? "a" : c >= 'A' && c <= 'Z' ? "A" : "";
    }
}
