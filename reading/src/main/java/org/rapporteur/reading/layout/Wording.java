package org.rapporteur.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Span;

/** What the words of a short passage look like: a title's, a sentence's, a shout. */
final class Wording {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "or", "over",
            "per", "the", "to", "up", "via", "vs", "with", "de", "du", "la", "el", "&");

    private final List<String> words = new ArrayList<>();

    private Wording() {}

    static Wording of(CharSequence text, Span span) {
        Wording wording = new Wording();
        int begin = span.begin();
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i == span.end() || Line.isBlank(text.charAt(i))) {
                if (i > begin) {
                    wording.words.add(text.subSequence(begin, i).toString());
                }
                begin = i + 1;
            }
        }
        return wording;
    }

    int count() {
        return words.size();
    }

    /** Whether every letter is a capital, and there are at least two. */
    boolean isShouted() {
        int capitals = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
                if (Character.isLowerCase(word.charAt(i))) {
                    return false;
                }
            }
        }
        return capitals > 1;
    }

    /** The share, 0 to 1, of words other than the small ones that begin with a capital or digit; 0 without words. */
    double titleShare() {
        int capital = 0;
        int all = 0;
        for (String word : words) {
            int first = firstLetter(word);
            if (first >= 0 && !SMALL.contains(word)) {
                all++;
                capital += Character.isLowerCase(word.charAt(first)) ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) capital / all;
    }

    private static int firstLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
