package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;

/** Words and marks of running text, near enough to the treebanks' for counting neighbours. */
final class RoughTokens {
    private RoughTokens() {}

    static List<String> of(String line) {
        List<String> tokens = new ArrayList<>();
        for (String chunk : line.split("\\s+", -1)) {
            cut(chunk, tokens);
        }
        return tokens;
    }

    private static void cut(String chunk, List<String> tokens) {
        int begin = 0;
        int end = chunk.length();
        while (begin < end && !Character.isLetterOrDigit(chunk.charAt(begin))) {
            tokens.add(chunk.substring(begin, ++begin));
        }
        int last = end;
        while (last > begin && !Character.isLetterOrDigit(chunk.charAt(last - 1))) {
            last--;
        }
        word(chunk.substring(begin, last), tokens);
        for (; last < end; last++) {
            tokens.add(chunk.substring(last, last + 1));
        }
    }

    private static void word(String word, List<String> tokens) {
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            tokens.add(word.substring(0, word.length() - 2));
            tokens.add("'s");
        } else if (!word.isEmpty()) {
            tokens.add(word);
        }
    }
}
