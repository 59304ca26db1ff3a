package org.rapporteur.reading.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/** Tells headings from paragraphs. */
final class Headings {
    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 22;
    private static final int FEW_WORDS = 9;
    private static final double TITLE = 0.7;

    private Headings() {}

    /** The words of a line marked as a heading ("## Trade", "**Trade**", "Trade" underlined apart), or null. */
    static @Nullable Span marked(CharSequence text, Span line) {
        int begin = line.begin();
        while (begin < line.end() && text.charAt(begin) == '#') {
            begin++;
        }
        boolean sharp = begin > line.begin() && begin < line.end() && Line.isBlank(text.charAt(begin));
        Span bare = sharp ? new Span(Line.trimBegin(text, begin, line.end()), line.end()) : line;
        Span plain = Emphasis.strip(text, bare);
        boolean bold = bare.length() - plain.length() >= 4 && !Stops.endsSentence(text, plain);
        boolean is = (sharp || bold) && plain.length() > 0 && plain.length() <= LONGEST && hasLetter(text, plain);
        return is ? plain : null;
    }

    /** Whether a line could be the headline: short and without a final stop or a colon. */
    static boolean isHeadline(CharSequence text, Span span) {
        return span.length() <= LONGEST
                && Wording.of(text, span).count() <= MOST_WORDS
                && !endsInFullStop(text, span)
                && !Stops.breaksOff(text, span)
                && hasLetter(text, span)
                && !Character.isLowerCase(text.charAt(span.begin()));
    }

    /** Whether a line reads like a subheading: a title, a shout, or a few words without a stop. */
    static boolean isSubheading(CharSequence text, Span span) {
        if (!isHeadline(text, span) || Stops.endsSentence(text, span)) {
            return shoutsToColon(text, span);
        }
        return isTitleLike(text, span) || Wording.of(text, span).count() <= FEW_WORDS;
    }

    /** Whether a line is written in capitals, or each of its words but small ones has one. */
    static boolean isTitleLike(CharSequence text, Span span) {
        if (!isHeadline(text, span) || Stops.endsSentence(text, span)) {
            return false;
        }
        Wording words = Wording.of(text, span);
        return words.isShouted() || words.titleShare() >= TITLE;
    }

    private static boolean shoutsToColon(CharSequence text, Span span) {
        return Stops.endsInColon(text, span)
                && span.length() <= LONGEST
                && Wording.of(text, span).isShouted();
    }

    private static boolean endsInFullStop(CharSequence text, Span span) {
        boolean question = "?!".indexOf(text.charAt(span.end() - 1)) >= 0;
        return Stops.endsSentence(text, span) && !question && !endsInShortening(text, span);
    }

    /** "… leaves the U.S." */
    private static boolean endsInShortening(CharSequence text, Span span) {
        int end = span.end();
        return end - span.begin() > 4
                && text.charAt(end - 1) == '.'
                && text.charAt(end - 3) == '.'
                && Character.isUpperCase(text.charAt(end - 2));
    }

    private static boolean hasLetter(CharSequence text, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
