package org.rapporteur.reading.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a person's name, folded for comparison: without case, marks, full stops and honorifics.
 *
 * @param words in the order of the name
 */
record PersonName(List<String> words) {
    private static final Set<String> NO_NAME = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "he",
            "jr",
            "sr",
            "ii",
            "iii",
            "prof",
            "professor",
            "gen",
            "general",
            "madam",
            "madame",
            "sheikh",
            "hon",
            "honourable",
            "honorable");
    private static final List<String> PATRONYMICS = List.of("ovich", "evich", "ovna", "evna", "ovych", "ivna");

    private static final int LONG_ENOUGH_TO_MISSPELL = 6;

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name) {
        String folded = fold(name);
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                add(folded.substring(begin, i), words);
                begin = -1;
            }
        }
        return new PersonName(words);
    }

    private static void add(String word, List<String> words) {
        if (!NO_NAME.contains(word) && (word.length() > 1 || words.isEmpty())) {
            words.add(word);
        }
    }

    private static String fold(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c == 'đ' ? 'd' : c);
            }
        }
        return folded.toString();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Whether the two can be names of one person: every word of the shorter stands in the longer, in any order, a long word
     * also with one letter amiss.
     */
    boolean matches(PersonName other) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = shorter == words ? other.words : words;
        if (shorter.isEmpty()) {
            return false;
        }
        if (isPatronymic(other) || other.isPatronymic(this)) {
            return true;
        }
        List<String> left = new ArrayList<>(longer);
        for (String word : shorter) {
            if (!take(word, left)) {
                return false;
            }
        }
        return true;
    }

    /** "Ivan Petrovich" of Ivan Sokolov: a given name with the father's. */
    private boolean isPatronymic(PersonName full) {
        return words.size() == 2
                && full.words.size() >= 2
                && words.get(0).equals(full.words.get(0))
                && PATRONYMICS.stream().anyMatch(words.get(1)::endsWith);
    }

    private static boolean take(String word, List<String> from) {
        if (from.remove(word)) {
            return true;
        }
        for (String candidate : from) {
            if (misspelt(word, candidate)) {
                return from.remove(candidate);
            }
        }
        return false;
    }

    /** One letter added, left out or changed, after a common beginning, in a word long enough. */
    private static boolean misspelt(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG_ENOUGH_TO_MISSPELL
                || Math.abs(one.length() - other.length()) > 1
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int head = 0;
        while (head < Math.min(one.length(), other.length()) && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(one.length(), other.length()) - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail <= 1;
    }
}
