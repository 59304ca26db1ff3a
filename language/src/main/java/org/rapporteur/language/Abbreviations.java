package org.rapporteur.language;

import java.util.Locale;
import java.util.Set;

/** The written shortenings whose full stop belongs to them. Compared in lower case, without the full stop. */
final class Abbreviations {
    private Abbreviations() {}

    /** Stand before a name: never at the end of a sentence. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "st", "ste", "gen", "col", "lt", "capt", "cmdr", "cdr", "adm", "maj",
            "sgt", "cpl", "rev", "hon", "rt", "gov", "sen", "sens", "rep", "reps", "pres", "amb", "messrs", "mme",
            "mlle", "mt", "ft", "brig", "supt", "atty", "sra", "dra", "pte", "dir", "min", "ing", "lic");

    /** Stand before a number, and are ordinary words or names elsewhere. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "nr", "art", "arts", "para", "paras", "fig", "figs", "vol", "vols", "pp", "p", "ch", "sec",
            "res", "doc", "mar", "apr", "jun", "jul", "sep", "ca", "c", "tel", "ext", "reg", "op", "cl", "ser", "add",
            "rev");

    /** Stand after what they belong to, so that a sentence may end with them. */
    private static final Set<String> TRAILING = Set.of(
            "inc", "ltd", "corp", "bros", "etc", "jr", "sr", "esq", "dept", "govt", "assn", "blvd", "ave", "plc",
            "univ", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "tues", "thurs", "al", "ibid", "seq");

    /** Want something after them that is no name. */
    private static final Set<String> JOINING =
            Set.of("vs", "viz", "cf", "eg", "ie", "approx", "e.g", "i.e", "incl", "excl", "esp", "intl");

    /** Words that begin sentences far more often than they stand in names: they tell "the U.S. The" from "U.S. Navy". */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "it",
            "its",
            "he",
            "she",
            "his",
            "her",
            "they",
            "their",
            "we",
            "our",
            "you",
            "there",
            "here",
            "in",
            "on",
            "at",
            "for",
            "from",
            "with",
            "but",
            "and",
            "as",
            "if",
            "when",
            "while",
            "after",
            "before",
            "during",
            "however",
            "both",
            "also",
            "under",
            "by",
            "to",
            "such",
            "some",
            "all",
            "no",
            "not",
            "what",
            "who",
            "how",
            "why",
            "since",
            "although",
            "though",
            "meanwhile",
            "earlier",
            "through",
            "following",
            "according",
            "asked",
            "speaking");

    static boolean isTitle(String word) {
        return TITLES.contains(lower(word)) && Letters.isUpper(word.codePointAt(0));
    }

    static boolean goesBeforeNumber(String word) {
        return BEFORE_NUMBER.contains(lower(word));
    }

    /** "Co." is one only with its capital: "co." ends a sentence on a company seldom, "Co." often. */
    static boolean trails(String word) {
        return TRAILING.contains(lower(word)) || (word.equals("Co") || word.equals("Cos"));
    }

    static boolean joins(String word) {
        return JOINING.contains(lower(word));
    }

    /** Whether a capitalised word is likely the first of a sentence. */
    static boolean startsSentences(String word) {
        return word.length() > 0 && Letters.isUpper(word.codePointAt(0)) && STARTERS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
