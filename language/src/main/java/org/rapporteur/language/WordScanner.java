package org.rapporteur.language;

import java.util.Locale;
import java.util.Set;

/** Finds where a word that begins with a letter ends, and where clitics and words glued together part. */
final class WordScanner {
    private static final Set<String> CLITICS = Set.of("s", "m", "d", "ll", "re", "ve");
    private static final int[] NO_CUTS = {};

    /** Two words written as one without a mark; all part after their third letter. */
    private static final Set<String> CONTRACTIONS = Set.of("cannot", "gonna", "wanna", "gotta", "lemme", "gimme");

    /** Prefixes that do not stand alone; EWT keeps them with their word, hyphen and all. */
    private static final Set<String> PREFIXES = Set.of(
            "anti", "non", "pre", "post", "co", "ex", "e", "pro", "mid", "re", "multi", "semi", "un", "over", "counter",
            "sub", "neo", "inter", "intra", "trans", "ultra", "bi", "tri", "quasi", "pan", "macro", "micro", "geo",
            "socio", "indo", "euro", "afro", "sino", "anglo", "franco", "vice", "de", "mis", "extra", "hyper", "pseudo",
            "cyber");

    /** Prefixes that go before a year: "mid-1990s". */
    private static final Set<String> YEAR_PREFIXES = Set.of("mid", "pre", "post");

    /** Small words that bad extraction glues to the name after them: "theAngola". */
    private static final Set<String> GLUED_BEFORE =
            Set.of("the", "of", "and", "our", "with", "for", "from", "by", "between");

    /** Openings of sentences that bad extraction glues to the word before: "cooperationThe". */
    private static final Set<String> GLUED_ON = Set.of(
            "The", "This", "These", "They", "Their", "We", "With", "However", "During", "After", "Both", "Minister");

    /** Nouns of titles, and the words that bad extraction glues to them: "Statementwith". */
    private static final Set<String> TITLE_NOUNS = Set.of(
            "statement",
            "declaration",
            "communique",
            "agreement",
            "meeting",
            "summit",
            "conference",
            "ministers",
            "leaders");

    private static final Set<String> TITLE_JOINTS = Set.of("with", "of", "on", "between", "by", "from", "and", "at");

    private final CharSequence text;
    private final int end;

