package org.rapporteur.reading;

import org.rapporteur.language.Span;

/**
 * A passage of a report, to the character.
 *
 * @param start first code point, 0 or more
 * @param end one past the last code point, after {@code start}
 * @param text the characters between
 */
public record Quote(int start, int end, String text) {
    public Quote {
        if (start < 0 || end <= start || text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException("expected a text of " + (end - start) + " code points at [" + start
                    + ", " + end + "), got '" + text + "'");
        }
    }

    /** The passage that a span of chars covers. */
    public static Quote of(String text, Span span) {
        int start = text.codePointCount(0, span.begin());
        String words = span.in(text);
        return new Quote(start, start + words.codePointCount(0, words.length()), words);
    }

    /** The characters that stand at this place in the given text; equal to {@link #text()} where the quote holds. */
    public String in(String report) {
        int begin = report.offsetByCodePoints(0, start);
        return report.substring(begin, report.offsetByCodePoints(begin, end - start));
    }

    /** Whether the quote stands in the given text to the character. */
    public boolean holdsIn(String report) {
        return end <= report.codePointCount(0, report.length()) && in(report).equals(text);
    }
}
