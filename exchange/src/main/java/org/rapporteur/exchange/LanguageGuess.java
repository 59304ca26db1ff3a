package org.rapporteur.exchange;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a text is English, by its script and by the words that no text of a language does without. Made to
 * decline reports that the reader would misread, not to tell languages apart.
 */
public final class LanguageGuess {
    /** Below so many words there is too little to go by, and a text in Latin letters passes. */
    private static final int FEWEST_WORDS = 12;
    /** Running English text has some 0.4; lists of names and figures have less. */
    private static final double LEAST_ENGLISH = 0.06;

    private static final int ENOUGH_WORDS = 60;
    private static final int MOST_WORDS = 20_000;
    private static final String HAN = "Han";
    private static final String KANA = "kana";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");
    private static final Map<String, Set<String>> COMMON_WORDS = commonWords();

    private LanguageGuess() {}

    /**
     * Why a text is not taken for English: "in French", "not in Latin letters but in Cyrillic"; null where it may be
     * English.
     */
    public static @Nullable String otherThanEnglish(String text) {
        String script = otherScript(text);
        return script == null ? otherLanguage(text) : "not in Latin letters but in " + script;
    }

    private static @Nullable String otherScript(String text) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        text.codePoints()
                .limit(MOST_WORDS * 6L)
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .forEach(script -> letters.merge(name(script), weight(script), Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int latin = letters.getOrDefault(name(Character.UnicodeScript.LATIN), 0);
        if (latin * 2 >= all) {
            return null;
        }
        letters.remove(name(Character.UnicodeScript.LATIN));
        if (letters.containsKey(KANA) && letters.containsKey(HAN)) {
            return "Japanese (Han and kana)";
        }
        return Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** A sign for a syllable or a word stands for two or three letters. */
    private static int weight(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 3;
            default -> 1;
        };
    }

    private static String name(Character.UnicodeScript script) {
        if (script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA) {
            return KANA;
        }
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String otherLanguage(String text) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        int words = 0;
        Matcher matcher = WORD.matcher(text);
        while (words < MOST_WORDS && matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            COMMON_WORDS.forEach((language, common) -> {
                if (common.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        return words < FEWEST_WORDS ? null : otherLanguage(hits, words);
    }

    private static @Nullable String otherLanguage(Map<String, Integer> hits, int words) {
        int english = hits.getOrDefault("English", 0);
        String best = "English";
        for (Map.Entry<String, Integer> language : hits.entrySet()) {
            if (language.getValue() > hits.getOrDefault(best, 0)) {
                best = language.getKey();
            }
        }
        if (!best.equals("English") && hits.getOrDefault(best, 0) > 2 * english && hits.getOrDefault(best, 0) >= 3) {
            return "in " + best;
        }
        return words >= ENOUGH_WORDS && english < LEAST_ENGLISH * words ? "in no language that is known here" : null;
    }

    private static Map<String, Set<String>> commonWords() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        put(
                words,
                "English",
                "the of to and in that is for was on with as by at from it be has have are were will an"
                        + " this which said not its their or also they he she who had but would been");
        put(
                words,
                "French",
                "le la les des du un une et est que qui dans pour sur au aux par avec ce cette il elle ils"
                        + " ont été sont pas ne se leur ses sa son nous plus");
        put(
                words,
                "Spanish",
                "el la los las de del un una y en que es por para con su sus se lo al como más ha han este"
                        + " esta fue son entre sobre también");
        put(
                words,
                "Portuguese",
                "o os as da do das dos um uma e em no na nos nas que é por para com seu sua ao aos mais"
                        + " foi são entre sobre também não");
        put(
                words,
                "German",
                "der die das den dem des ein eine einen und ist in im zu mit von für auf nicht sich auch als"
                        + " bei nach wird werden hat haben sind über");
        put(
                words,
                "Italian",
                "il lo gli di del della dei delle un una e è che in con per su nel nella sono da al alla ha"
                        + " hanno anche come più non");
        put(
                words,
                "Dutch",
                "de het een en van in op te dat die voor met zijn is aan niet ook door naar bij heeft hebben"
                        + " worden werd om");
        put(
                words,
                "Vietnamese",
                "và của các là cho trong với được có đã những một này về tại để không người nước từ trên"
                        + " theo ngày việc hai");
        put(
                words,
                "Indonesian or Malay",
                "dan yang di dengan untuk dari pada ini itu dalam tidak akan oleh ke telah"
                        + " juga sebagai adalah kepada antara negara bahwa bahawa");
        put(words, "Filipino", "ang ng sa mga na at ay ni si para kay nang ito hindi niya ng kanilang");
        put(words, "Turkish", "ve bir bu için ile da de olarak olan daha çok gibi en ancak kadar sonra tarafından ise");
        put(words, "Polish", "i w na z do nie się że jest o po dla od przez oraz jak są który która za ze przy");
        put(
                words,
                "Swedish, Danish or Norwegian",
                "och og att at det den som på av för til till er är en et ett med"
                        + " har ikke inte fra från de vi om");
        put(words, "Romanian", "și în de la cu pe a al ale din care este sunt pentru că nu mai un o prin fost");
        put(words, "Hungarian", "a az és hogy nem is egy ez meg de van volt csak már mint azt ki");
        put(words, "Czech or Slovak", "a v na se je že do s z o pro za po to by jako jsou není ale který která při");
        put(words, "Swahili", "na ya wa kwa ni katika za la kuwa hii huo cha nchi pia alisema hiyo");
        return words;
    }

    private static void put(Map<String, Set<String>> words, String language, String list) {
        words.put(language, Set.copyOf(Arrays.asList(list.split(" ", -1))));
    }
}
