package org.rapporteur.cli.evaluate;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two wordings are. */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");
    private static final Pattern WORD_OR_SIGN = Pattern.compile("[\\p{L}\\p{N}_$€£¥%]++");
    private static final Set<String> FUNCTION_WORDS =
            Set.of("the", "a", "an", "of", "to", "and", "in", "for", "on", "as", "that", "its", "their");

    private Wording() {}

    /** Words in lower case without "the", joined by blanks: names that differ in nothing else are the same. */
    static String normal(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return WORD.matcher(folded)
                .results()
                .map(word -> word.group())
                .filter(word -> !word.equals("the"))
                .collect(Collectors.joining(" "));
    }

    /** Shared words over all words (Dice), function words aside: 0 to 1. */
    static double similarity(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long shared = words.stream().filter(others::contains).count();
        return 2.0 * shared / (words.size() + others.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD_OR_SIGN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (!FUNCTION_WORDS.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}
