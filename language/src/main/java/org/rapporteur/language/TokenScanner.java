package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block into tokens by the conventions of UD English-EWT, on which the model is trained: clitics stand alone
 * ("do n't", "Japan 's"), compounds with a hyphen are three tokens unless a prefix makes them one ("post-war"), signs of
 * currency and percent stand alone.
 *
 * <p>Looks at every character a bounded number of times, whatever the text: no token is longer than {@link #MAX_TOKEN}
 * and no look ahead leaves it.
 */
final class TokenScanner {
    /** Longest token in chars; what is longer is cut, an address excepted. */
    static final int MAX_TOKEN = 200;

    private final CharSequence text;
    private final int end;
    private final WordScanner words;
    private final NumberScanner numbers;
    private final List<Token> tokens = new ArrayList<>();

    private TokenScanner(CharSequence text, Span block) {
        this.text = text;
        this.end = block.end();
        this.words = new WordScanner(text, block.end());
        this.numbers = new NumberScanner(text, block.begin(), block.end());
    }

    /** The tokens of a block, in order. */
    static List<Token> tokens(CharSequence text, Span block) {
        TokenScanner scanner = new TokenScanner(text, block);
        int at = block.begin();
        while (at < block.end()) {
            at = scanner.next(at);
        }
        return scanner.tokens;
    }

    /** Takes what begins at a place and says where the next begins. */
    private int next(int at) {
        int c = Character.codePointAt(text, at);
        if (Letters.isBlank(c) || Letters.isIgnored(c)) {
            return at + 1;
        }
        int address = Addresses.endAt(text, at, end);
        if (address > at) {
            return take(at, address);
        }
        if (Letters.isDigit(c)) {
            return take(at, numbers.endAt(at));
        }
        if (Letters.isLetter(c)) {
            return word(at);
        }
        if (Letters.isApostrophe(c)) {
            return take(at, words.cliticEnd(at));
        }
        return take(at, markEnd(at, c));
    }

    private int word(int at) {
        int wordEnd = words.endAt(at);
        if (wordEnd < end && isCurrencyPrefix(at, wordEnd)) {
            return take(at, wordEnd + 1);
        }
        int dotted = words.withFullStop(at, wordEnd);
        if (dotted > wordEnd) {
            return take(at, dotted);
        }
        for (int cut : words.cuts(at, wordEnd)) {
            at = take(at, cut);
        }
        return take(at, wordEnd);
    }

    /** "US$", "A$", "HK$", "R$": the letters belong to the sign. */
    private boolean isCurrencyPrefix(int at, int wordEnd) {
        if (wordEnd - at > 3 || !Letters.isCurrencySign(text.charAt(wordEnd))) {
            return false;
        }
        for (int i = at; i < wordEnd; i++) {
            if (!Letters.isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int markEnd(int at, int c) {
        int last = at + Character.charCount(c);
        boolean runs = Letters.isStop(c) || Letters.isRunMark(c);
        int limit = Math.min(end, at + MAX_TOKEN);
        while (runs && last < limit && continuesRun(c, text.charAt(last))) {
            last++;
        }
        return Math.min(last, end);
    }

    /** Full stops run with full stops, "?" and "!" with each other, other marks with themselves. */
    private static boolean continuesRun(int first, int c) {
        if (first == '!' || first == '?') {
            return c == '!' || c == '?';
        }
        return c == first;
    }

    /** Adds a token without the characters of no width at its end; answers where it ended. */
    private int take(int begin, int tokenEnd) {
        int last = tokenEnd;
        while (last > begin && Letters.isIgnored(text.charAt(last - 1))) {
            last--;
        }
        if (last > begin) {
            tokens.add(new Token(new Span(begin, last), Forms.normalise(text, begin, last)));
        }
        return tokenEnd;
    }
}
