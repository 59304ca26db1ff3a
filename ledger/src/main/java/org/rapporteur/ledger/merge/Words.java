package org.rapporteur.ledger.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words of English as they are compared: without case, diacritics and endings. */
public final class Words {
    /** Letters that do not fall apart into a base and a mark. */
    private static final Map<Character, String> LETTERS =
            Map.of('đ', "d", 'ø', "o", 'ł', "l", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i", 'ð', "d", 'þ', "th");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("held", "hold"),
            Map.entry("gave", "give"),
            Map.entry("given", "give"),
            Map.entry("giving", "give"),
            Map.entry("built", "build"),
            Map.entry("sent", "send"),
            Map.entry("made", "make"),
            Map.entry("making", "make"),
            Map.entry("paid", "pay"),
            Map.entry("paying", "pay"),
            Map.entry("lent", "lend"),
            Map.entry("brought", "bring"),
            Map.entry("countries", "country"));

    /** Longest first. */
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ition", "ments", "ment", "ional", "ing", "ion", "ive", "ed", "al", "ly", "e");

    private static final int SHORTEST_STEM = 4;

    /** Shorter beginnings than this are shared by words that have nothing to do with each other. */
    private static final int SHORTEST_ROOT = 4;

    private static final Lists LISTS = Lists.load();

    private Words() {}

    /** A text in lower case, without diacritics, every run of other characters than letters and digits one space. */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(LETTERS.getOrDefault(c, String.valueOf(c)));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** The words of a folded text, in order. */
    public static List<String> split(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /**
     * Stems of the words that carry a text's content.
     *
     * @param without words that are left out besides: names of the parties
     */
    public static SortedSet<String> content(String text, Collection<String> without) {
        Set<String> names = new TreeSet<>();
        for (String name : without) {
            names.addAll(stems(name));
        }
        SortedSet<String> content = new TreeSet<>(stems(text));
        content.removeIf(stem -> names.contains(stem) || isAdjective(stem, names));
        SortedSet<String> heavy = new TreeSet<>(content);
        heavy.removeAll(LISTS.light());
        return heavy.isEmpty() ? content : heavy;
    }

    /** The words that say what it is about; none where there are but words of giving and undertaking. */
    static SortedSet<String> heavy(SortedSet<String> words) {
        SortedSet<String> heavy = new TreeSet<>(words);
        heavy.removeAll(LISTS.light());
        return heavy;
    }

    /** "Japanese" of "Japan", "Thai" of "Thailand", "Kenyan" of "Kenya". */
    private static boolean isAdjective(String stem, Set<String> names) {
        return names.stream()
                .anyMatch(name -> Math.min(name.length(), stem.length()) >= SHORTEST_ROOT
                        && (stem.startsWith(name) || name.startsWith(stem)));
    }

    private static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : split(fold(text))) {
            if (!LISTS.empty().contains(word) && !isYear(word)) {
                String stem = stem(word);
                stems.add(LISTS.same().getOrDefault(stem, stem));
            }
        }
        return stems;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A word without its commonest endings; nothing that a person should read. */
    static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        String stem = singular(word);
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean plural = length > 3 && word.endsWith("s");
        return plural && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? word.substring(0, length - 1)
                : word;
    }

    /** The word lists of words.txt, as stems. */
    private record Lists(Set<String> empty, Set<String> light, Map<String, String> same) {
        static Lists load() {
            Set<String> empty = new TreeSet<>();
            Set<String> light = new TreeSet<>();
            Map<String, String> same = new TreeMap<>();
            try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
                if (in == null) {
                    throw new IllegalStateException("expected words.txt beside " + Words.class);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text.lines().forEach(line -> read(line, empty, light, same));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Lists(Set.copyOf(empty), Set.copyOf(light), Map.copyOf(same));
        }

        private static void read(String line, Set<String> empty, Set<String> light, Map<String, String> same) {
            List<String> words = split(fold(line));
            if (line.startsWith("empty:")) {
                empty.addAll(words.subList(1, words.size()));
            } else if (line.startsWith("light:")) {
                words.subList(1, words.size()).forEach(word -> light.add(stem(word)));
            } else if (line.startsWith("same:")) {
                words.subList(2, words.size()).forEach(word -> same.put(stem(word), stem(words.get(1))));
            }
        }
    }
}
