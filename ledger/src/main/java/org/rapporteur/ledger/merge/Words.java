package org.rapporteur.ledger.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Words of English as they are compared: without case, diacritics and endings. */
public final class Words {
    /** Letters that do not fall apart into a base and a mark. */
    private static final Map<Character, String> LETTERS =
            Map.of('đ', "d", 'ø', "o", 'ł', "l", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i", 'ð', "d", 'þ', "th");

    /** Words that say nothing of what is done. */
    private static final Set<String> EMPTY = Set.of(
            "a an the of to in on at by for from with without and or as its it their they his her our we this that these"
                    .concat(
                            " those will would shall should can could may be is are was were been being has have had do")
                    .concat(" does did not no into through towards toward over under between among during after before")
                    .concat(
                            " until about up out than more also well both each all any some such other which who whom whose")
                    .concat(" there per s us u")
                    .split(" "));

    /** Stems of words that giving and undertaking have in common, whatever is given. */
    private static final Set<String> LIGHT = Set.of(
            "provid giv gift help assist support continu contribut contribution grant donat donation deliver offer worth new"
                    .concat(" additional further total pledg commit hold conven carry make work undertak ensur promot")
                    .concat(
                            " million billion thousand trillion dollar usd yen euro amount fund financial assistanc aid")
                    .split(" "));

    private static final Map<String, String> IRREGULAR = Map.of(
            "held",
            "hold",
            "gave",
            "giv",
            "given",
            "giv",
            "built",
            "build",
            "sent",
            "send",
            "made",
            "make",
            "countries",
            "country");

    /** Shorter beginnings than this are shared by words that have nothing to do with each other. */
    private static final int SHORTEST_ROOT = 4;

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
        heavy.removeAll(LIGHT);
        return heavy.isEmpty() ? content : heavy;
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
            if (!EMPTY.contains(word) && !isYear(word)) {
                stems.add(stem(word));
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
        String singular = singular(word);
        if (singular.length() > 5 && singular.endsWith("ing")) {
            return singular.substring(0, singular.length() - 3);
        }
        if (singular.length() > 4 && singular.endsWith("ed")) {
            return singular.substring(0, singular.length() - 2);
        }
        return singular.length() > 4 && singular.endsWith("e")
                ? singular.substring(0, singular.length() - 1)
                : singular;
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
}
