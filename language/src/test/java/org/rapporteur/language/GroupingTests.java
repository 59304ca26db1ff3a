package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTests {
    private static final Unit.Kind NAME = Unit.Kind.NAME;

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(new Token(new Span(at, at + word.length()), word));
            at += word.length() + 1;
        }
        return new Sentence(new Span(0, text.length()), tokens);
    }

    private static Unit unit(int begin, int end) {
        return new Unit(new Span(begin, end), NAME);
    }

    @Test
    void unitJoinsItsTokens() {
        Grouping grouping = Grouping.of(sentence("the Red Cross said"), List.of(unit(4, 13)));

        assertThat(grouping.forms()).containsExactly("the", "Red Cross", "said");
        assertThat(grouping.units()).containsExactly(-1, 0, -1);
        assertThat(grouping.spans()[1]).isEqualTo(new Span(4, 13));
    }

    @Test
    void unitWhoseEdgesAreNoTokenEdgesIsWidened() {
        Grouping grouping = Grouping.of(sentence("anti-Nato talks"), List.of(unit(5, 9)));

        assertThat(grouping.forms()).containsExactly("anti-Nato", "talks");
        assertThat(grouping.spans()[0]).isEqualTo(new Span(0, 9));
        assertThat(grouping.kinds()[0]).isEqualTo(NAME);
    }

    @Test
    void tokenThatTwoUnitsTouchBelongsToTheFirst() {
        Grouping grouping = Grouping.of(sentence("Laos-Japan talks"), List.of(unit(0, 4), unit(5, 10)));

        assertThat(grouping.forms()).containsExactly("Laos-Japan", "talks");
        assertThat(grouping.units()).containsExactly(0, -1);
    }

    @Test
    void unitsOfOtherSentencesArePassedOver() {
        Grouping grouping = Grouping.of(sentence("they met"), List.of(unit(20, 24), unit(30, 31)));

        assertThat(grouping.units()).containsExactly(-1, -1);
    }
}
