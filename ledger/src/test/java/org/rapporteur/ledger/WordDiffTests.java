package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTests {
    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(wording -> switch (wording.kind()) {
                    case KEPT -> wording.words();
                    case ADDED -> "+" + wording.words() + "+";
                    case REMOVED -> "-" + wording.words() + "-";
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep the peace | keep the peace | keep the peace",
                "keep the peace | keep a lasting peace | keep -the- +a lasting+ peace",
                "deeply regrets | regrets | -deeply- regrets",
                "regrets | regrets, deeply | regrets, +deeply+",
                "one two | three four | -one two- +three four+",
                "The Minister said | the minister said: | the minister said:"
            })
    void wordsThatStayAreKept(String before, String after, String expected) {
        assertThat(marked(before, after)).isEqualTo(expected);
    }

    @Test
    void veryLongPassagesAreNotCompared() {
        assertThat(WordDiff.of("word ".repeat(601), "word")).isEmpty();
    }

    @Test
    void likenessGrowsWithTheWordsInCommon() {
        assertThat(WordDiff.likeness("a b c d", "a b c d")).isEqualTo(1);
        assertThat(WordDiff.likeness("a b c d", "a b x y")).isEqualTo(0.5);
        assertThat(WordDiff.likeness("a a a", "x y z")).isZero();
    }
}
