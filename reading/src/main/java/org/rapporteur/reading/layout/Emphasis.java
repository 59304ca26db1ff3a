package org.rapporteur.reading.layout;

import org.rapporteur.language.Span;

/** Markdown's stars and underscores around a passage. */
final class Emphasis {
    private static final int MOST = 3;

    private Emphasis() {}

    /** What lies inside the marks where they stand at both ends and nowhere between, else the span as it is. */
    static Span strip(CharSequence text, Span span) {
        Span inner = span;
        for (int i = 0; i < MOST && inner.length() > 2; i++) {
            char mark = text.charAt(inner.begin());
            boolean around = (mark == '*' || mark == '_') && text.charAt(inner.end() - 1) == mark;
            Span next = new Span(inner.begin() + 1, inner.end() - 1);
            if (!around || (isMark(text, next.begin()) ? false : holds(text, next, mark))) {
                return inner;
            }
            inner = next;
        }
        return trimmed(text, inner);
    }

    private static boolean isMark(CharSequence text, int at) {
        return text.charAt(at) == '*' || text.charAt(at) == '_';
    }

    private static boolean holds(CharSequence text, Span span, char mark) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (text.charAt(i) == mark) {
                return true;
            }
        }
        return false;
    }

    private static Span trimmed(CharSequence text, Span span) {
        int end = Line.trimEnd(text, span.begin(), span.end());
        return new Span(Line.trimBegin(text, span.begin(), end), end);
    }
}
