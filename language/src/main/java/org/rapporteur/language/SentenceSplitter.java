package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides after which token a sentence ends. Looks at each token a bounded number of times. */
final class SentenceSplitter {
    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private final CharSequence text;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private int first;

    private SentenceSplitter(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Sentence> split(CharSequence text, List<Token> tokens) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        int at = 0;
        while (at < tokens.size()) {
            int last = splitter.endsAfter(at);
            at = Math.max(at, last) + 1;
            if (last >= 0 || at == tokens.size()) {
                splitter.close(at);
            } else if (at - splitter.first >= Tokenizer.MAX_TOKENS) {
                splitter.close(splitter.bestCut(at));
            }
        }
        return splitter.sentences;
    }

    private void close(int end) {
        List<Token> part = List.copyOf(tokens.subList(first, end));
        sentences.add(
                new Sentence(part.get(0).span().cover(part.get(part.size() - 1).span()), part));
        first = end;
    }

    /** Index of the token that ends the sentence, if this token or closers after it do; else -1. */
    private int endsAfter(int at) {
        if (at + 1 == tokens.size()) {
            return at;
        }
        if (gap(at).emptyLine() || opensBullet(at + 1)) {
            return at;
        }
        String form = form(at);
        char lastChar = form.charAt(form.length() - 1);
        if (!Letters.isStop(lastChar)) {
            return -1;
        }
        int last = closersFrom(at);
        if (last + 1 == tokens.size()) {
            return last;
        }
        boolean ends = Letters.isStop(form.charAt(0)) ? stopEnds(at, last) : shorteningEnds(at, last);
        return ends ? last : -1;
    }

    /** The last of the quotes and brackets that follow without a blank: they belong to the sentence before. */
    private int closersFrom(int at) {
        int last = at;
        while (last + 1 < tokens.size()
                && last < at + 4
                && isCloser(last + 1)
                && gap(last).none()) {
            last++;
        }
        return isReference(last + 1) ? last + 3 : last;
    }

    /** "[17]": the number of a note belongs to the sentence that it follows. */
    private boolean isReference(int at) {
        return at + 2 < tokens.size()
                && form(at).equals("[")
                && form(at + 1).chars().allMatch(Letters::isDigit)
                && form(at + 2).equals("]");
    }

    private boolean isCloser(int at) {
        Token token = tokens.get(at);
        int c = text.charAt(token.span().begin());
        boolean mark = token.form().length() <= 2 && Letters.isCloser(c);
        return mark
                && !Letters.isLetter(token.form().codePointBefore(token.form().length()));
    }

    private boolean stopEnds(int at, int last) {
        if (isEnumerator(at)) {
            return false;
        }
        boolean apart = !gap(last).none();
        int next = firstChar(last + 1);
        if (Letters.isLower(next)) {
            return apart
                    && last == at
                    && form(at).equals(".")
                    && at > first
                    && form(at - 1).length() > 1;
        }
        if (Letters.isLetter(next) || Letters.isDigit(next)) {
            return apart || (Letters.isLetter(next) && !form(at).startsWith(".."));
        }
        return opens(last + 1, next) && (apart || last > at);
    }

    /** Whether a mark can be the first of a sentence: not a comma, a bracket that closes, a dash. */
    private boolean opens(int at, int c) {
        if (c == '(' || c == '[' || c == 0x201C || c == 0x2018 || c == 0xAB || Letters.isBullet(c)) {
            return true;
        }
        return Letters.isCurrencySign(c) || c == '*' || c == '#' || isOpeningQuote(at, c);
    }

    /** A straight quote opens where a blank goes before it and none follows. */
    private boolean isOpeningQuote(int at, int c) {
        boolean quote = c == '"' || c == '\'';
        return quote && at + 1 < tokens.size() && gap(at).none() && !gap(at - 1).none();
    }

    /** "1.", "a.", "IV." at the head of a sentence number it. */
    private boolean isEnumerator(int stop) {
        if (stop != first + 1 || !form(stop).equals(".")) {
            return false;
        }
        String head = form(first);
        return head.length() <= 4 && (head.chars().allMatch(Letters::isDigit) || isLetterNumber(head));
    }

    private static boolean isLetterNumber(String head) {
        return head.length() == 1 || ROMAN.contains(head.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence ends with a shortening whose full stop is its own: "in the U.S. The ministers …". */
    private boolean shorteningEnds(int at, int last) {
        String word = form(at).substring(0, form(at).length() - 1);
        String next = form(last + 1);
        if (gap(last).none() || (at == first && word.length() == 1)) {
            return false;
        }
        boolean numbers = Abbreviations.goesBeforeNumber(word) && Letters.isDigit(next.codePointAt(0));
        if (numbers || Abbreviations.joins(word) || (Abbreviations.isTitle(word) && !Abbreviations.trails(word))) {
            return false;
        }
        if (last > at || word.equals("etc") || word.equalsIgnoreCase("p.m") || word.equalsIgnoreCase("a.m")) {
            return (Letters.isUpper(next.codePointAt(0)) && !isClock(next)) || opens(last + 1, next.codePointAt(0));
        }
        if (word.length() == 1) {
            return Abbreviations.startsSentences(next) && Letters.isLower(firstChar(at - 1)) && next.length() > 1;
        }
        return Abbreviations.startsSentences(next) || firstChar(last + 1) == 0x201C;
    }

    private static boolean isClock(String next) {
        return next.length() >= 2 && next.length() <= 4 && next.chars().allMatch(Letters::isUpper);
    }

    private boolean opensBullet(int at) {
        return Letters.isBullet(firstChar(at)) && !gap(at - 1).none();
    }

    /** Where a run-away sentence is best cut: after a semicolon, else a colon, else a comma, in its second half. */
    private int bestCut(int at) {
        int middle = first + Tokenizer.MAX_TOKENS / 2;
        for (String mark : List.of(";", ":", ",")) {
            for (int i = at - 1; i >= middle; i--) {
                if (form(i).equals(mark)) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    private String form(int at) {
        return tokens.get(at).form();
    }

    private int firstChar(int at) {
        return form(at).codePointAt(0);
    }

    /** What stands between a token and the next. */
    private Gap gap(int at) {
        Span before = tokens.get(at).span();
        return Gap.between(text, before.end(), tokens.get(at + 1).span().begin());
    }

    /**
     * The blanks between two tokens.
     *
     * @param none whether there are none
     * @param emptyLine whether an empty line is among them
     */
    private record Gap(boolean none, boolean emptyLine) {
        static Gap between(CharSequence text, int from, int to) {
            boolean none = true;
            int lineEnds = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                none &= !Letters.isBlank(c);
                lineEnds +=
                        c == '\n' || c == 0x2029 || (c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n')) ? 1 : 0;
            }
            return new Gap(none, lineEnds > 1);
        }
    }
}
