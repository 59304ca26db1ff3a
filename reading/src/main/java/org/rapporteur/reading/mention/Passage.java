package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;

/**
 * The tokens of one block, in which mentions are looked for. Indices past either end answer as an empty token, so that a
 * pattern can look ahead without asking.
 */
final class Passage {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final String[] forms;
    private final String[] lower;
    private final boolean[] capital;
    private final boolean[] starts;

    Passage(String text, List<Sentence> sentences) {
        this.text = text;
        sentences.forEach(sentence -> tokens.addAll(sentence.tokens()));
        forms = new String[tokens.size()];
        lower = new String[tokens.size()];
        capital = new boolean[tokens.size()];
        starts = new boolean[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.get(i).form();
            lower[i] = forms[i].toLowerCase(Locale.ROOT);
            capital[i] = Character.isUpperCase(forms[i].codePointAt(0));
        }
        int first = 0;
        for (Sentence sentence : sentences) {
            starts[first] = true;
            first += sentence.tokens().size();
        }
    }

    String text() {
        return text;
    }

    int size() {
        return lower.length;
    }

    private boolean has(int at) {
        return at >= 0 && at < lower.length;
    }

    String form(int at) {
        return has(at) ? forms[at] : "";
    }

    String lower(int at) {
        return has(at) ? lower[at] : "";
    }

    boolean is(int at, String word) {
        return has(at) && lower[at].equals(word);
    }

    boolean is(int at, Set<String> words) {
        return has(at) && words.contains(lower[at]);
    }

    Span span(int at) {
        return tokens.get(at).span();
    }

    /** From the begin of one token to the end of the one before {@code to}. */
    Span span(int from, int to) {
        return span(from).cover(span(to - 1));
    }

    /** The words of some tokens as the text has them, its blanks and line ends as single blanks. */
    String words(int from, int to) {
        String said = span(from, to).in(text);
        return said.chars().anyMatch(c -> c < ' ' || c == 0xA0) || said.contains("  ")
                ? String.join(" ", said.replace('\u00A0', ' ').trim().split("\\s+"))
                : said;
    }

    boolean startsSentence(int at) {
        return has(at) && starts[at];
    }

    /** Whether something stands between a token and the one before. */
    boolean gapBefore(int at) {
        return !has(at) || at == 0 || span(at - 1).end() < span(at).begin();
    }

    boolean isCapital(int at) {
        return has(at) && capital[at];
    }

    /** Whether a token is a word of letters, perhaps with apostrophes, full stops, hyphens. */
    boolean isWord(int at) {
        return has(at) && Character.isLetter(form(at).codePointAt(0));
    }

    boolean isLowerWord(int at) {
        return has(at) && Character.isLowerCase(form(at).codePointAt(0));
    }

    /** "'s" or a bare "'" after a plural. */
    boolean isGenitive(int at) {
        return is(at, "'s") || is(at, "'") || is(at, "\u2019s") || is(at, "\u2019");
    }

    boolean isHyphen(int at) {
        return is(at, "-") || is(at, "\u2013") || is(at, "\u2010") || is(at, "\u2011");
    }

    /** Index of the token that begins at a char, or of the first after it. */
    int tokenAt(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
