package org.rapporteur.reading.layout;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/**
 * What closes a report: "— VNS", "(VNA)", "/.", "ENDS", "###".
 *
 * @param span the whole mark
 * @param agency the agency's name in it, or null
 */
record SignOff(Span span, @Nullable Span agency) {
    private static final Set<String> ENDS =
            Set.of("end", "ends", "-end-", "-ends-", "(end)", "(ends)", "end.", "fin", "xxx");
    private static final int LONGEST = 24;
    private static final String DASHES = "-\u2013\u2014";

    /** A block that is nothing but a sign-off, or null. */
    static @Nullable SignOff whole(CharSequence text, Span span) {
        String words = span.in(text).toLowerCase(Locale.ROOT);
        boolean marks =
                words.chars().allMatch(c -> "#/. ".indexOf(c) >= 0) && (words.contains("#") || words.contains("/"));
        if (marks || ENDS.contains(words)) {
            return new SignOff(span, null);
        }
        int from = Line.trimBegin(text, skipDashes(text, span), span.end());
        boolean dashed = from > span.begin()
                && !text.subSequence(span.begin(), from).toString().equals("- ");
        Span name = new Span(from, span.end());
        return dashed && isAgency(text, name) ? new SignOff(span, name) : null;
    }

    private static int skipDashes(CharSequence text, Span span) {
        int at = span.begin();
        while (at < span.end() && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The sign-off at the end of a paragraph, or null. */
    static @Nullable SignOff trailing(CharSequence text, Span block) {
        int slash = block.end() - 1;
        boolean slashed = block.length() > 4 && text.charAt(slash) == '.' && text.charAt(slash - 1) == '/';
        if (slashed || (block.length() > 4 && text.charAt(slash) == '/')) {
            int begin = slashed ? slash - 1 : slash;
            return Stops.endsSentence(text, new Span(block.begin(), Line.trimEnd(text, block.begin(), begin)))
                            || slashed
                    ? new SignOff(new Span(begin, block.end()), null)
                    : null;
        }
        int stop = Math.max(block.begin(), block.end() - LONGEST);
        for (int i = block.end() - 1; i > stop; i--) {
            SignOff found = from(text, block, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable SignOff from(CharSequence text, Span block, int at) {
        char c = text.charAt(at);
        boolean bracket = c == '(' && text.charAt(block.end() - 1) == ')';
        boolean dash = DASHES.indexOf(c) >= 0;
        int begin = dash && at > block.begin() && DASHES.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
        int sentence = Line.trimEnd(text, block.begin(), begin);
        boolean after = sentence > block.begin() && Stops.endsSentence(text, new Span(block.begin(), sentence));
        if (!after || !(bracket || dash)) {
            return null;
        }
        int first = Line.trimBegin(text, at + 1, block.end());
        Span name = new Span(first, bracket ? block.end() - 1 : block.end());
        return name.length() > 0 && isAgency(text, name) ? new SignOff(new Span(begin, block.end()), name) : null;
    }

    private static boolean isAgency(CharSequence text, Span name) {
        if (name.length() < 2 || name.length() > LONGEST || Stops.endsSentence(text, name)) {
            return false;
        }
        Wording words = Wording.of(text, name);
        return words.count() <= 3 && words.titleShare() > 0.99 && Character.isUpperCase(text.charAt(name.begin()));
    }
}