    WordScanner(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** One past the last char of the word that begins here, clitics included, full stop not. */
    int endAt(int at) {
        int limit = Math.min(end, at + TokenScanner.MAX_TOKEN);
        int segment = at;
        int i = at;
        while (i < limit) {
            int c = Character.codePointAt(text, i);
            if (isInner(c)) {
                i += Character.charCount(c);
            } else if (joins(at, segment, i, limit)) {
                segment = i + 1;
                i++;
            } else {
                break;
            }
        }
        return Math.min(i, end);
    }

    private static boolean isInner(int c) {
        return Letters.isLetter(c) || Letters.isDigit(c) || Letters.isIgnored(c) || c == '_';
    }

    /** Whether the mark at {@code i} stands inside the word: an apostrophe, hyphen, full stop or ampersand. */
    private boolean joins(int at, int segment, int i, int limit) {
        if (i + 1 >= limit || !isInner(Character.codePointAt(text, i + 1))) {
            return false;
        }
        int c = text.charAt(i);
        if (Letters.isApostrophe(c)) {
            return Letters.isLetter(Character.codePointAt(text, i + 1));
        }
        if (Letters.isHyphen(c)) {
            return keepsHyphen(segment, i);
        }
        if (c == '.') {
            return isAcronymDot(segment, i);
        }
        return c == '&' && i - at <= 2 && Letters.isUpper(text.charAt(i + 1));
    }

    private boolean keepsHyphen(int segment, int hyphen) {
        String part = Forms.normalise(text, segment, hyphen);
        if (Letters.isLetter(text.charAt(hyphen + 1))) {
            return PREFIXES.contains(part.toLowerCase(Locale.ROOT)) && !isName(part, hyphen + 1);
        }
        return YEAR_PREFIXES.contains(part.toLowerCase(Locale.ROOT))
                || (isNumbered(part) && shortNumberEnds(hyphen + 1));
    }

    /** "UN-led", "CO-based" are no prefixes, "NON-ALIGNED" is one. */
    private boolean isName(String part, int next) {
        return part.length() > 1 && Letters.isUpper(part.charAt(1)) && Letters.isLower(text.charAt(next));
    }

    /** "COVID-19", "SARS-2": a name with its number. */
    private static boolean isNumbered(String part) {
        return part.length() > 2 && (part.equals("Covid") || part.chars().allMatch(Letters::isUpper));
    }

    private boolean shortNumberEnds(int at) {
        int i = at;
        while (i < end && i < at + 3 && Letters.isDigit(text.charAt(i))) {
            i++;
        }
        return i > at && i < at + 3 && (i == end || !isInner(text.charAt(i)));
    }

    /** "U.S", "a.m", "Ph.D", but not "statement.We": short parts on both sides of the full stop. */
    private boolean isAcronymDot(int segment, int dot) {
        boolean shortBefore = dot - segment == 1 || (dot - segment == 2 && text.charAt(segment) == 'P');
        int after = Character.codePointAt(text, dot + 1);
        int beyond = dot + 1 + Character.charCount(after);
        boolean shortAfter = beyond >= end || !isInner(Character.codePointAt(text, beyond));
        return shortBefore && shortAfter && Letters.isLetter(text.charAt(segment)) && Letters.isLetter(after);
    }

    /** The word with its full stop where the full stop belongs to it, else {@code wordEnd}. */
    int withFullStop(int at, int wordEnd) {
        if (wordEnd >= end || text.charAt(wordEnd) != '.' || wordEnd - at > 12) {
            return wordEnd;
        }
        if (wordEnd + 1 < end && text.charAt(wordEnd + 1) == '.') {
            return wordEnd;
        }
        return takesFullStop(Forms.normalise(text, at, wordEnd), wordEnd + 1) ? wordEnd + 1 : wordEnd;
    }

    private boolean takesFullStop(String word, int after) {
        if (word.indexOf('.') > 0) {
            return true;
        }
        int next = charAfterBlank(after);
        if (Abbreviations.goesBeforeNumber(word) && Letters.isDigit(next)) {
            return true;
        }
        if (word.length() == 1) {
            return Letters.isUpper(word.charAt(0)) && isInitialBefore(after);
        }
        if (Abbreviations.isTitle(word) && Letters.isUpper(next)) {
            return true;
        }
        return (Abbreviations.trails(word) && next != 0) || Abbreviations.joins(word);
    }

    private boolean isInitialBefore(int after) {
        int next = charAfterBlank(after);
        return Letters.isUpper(next) || (after < end && text.charAt(after) == ',');
    }

    /** The first char after a few blanks, or 0. */
    private int charAfterBlank(int at) {
        int i = at;
        while (i < end && i < at + 3 && Letters.isBlank(text.charAt(i))) {
            i++;
        }
        return i < end ? Character.codePointAt(text, i) : 0;
    }

    /** Where a token that begins with an apostrophe ends: "'s", "'ll", "'90s", or the mark alone. */
    int cliticEnd(int at) {
        int i = at + 1;
        while (i < end && i < at + 5 && (Letters.isLetter(text.charAt(i)) || Letters.isDigit(text.charAt(i)))) {
            i++;
        }
        String tail = text.subSequence(at + 1, i).toString().toLowerCase(Locale.ROOT);
        boolean year = i >= at + 3
                && Letters.isDigit(text.charAt(at + 1))
                && Letters.isDigit(text.charAt(at + 2))
                && i <= at + 4;
        if (CLITICS.contains(tail) || year) {
            return i;
        }
        boolean pair = at + 1 < end && text.charAt(at + 1) == text.charAt(at);
        return pair ? at + 2 : at + 1;
    }

    /** Places inside a word where one token ends and the next begins; ascending, without the word's own edges. */
    int[] cuts(int at, int wordEnd) {
        int clitic = cliticCut(at, wordEnd);
        if (clitic > at && clitic < wordEnd) {
            return new int[] {clitic};
        }
        int glue = glueCut(at, wordEnd);
        return glue > at && glue < wordEnd ? new int[] {glue} : NO_CUTS;
    }

    private int cliticCut(int at, int wordEnd) {
        int apostrophe = wordEnd - 1;
        while (apostrophe > at && apostrophe > wordEnd - 4 && !Letters.isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe > at && Letters.isApostrophe(text.charAt(apostrophe))) {
            return apostropheCut(apostrophe, wordEnd);
        }
        if (wordEnd - at != 5 && wordEnd - at != 6) {
            return at;
        }
        String word = text.subSequence(at, wordEnd).toString().toLowerCase(Locale.ROOT);
        return CONTRACTIONS.contains(word) ? at + 3 : at;
    }

    private int apostropheCut(int apostrophe, int wordEnd) {
        String tail = text.subSequence(apostrophe + 1, wordEnd).toString().toLowerCase(Locale.ROOT);
        if (CLITICS.contains(tail)) {
            return apostrophe;
        }
        char before = text.charAt(apostrophe - 1);
        return tail.equals("t") && (before == 'n' || before == 'N') ? apostrophe - 1 : wordEnd;
    }

    private int glueCut(int at, int wordEnd) {
        int small = smallWordEnd(at, wordEnd);
        if (small > at) {
            return small;
        }
        int upper = wordEnd - 1;
        while (upper > at + 2 && !Letters.isUpper(text.charAt(upper))) {
            upper--;
        }
        if (upper > at + 2 && Letters.isLower(text.charAt(upper - 1)) && Letters.isLower(text.charAt(upper - 2))) {
            return GLUED_ON.contains(text.subSequence(upper, wordEnd).toString()) ? upper : at;
        }
        return titleGlue(at, wordEnd);
    }

    private int smallWordEnd(int at, int wordEnd) {
        int i = at;
        while (i < wordEnd && i < at + 8 && Letters.isLower(text.charAt(i))) {
            i++;
        }
        boolean name = wordEnd - i > 3 && Letters.isUpper(text.charAt(i)) && Letters.isLower(text.charAt(i + 1));
        return name && GLUED_BEFORE.contains(text.subSequence(at, i).toString()) ? i : at;
    }

    private int titleGlue(int at, int wordEnd) {
        for (int tail = 2; tail <= 7 && wordEnd - tail > at + 5; tail++) {
            String joint = text.subSequence(wordEnd - tail, wordEnd).toString();
            if (TITLE_JOINTS.contains(joint) && isTitleNoun(at, wordEnd - tail)) {
                return wordEnd - tail;
            }
        }
        return at;
    }

    private boolean isTitleNoun(int at, int nounEnd) {
        return nounEnd - at <= 12
                && TITLE_NOUNS.contains(text.subSequence(at, nounEnd).toString().toLowerCase(Locale.ROOT));
    }
}
