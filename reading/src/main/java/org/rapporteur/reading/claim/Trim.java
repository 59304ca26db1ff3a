package org.rapporteur.reading.claim;

import org.rapporteur.language.Span;

/** Takes blanks, punctuation and list conjunctions off the edges of a passage. */
final class Trim {
    private static final String EDGE = " \t\r\n\u00A0,;:.-–—*";
    private static final String OPENING = "\"“‘'(«";
    private static final String CLOSING = "\"”’')»";

    private Trim() {}

    /** The span without what does not belong to a quote; never empty where the span is not. */
    static Span of(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end - 1 && EDGE.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin + 1 && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return balanced(text, new Span(begin, end));
    }

    /** A lone bracket or quotation mark at an edge goes. */
    private static Span balanced(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        if (end - begin < 3) {
            return span;
        }
        String words = span.in(text);
        int open = OPENING.indexOf(words.charAt(0));
        if (open >= 0 && words.indexOf(CLOSING.charAt(open), 1) < 0) {
            begin++;
        }
        int close = CLOSING.indexOf(words.charAt(words.length() - 1));
        boolean genitive = close >= 0 && words.length() > 1 && words.charAt(words.length() - 2) == 's';
        if (close >= 0 && !genitive && words.substring(0, words.length() - 1).indexOf(OPENING.charAt(close)) < 0) {
            end--;
        }
        return new Span(begin, end);
    }
}
