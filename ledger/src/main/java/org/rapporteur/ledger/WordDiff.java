package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.ledger.question.Stance.Wording;
import org.rapporteur.ledger.question.Stance.Wording.Kind;

/**
 * How one wording differs from another, word by word: the longest common sequence of words is kept. Case, diacritics and
 * punctuation make no difference; words are shown as the later wording has them.
 */
final class WordDiff {
    /** Longer passages are not compared: the time grows with the product of both lengths. */
    private static final int MOST_WORDS = 600;

    private WordDiff() {}

    /** Words with their folded forms. */
    private record Text(List<String> words, List<String> folded) {
        static Text of(String text) {
            List<String> words = new ArrayList<>();
            for (String word : text.strip().split("\\s+", -1)) {
                if (!Words.fold(word).isEmpty()) {
                    words.add(word);
                }
            }
            return new Text(words, words.stream().map(Words::fold).toList());
        }
    }

    /** How much of two texts' words is common, 0 to 1 (Dice). */
    static double likeness(String one, String other) {
        List<String> left = Text.of(one).folded();
        List<String> right = Text.of(other).folded();
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : right) {
            int count = counts.getOrDefault(word, 0);
            common += count > 0 ? 1 : 0;
            counts.put(word, count - 1);
        }
        return left.isEmpty() && right.isEmpty() ? 1 : 2.0 * common / (left.size() + right.size());
    }

    /** The differences in order; empty where a text is too long to be compared. */
    static List<Wording> of(String before, String after) {
        Text left = Text.of(before);
        Text right = Text.of(after);
        if (left.words().size() > MOST_WORDS || right.words().size() > MOST_WORDS) {
            return List.of();
        }
        return walk(left, right, lengths(left.folded(), right.folded()));
    }

    /** Length of the longest common sequence of what is left of both from each two places on. */
    private static int[][] lengths(List<String> left, List<String> right) {
        int[][] lengths = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] = left.get(i).equals(right.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Wording> walk(Text left, Text right, int[][] lengths) {
        List<Wording> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.words().size() || j < right.words().size()) {
            boolean leftOver = i < left.words().size();
            boolean rightOver = j < right.words().size();
            if (leftOver
                    && rightOver
                    && left.folded().get(i).equals(right.folded().get(j))) {
                add(changes, Kind.KEPT, right.words().get(j));
                i++;
                j++;
            } else if (leftOver && (!rightOver || lengths[i + 1][j] >= lengths[i][j + 1])) {
                add(changes, Kind.REMOVED, left.words().get(i++));
            } else {
                add(changes, Kind.ADDED, right.words().get(j++));
            }
        }
        return changes;
    }

    private static void add(List<Wording> changes, Kind kind, String word) {
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last).kind() == kind) {
            changes.set(last, new Wording(kind, changes.get(last).words() + " " + word));
        } else {
            changes.add(new Wording(kind, word));
        }
    }
}
