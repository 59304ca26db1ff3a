package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, counted as terminals show them: wide characters are two columns, marks none. */
final class Wrapped {
    private final StringBuilder out = new StringBuilder();
    private final int width;

    Wrapped(int width) {
        this.width = width;
    }

    /**
     * Adds a paragraph.
     *
     * @param first what its first line begins with
     * @param rest what its further lines begin with
     */
    Wrapped paragraph(String first, String rest, String text) {
        return paragraph(first, rest, text, "");
    }

    /**
     * Adds a paragraph that ends in its source.
     *
     * @param source is kept on one line; "" for none
     */
    Wrapped paragraph(String first, String rest, String text, String source) {
        out.append(first);
        int column = columns(first);
        boolean begun = false;
        List<String> words = new ArrayList<>(List.of(clean(text).split(" ", -1)));
        if (!source.isEmpty()) {
            words.add("— " + clean(source));
        }
        for (String word : words) {
            int size = columns(word);
            if (begun && column + 1 + size > width) {
                out.append('\n').append(rest);
                column = columns(rest);
                begun = false;
            }
            if (begun) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += size;
            begun = true;
        }
        out.append('\n');
        return this;
    }

    Wrapped blank() {
        out.append('\n');
        return this;
    }

    /** On one line, and without characters that would move a terminal's cursor or turn its text around. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == 0xA0) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else {
                clean.appendCodePoint(isHarmful(c) ? 0xFFFD : c);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isHarmful(int c) {
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return turning || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    /** How many columns a terminal gives a text. */
    static int columns(String text) {
        return text.codePoints().map(Wrapped::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The blocks of East Asian wide characters (Unicode Standard Annex 11, W and F), roughly. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
