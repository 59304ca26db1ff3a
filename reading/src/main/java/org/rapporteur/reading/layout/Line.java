package org.rapporteur.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Span;

/**
 * A line of a text without the blanks around it.
 *
 * @param span its characters; empty for a blank line
 * @param indent columns of blanks before it, a tab counted as four
 */
record Line(Span span, int indent) {
    private static final int TAB = 4;

    boolean isBlank() {
        return span.length() == 0;
    }

    /** All lines; CR LF, LF, CR, and Unicode's line and paragraph separators end one. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(trimmed(text, begin, i));
                boolean both = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += both ? 1 : 0;
                begin = i + 1;
            }
        }
        return lines;
    }

    private static Line trimmed(String text, int begin, int end) {
        int first = begin;
        int indent = 0;
        while (first < end && isBlank(text.charAt(first))) {
            indent += text.charAt(first) == '\t' ? TAB : 1;
            first++;
        }
        return new Line(new Span(first, trimEnd(text, first, end)), indent);
    }

    /** The end of what is left between two chars without blanks at its end. */
    static int trimEnd(CharSequence text, int begin, int end) {
        int last = end;
        while (last > begin && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** The first char from {@code begin} on that is no blank, or {@code end}. */
    static int trimBegin(CharSequence text, int begin, int end) {
        int first = begin;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == '\f' || c == 0x0B;
    }

    /** Spaces of every width, tabs, line ends, and marks without a width. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == 0xA0
                || c == 0x85
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x2069)
                || c == 0x3000
                || c == 0xFEFF;
    }
}
