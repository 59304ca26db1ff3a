package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

class CollapsingTests {
    private static final Example LOAN = Trees.of(
            "Anna/PROPN/NNP/3/nsubj",
            "Berg/PROPN/NNP/1/flat",
            "lent/VERB/VBD/0/root",
            "$/SYM/$/3/obj",
            "2/NUM/CD/6/compound",
            "million/NUM/CD/4/nummod",
            "in/ADP/IN/8/case",
            "May/PROPN/NNP/3/obl",
            "2019/NUM/CD/8/nummod",
            "./PUNCT/./3/punct");

    private static Example copy(Example example) {
        for (long seed = 0; seed < 50; seed++) {
            Example copy = new Collapsing(seed).copy(example);
            if (copy != null && copy.kinds()[0] != null) {
                return copy;
            }
        }
        throw new AssertionError("no copy of 50 collapsed the name");
    }

    @Test
    void nameAmountAndDateBecomeOneTokenEach() {
        Example copy = copy(LOAN);

        assertThat(copy.forms()).containsExactly("<PERSON>", "lent", "<AMOUNT>", "in", "<DATE>", ".");
        assertThat(copy.upos()).containsExactly(Upos.PROPN, Upos.VERB, Upos.NOUN, Upos.ADP, Upos.NOUN, Upos.PUNCT);
        assertThat(copy.kinds()[2]).isEqualTo(Unit.Kind.AMOUNT);
    }

    @Test
    void headsPointAtTheSameWordsAsBefore() {
        Example copy = copy(LOAN);

        assertThat(copy.heads()).containsExactly(1, -1, 1, 4, 1, 1);
        assertThat(copy.relations()).containsExactly("nsubj", "root", "obj", "case", "obl", "punct");
    }

    @Test
    void partWithDependentsOutsideIsLeftAlone() {
        Example split = Trees.of(
                "Anna/PROPN/NNP/3/nsubj", "Berg/PROPN/NNP/1/flat", "spoke/VERB/VBD/0/root", "today/NOUN/NN/2/nmod");

        for (long seed = 0; seed < 20; seed++) {
            Example copy = new Collapsing(seed).copy(split);
            assertThat(copy == null || Arrays.stream(copy.kinds()).noneMatch(Unit.Kind.PERSON::equals))
                    .isTrue();
        }
    }

    @Test
    void sentenceWithNothingToCollapseHasNoCopy() {
        assertThat(new Collapsing(1).copy(Trees.of("it/PRON/PRP/2/nsubj", "rains/VERB/VBZ/0/root")))
                .isNull();
    }
}
