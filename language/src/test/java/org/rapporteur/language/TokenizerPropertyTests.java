package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text, tried on seeded random ones; a failure names its seed. */
class TokenizerPropertyTests {
    private static final String[] PIECES = {
        "a",
        "The",
        "said",
        "Mr",
        "U.S",
        "e\u0301",
        "Vi\u1EC7t",
        "1",
        "23",
        ".",
        "..",
        ",",
        ";",
        ":",
        "'",
        "\u2019s",
        "n't",
        "-",
        "\u2013",
        "$",
        "%",
        "(",
        ")",
        "[",
        "]",
        "\"",
        "\u201C",
        "\u201D",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\n\n",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "\u202E",
        "\uFEFF",
        "\uD83D\uDE00",
        "\uD800",
        "\uDC00",
        "\u0301",
        "@",
        "http://x.y",
        "\u2022",
        "!",
        "?",
        "\u2026",
        "/",
        "&",
        "\u5317\u4EAC",
        "\u3002",
        "million",
        "1.\n7 billion",
        "_",
        "*",
        "\u0000",
        "cannot",
        "COVID-19"
    };

    private static String random(Random dice) {
        StringBuilder text = new StringBuilder();
        int pieces = dice.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[dice.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void spansGrowStayInsideTheBlockAndLeaveOutNothing() {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        for (int round = 0; round < 4000; round++) {
            String text = random(dice);
            int begin = text.isEmpty() ? 0 : dice.nextInt(text.length());
            Span block = new Span(begin, begin + dice.nextInt(text.length() - begin + 1));
            check(text, block, "seed " + seed + ", round " + round + ", block " + block + " of: " + escaped(text));
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(
                        c -> out.append(c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return out.toString();
    }

    private static void check(String text, Span block, String where) {
        int last = block.begin();
        for (Sentence sentence : new Tokenizer().sentences(text, block)) {
            List<Token> tokens = sentence.tokens();
            Span cover =
                    tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            assertThat(sentence.span()).as(where).isEqualTo(cover);
            assertThat(tokens.size()).as(where).isLessThanOrEqualTo(Tokenizer.MAX_TOKENS);
            for (Token token : tokens) {
                assertThat(token.span().begin()).as(where).isGreaterThanOrEqualTo(last);
                assertOnlyBlanks(text, last, token.span().begin(), where);
                checkToken(text, token, where);
                last = token.span().end();
            }
        }
        assertThat(last).as(where).isLessThanOrEqualTo(block.end());
        assertOnlyBlanks(text, last, block.end(), where);
    }

    private static void checkToken(String text, Token token, String where) {
        Span span = token.span();
        assertThat(span.length()).as(where).isPositive();
        assertThat(Letters.isBlank(text.charAt(span.begin()))).as(where).isFalse();
        assertThat(Letters.isBlank(text.charAt(span.end() - 1))).as(where).isFalse();
        assertThat(token.form()).as(where).isNotEmpty().isEqualTo(Forms.normalise(text, span.begin(), span.end()));
    }

    private static void assertOnlyBlanks(String text, int from, int to, String where) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            assertThat(Letters.isBlank(c) || Letters.isIgnored(c)).as(where).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "A", "1", ".", "(", "'", "\u2019", "-", "a-", "co-", "a.", "U.", "1.", "1,000", "1-", "a'", "\"",
                "w", "www.", "a@", "\u00AD", "a\u0301", "\u0301", "x ", "x, ", "Mr. ", "No. ", "\n", ". ", "! ",
                "\u2022 ", "$1.\n", "i. ", ".) "
            })
    void workGrowsInStepWithTheText(String piece) {
        long small = work(piece.repeat(20_000 / piece.length()));
        long large = work(piece.repeat(80_000 / piece.length()));
        assertThat(large).isLessThanOrEqualTo(small * 4 + small / 2);
        assertThat(large).isLessThanOrEqualTo(80_000L * 1_000);
    }

    private static long work(String text) {
        Counted counted = new Counted(text);
        List<Sentence> sentences = Tokenizer.cut(counted, new Span(0, text.length()));
        assertThat(sentences).allMatch(s -> s.tokens().size() <= Tokenizer.MAX_TOKENS);
        return counted.looks;
    }

    /** Counts how often a character is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
