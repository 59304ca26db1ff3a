package org.rapporteur.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lemma of a tagged form: a table of irregular forms first, then rules on endings. Lemmas are lower case;
 * conventions are those of UD English. Without state and safe for any number of threads.
 */
public final class Lemmatiser {
    private static final IrregularForms IRREGULAR = IrregularForms.english();

    /** Nouns in -s that have no other form, or whose form in -s is a word of its own. */
    private static final Set<String> KEEP_S = Set.of(
            "news",
            "series",
            "species",
            "means",
            "headquarters",
            "thanks",
            "regards",
            "politics",
            "economics",
            "goods",
            "clothes",
            "troops",
            "proceedings",
            "surroundings",
            "whereabouts",
            "corps",
            "lens",
            "customs",
            "physics",
            "mathematics",
            "ethics",
            "dynamics",
            "logistics",
            "statistics",
            "electronics",
            "genetics",
            "gas",
            "bias",
            "chaos",
            "cosmos",
            "kudos",
            "ethos",
            "alias",
            "atlas",
            "canvas",
            "pants",
            "finances",
            "remains",
            "premises",
            "contents",
            "specifics",
            "savings",
            "aids",
            "ps",
            "yes",
            "christmas",
            "arms",
            "athletics",
            "diabetes",
            "rabies",
            "outskirts",
            "grassroots",
            "overseas",
            "crossroads",
            "diplomatics",
            "earnings",
            "belongings",
            "congratulations",
            "condolences",
            "auspices",
            "grounds",
            "credentials");

    /** Adjectives and adverbs whose comparison is by ending; others in -er and -est are words of their own. */
    private static final Set<String> GRADED = Set.of(
            "large", "small", "old", "young", "low", "high", "cheap", "safe", "light", "great", "warm", "strong",
            "long", "late", "fast", "wide", "nice", "new", "near", "hard", "close", "clear", "tall", "slow", "rich",
            "fine", "few", "dark", "wise", "weak", "short", "quick", "deep", "broad", "tough", "soon", "firm", "fair",
            "full", "green", "clean", "smart", "bold", "brief", "bright", "calm", "cold", "cool", "dear", "fresh",
            "grand", "harsh", "kind", "loud", "mild", "narrow", "poor", "proud", "pure", "quiet", "rare", "sharp",
            "simple", "soft", "steep", "strict", "sweet", "thick", "tight", "vast", "weird", "wild", "able", "loose",
            "dense", "fierce");

    /** Words in -ier that compare nothing. */
    private static final Set<String> NOT_GRADED =
            Set.of("premier", "frontier", "priest", "barrier", "soldier", "glacier");

    private final VerbEndings verbs = new VerbEndings();

    /** The lower-case lemma of a form under a tag. */
    public String lemma(String form, Upos tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case VERB -> orRule(IRREGULAR.lemma("verb", lower), () -> verbs.lemma(lower));
            case AUX -> orRule(IRREGULAR.lemma("aux", lower), () -> verbOrSelf(lower));
            case NOUN -> orRule(IRREGULAR.lemma("noun", lower), () -> noun(lower));
            case ADJ -> orRule(IRREGULAR.lemma("adj", lower), () -> graded(lower));
            case ADV -> orRule(IRREGULAR.lemma("adv", lower), () -> graded(lower));
            case PRON -> orRule(IRREGULAR.lemma("pron", lower), () -> lower);
            case DET -> orRule(IRREGULAR.lemma("det", lower), () -> lower);
            case PART -> orRule(IRREGULAR.lemma("part", lower), () -> lower);
            default -> lower;
        };
    }

    private interface Rule {
        String apply();
    }

    private static String orRule(@Nullable String known, Rule rule) {
        return known != null ? known : rule.apply();
    }

    private static String verbOrSelf(String lower) {
        return orRule(IRREGULAR.lemma("verb", lower), () -> lower);
    }

    private static String noun(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            String tail = word.substring(hyphen + 1);
            return word.substring(0, hyphen + 1) + orRule(IRREGULAR.lemma("noun", tail), () -> noun(tail));
        }
        if (word.endsWith("men") && word.length() > 4 && !word.endsWith("imen") && !word.endsWith("omen")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("children")) {
            return word.substring(0, word.length() - 3);
        }
        return word.endsWith("women") && word.length() > 5
                ? word.substring(0, word.length() - 2) + "an"
                : singular(word);
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 3 || !word.endsWith("s") || KEEP_S.contains(word) || word.indexOf('.') >= 0) {
            return word;
        }
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || isField(word)) {
            return word;
        }
        if (word.endsWith("'s")) {
            return word.substring(0, length - 2);
        }
        if (Letters.isDigit(word.charAt(length - 2))) {
            return word;
        }
        return VerbEndings.withoutS(word);
    }

    /** "economics", "optics": fields of study keep their ending; "critics", "clinics", "topics" lose it. */
    private static boolean isField(String word) {
        return word.endsWith("omics")
                || word.endsWith("politics")
                || word.endsWith("istics")
                || word.endsWith("onics")
                || word.endsWith("amics");
    }

    private static String graded(String word) {
        String base = ungraded(word);
        if (base.length() == word.length() || base.length() < 3) {
            return word;
        }
        if (GRADED.contains(base)) {
            return base;
        }
        if (GRADED.contains(base + "e")) {
            return base + "e";
        }
        return base.endsWith("i") && base.length() > 3 && !NOT_GRADED.contains(word)
                ? base.substring(0, base.length() - 1) + "y"
                : word;
    }

    private static String ungraded(String word) {
        if (word.endsWith("est")) {
            return word.substring(0, word.length() - 3);
        }
        return word.endsWith("er") ? word.substring(0, word.length() - 2) : word;
    }
}
