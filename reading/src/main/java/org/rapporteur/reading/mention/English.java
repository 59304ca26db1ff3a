package org.rapporteur.reading.mention;

import java.util.Locale;
import java.util.Set;

/**
 * Tells English from other languages by the share of its commonest words. In running English about four words in ten are of
 * these; in other languages fewer than one in ten. Short texts and texts full of names are given the benefit of the doubt.
 */
final class English {
    private static final Set<String> COMMON = Set.of(
            "the",
            "of",
            "and",
            "to",
            "in",
            "for",
            "that",
            "with",
            "on",
            "as",
            "by",
            "at",
            "from",
            "is",
            "are",
            "was",
            "were",
            "will",
            "would",
            "has",
            "have",
            "had",
            "be",
            "been",
            "its",
            "it",
            "their",
            "this",
            "which",
            "also",
            "said",
            "who",
            "not",
            "an",
            "they",
            "he",
            "she",
            "his",
            "her",
            "we",
            "our",
            "or",
            "but",
            "including",
            "between",
            "after",
            "during",
            "more",
            "than",
            "new",
            "other",
            "through",
            "can",
            "should",
            "these",
            "those",
            "there",
            "what",
            "all",
            "both",
            "into",
            "about",
            "over",
            "up",
            "out",
            "when",
            "while",
            "if",
            "you",
            "your",
            "them",
            "under");
    private static final int ENOUGH_WORDS = 40;
    private static final int MOST_WORDS = 2000;
    private static final double LEAST_SHARE = 0.13;
    private static final double FOREIGN_SCRIPT = 0.5;

    private English() {}

    /** @throws NotEnglishException if the text is surely in another language */
    static void check(String text) {
        int words = 0;
        int common = 0;
        int letters = 0;
        int foreign = 0;
        int begin = -1;
        for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                letters++;
                foreign += (c >= 0x370 && c < 0x1E00) || c >= 0x2E80 ? 1 : 0;
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                words++;
                common += COMMON.contains(
                                text.substring(begin, Math.min(i, begin + 20)).toLowerCase(Locale.ROOT))
                        ? 1
                        : 0;
                begin = -1;
            }
        }
        boolean otherScript = letters > ENOUGH_WORDS && foreign > letters * FOREIGN_SCRIPT;
        boolean otherWords = words >= ENOUGH_WORDS && common < words * LEAST_SHARE;
        if (otherScript || otherWords) {
            throw new NotEnglishException(words == 0 ? 0 : common * 100 / words);
        }
    }
}
