package org.rapporteur.reading.layout;

import org.rapporteur.language.Span;

/** How a passage ends. */
final class Stops {
    private static final String CLOSERS = "\"'\u2019\u201D\u00BB)]*_";
    private static final String ENDS = ".!?\u2026\u3002";

    private Stops() {}

    /** Whether its last char before closing quotes and brackets ends a sentence. */
    static boolean endsSentence(CharSequence text, Span span) {
        int at = span.end() - 1;
        while (at > span.begin() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= span.begin() && ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it breaks off before something: it ends in a colon, comma, semicolon or dash. */
    static boolean breaksOff(CharSequence text, Span span) {
        int at = span.end() - 1;
        while (at > span.begin() && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
            at--;
        }
        return at >= span.begin() && ":,;\u2014\u2013".indexOf(text.charAt(at)) >= 0;
    }

    static boolean endsInColon(CharSequence text, Span span) {
        int at = span.end() - 1;
        while (at > span.begin() && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
            at--;
        }
        return at >= span.begin() && text.charAt(at) == ':';
    }
}
