package org.rapporteur.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text of others made fit to be shown on a terminal: what would move the cursor, change colours or turn the order of
 * letters around is shown as its code point instead.
 */
public final class Shown {
    private Shown() {}

    /** On one line: line ends and runs of blanks become a blank. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, out));
        return out.toString().strip();
    }

    private static void append(int c, StringBuilder out) {
        boolean blank = c == '\n' || c == '\r' || c == '\t' || c == ' ' || c == 0x2028 || c == 0x2029 || c == 0x85;
        if (blank) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (isHarmful(c)) {
            out.append(String.format(Locale.ROOT, "<U+%04X>", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isHarmful(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL || type == Character.SURROGATE;
        boolean bidi = between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069) || c == 0x200E || c == 0x200F;
        return control || bidi || c == 0x061C;
    }

    /** Lines of at most so many columns, cut at blanks; a longer word has a line of its own. */
    public static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : line(text).split(" ", -1)) {
            int width = width(word);
            if (filled > 0 && filled + 1 + width > columns) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            line.append(filled > 0 ? " " : "").append(word);
            filled += width + (filled > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Columns that a text takes: none for combining marks, two for wide East Asian letters. */
    public static int width(String text) {
        return text.codePoints().map(Shown::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = between(c, 0x1100, 0x115F)
                || between(c, 0x2E80, 0xA4CF)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0xFF00, 0xFF60)
                || between(c, 0x20000, 0x3FFFD);
        return wide ? 2 : 1;
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
