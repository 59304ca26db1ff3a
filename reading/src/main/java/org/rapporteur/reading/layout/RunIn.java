package org.rapporteur.reading.layout;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/**
 * A label that runs into its paragraph.
 *
 * @param label its words
 * @param kind who speaks or what it is about
 * @param rest where the sentence begins
 */
record RunIn(Span label, Layout.Label.Kind kind, int rest) {
    private static final int LONGEST = 130;
    private static final int MOST_WORDS = 16;
    private static final double TITLE = 0.75;
    private static final Set<String> TITLES = Set.of(
            "mr",
            "ms",
            "mrs",
            "dr",
            "president",
            "prime",
            "minister",
            "secretary",
            "ambassador",
            "chancellor",
            "vice",
            "foreign",
            "question",
            "answer",
            "moderator",
            "q",
            "a",
            "spokesperson",
            "general",
            "senator",
            "sir",
            "reporter",
            "interviewer",
            "the",
            "press",
            "deputy",
            "under",
            "assistant",
            "fm",
            "pm",
            "dpm",
            "sg",
            "host",
            "commissioner",
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "king",
            "queen",
            "prince",
            "princess",
            "lord",
            "lady",
            "baroness",
            "cabinet",
            "attorney",
            "premier",
            "governor",
            "madam",
            "madame",
            "hon",
            "journalist",
            "correspondent",
            "interpreter",
            "taoiseach",
            "speaker",
            "envoy",
            "director");

    /** The label at the head of a paragraph, or null. */
    static @Nullable RunIn at(CharSequence text, Span block) {
        RunIn bold = emphasised(text, block);
        if (bold != null) {
            return bold;
        }
        int limit = Math.min(block.end(), block.begin() + LONGEST);
        for (int i = block.begin() + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return coloned(text, block, i);
            }
            if (c == '\u201C' || c == '"' || (c == '.' && endsSentence(text, i, block.end()))) {
                return null;
            }
        }
        return null;
    }

    private static boolean endsSentence(CharSequence text, int stop, int end) {
        boolean apart = stop + 1 < end && Line.isBlank(text.charAt(stop + 1));
        return apart && Character.isLowerCase(text.charAt(stop - 1));
    }

    private static @Nullable RunIn coloned(CharSequence text, Span block, int colon) {
        int rest = Line.trimBegin(text, skipMarks(text, colon + 1, block.end()), block.end());
        boolean apart = colon + 1 < block.end() && rest > colon + 1;
        if (!apart || rest >= block.end()) {
            return null;
        }
        Span label = Emphasis.strip(text, new Span(block.begin(), colon));
        Wording words = Wording.of(text, label);
        boolean titled = words.count() <= MOST_WORDS && words.titleShare() >= TITLE;
        boolean begins =
                !Character.isLowerCase(text.charAt(rest)) && !Character.isLowerCase(text.charAt(block.begin()));
        if (!titled || !begins || label.length() == 0) {
            return null;
        }
        return new RunIn(label, kind(text, label, words), rest);
    }

    private static Layout.Label.Kind kind(CharSequence text, Span label, Wording words) {
        boolean person = namesPerson(text, label) && words.count() <= 6;
        boolean shouted = words.isShouted() && words.count() <= 6 && words.count() > 1;
        return person || shouted ? Layout.Label.Kind.SPEAKER : Layout.Label.Kind.TOPIC;
    }

    /** Whether a label begins with a title or stands for a questioner. */
    static boolean namesPerson(CharSequence text, Span label) {
        String first = label.in(text).split("[ .-]", 2)[0].toLowerCase(Locale.ROOT);
        return TITLES.contains(first);
    }

    /** "**Trade.** The ministers …", "*Climate* – Leaders …". */
    private static @Nullable RunIn emphasised(CharSequence text, Span block) {
        int from = skipMarks(text, block.begin(), block.end());
        if (from == block.begin() || from == block.end()) {
            return null;
        }
        int limit = Math.min(block.end(), from + LONGEST);
        int to = from;
        while (to < limit && text.charAt(to) != '*') {
            to++;
        }
        int marks = skipMarks(text, to, block.end());
        if (marks == to || marks - to < from - block.begin()) {
            return null;
        }
        return closed(text, block, new Span(from, to), marks);
    }

    private static @Nullable RunIn closed(CharSequence text, Span block, Span inner, int after) {
        char last = text.charAt(inner.end() - 1);
        int rest = after;
        while (rest < block.end()
                && (":.\u2013\u2014-".indexOf(text.charAt(rest)) >= 0 || Line.isBlank(text.charAt(rest)))) {
            rest++;
        }
        boolean parted =
                ":.".indexOf(last) >= 0 || text.subSequence(after, rest).chars().anyMatch(c -> !Line.isBlank((char) c));
        if (!parted || rest >= block.end() || Character.isLowerCase(text.charAt(rest))) {
            return null;
        }
        int end = ":.".indexOf(last) >= 0 ? inner.end() - 1 : inner.end();
        Span label = new Span(inner.begin(), Line.trimEnd(text, inner.begin(), end));
        Wording words = Wording.of(text, label);
        boolean is = label.length() > 0 && words.count() <= MOST_WORDS;
        return is ? new RunIn(label, kind(text, label, words), rest) : null;
    }

    private static int skipMarks(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '*') {
            at++;
        }
        return at;
    }
}
