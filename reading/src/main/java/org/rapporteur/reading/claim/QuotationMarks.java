package org.rapporteur.reading.claim;

/** Tells by straight quotation marks, which do not say whether they open or close, what stands between two of them. */
final class QuotationMarks {
    /** How far back a mark is looked for, in chars. */
    private static final int REACH = 4000;

    private QuotationMarks() {}

    /** Whether a place, in chars of the text, stands after a mark that opened in its line and has not closed. */
    static boolean isInside(String text, int place) {
        int line = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - REACH);
        boolean open = false;
        for (int i = line; i < place; i++) {
            if (text.charAt(i) == '"') {
                open = open ? !closes(text, i) : opens(text, i, line);
            }
        }
        return open;
    }

    private static boolean opens(String text, int mark, int line) {
        boolean before = mark == line || !Character.isLetterOrDigit(text.charAt(mark - 1));
        return before && mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1));
    }

    /** A mark between a blank and a letter opens again: the one before was never closed. */
    private static boolean closes(String text, int mark) {
        boolean blank = Character.isWhitespace(text.charAt(mark - 1));
        return !blank || !opens(text, mark, 0);
    }
}
