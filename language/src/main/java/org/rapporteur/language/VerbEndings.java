package org.rapporteur.language;

import java.util.List;
import java.util.Set;

/**
 * Takes -s, -ed and -ing off regular English verbs and puts back the "e" or takes off the doubled consonant that the
 * ending hid. The rules follow English spelling: a single vowel before a single consonant that is not doubled hides an
 * "e" ("decid-ed"), two vowels do not ("need-ed"), and each consonant has its own habits.
 */
final class VerbEndings {
    private static final String VOWELS = "aeiou";

    /** Endings of stems after which an "e" was dropped, whatever goes before; the longest that fits decides. */
    private static final List<String> MUTE_E = List.of(
            "v", "c", "z", "u", "dg", "rg", "lg", "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl", "ns", "rs",
            "ls", "ps", "ws", "iat", "uat", "uir", "anc", "quir", "leas", "reas", "eas", "ais", "ois", "uis", "aus",
            "eiv", "eav", "uid", "rous", "hous", "yz", "lv", "rv", "cr");

    /** Stems in "ng" that lost an "e" before -ed; before -ing the table of irregular forms decides. */
    private static final Set<String> KEEPS_NG = Set.of("bang", "long", "belong", "hang", "throng", "wrong", "prolong");

    /** One-vowel stems with one consonant that is never doubled, so that the word is whole. */
    private static final String NEVER_DOUBLED = "hwxy";

    String lemma(String word) {
        int length = word.length();
        if (word.endsWith("ing") && length > 4 && hasVowel(word, length - 3)) {
            return stem(word.substring(0, length - 3), true);
        }
        if (word.endsWith("ied") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ed") && !word.endsWith("eed") && length > 3 && hasVowel(word, length - 2)) {
            return stem(word.substring(0, length - 2), false);
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is") && length > 2) {
            return withoutS(word);
        }
        return word;
    }

    /** A verb's third person or a noun's plural without its -s. */
    static String withoutS(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("oes")
                || word.endsWith("tzes");
        return word.substring(0, length - (hissing && length > 4 ? 2 : 1));
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0 || (word.charAt(i) == 'y' && i > 0)) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String stem, boolean ing) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (length > 2 && last == stem.charAt(length - 2)) {
            return doubled(stem, last);
        }
        if (length < 3) {
            return VOWELS.indexOf(last) >= 0 ? stem : stem + "e";
        }
        return losesE(stem, last, ing) ? stem + "e" : stem;
    }

    /** "stopp" is "stop", "call" stays "call", "agree" stays. */
    private static String doubled(String stem, char last) {
        return "lsfzeo".indexOf(last) >= 0 ? stem : stem.substring(0, stem.length() - 1);
    }

    private static boolean losesE(String stem, char last, boolean ing) {
        if (last == 'e') {
            return !ing;
        }
        if (stem.endsWith("ng")) {
            return !ing && !KEEPS_NG.contains(stem);
        }
        if (endsWithAny(stem, MUTE_E)) {
            return !stem.endsWith("tz");
        }
        char before = stem.charAt(stem.length() - 2);
        boolean oneVowel = isVowel(stem, stem.length() - 2) && !isVowel(stem, stem.length() - 3);
        if (NEVER_DOUBLED.indexOf(last) >= 0 || VOWELS.indexOf(last) >= 0 || !oneVowel) {
            return (last == 'g' && isVowel(stem, stem.length() - 2)) || (last == 's' && before == 'u');
        }
        return singleVowel(stem, last, before);
    }

    /** "qu" is a consonant here: "requir", "equip". */
    private static boolean isVowel(String stem, int at) {
        char c = stem.charAt(at);
        if (c == 'u' && at > 0 && stem.charAt(at - 1) == 'q') {
            return false;
        }
        return VOWELS.indexOf(c) >= 0 || (c == 'y' && at > 0);
    }

    private static boolean singleVowel(String stem, char last, char vowel) {
        boolean shortWord = stem.length() <= 3 || vowelGroups(stem) == 1;
        return switch (last) {
            case 'r' -> vowel != 'e' && !(vowel == 'o' && stem.endsWith("itor"));
            case 'n' -> shortWord || vowel == 'i' || vowel == 'u';
            case 't' -> shortWord || vowel == 'a' || vowel == 'o' || vowel == 'u';
            case 'l' -> shortWord || vowel == 'i' || vowel == 'o' || vowel == 'u';
            case 'm' -> shortWord || vowel != 'o';
            case 'p' -> shortWord || vowel != 'o' || stem.endsWith("scop");
            default -> true;
        };
    }

    private static int vowelGroups(String stem) {
        int groups = 0;
        for (int i = 0; i < stem.length(); i++) {
            groups += isVowel(stem, i) && (i == 0 || !isVowel(stem, i - 1)) ? 1 : 0;
        }
        return groups;
    }

    private static boolean endsWithAny(String stem, List<String> endings) {
        for (String ending : endings) {
            if (stem.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
