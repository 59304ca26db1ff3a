package org.rapporteur.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ledger.merge.LabelledTellings.Pair;

/** How well the program tells tellings of one matter from others, on pairs in our own words. */
class LabelledPairsTests {
    /** The second file was written before the rules were tuned: the rules of before reached 0.90 and 0.58 there. */
    @ParameterizedTest
    @CsvSource({"tellings.txt, 0.98, 0.90, 400", "tellings-later.txt, 0.98, 0.85, 300"})
    void mergesAreRightAndMostAreFound(String file, double precision, double recall, int least) {
        List<Pair> pairs = LabelledTellings.pairs(file);
        int merged = 0;
        int right = 0;
        int same = 0;
        int unsure = 0;
        StringBuilder wrong = new StringBuilder();
        for (Pair pair : pairs) {
            Verdict verdict = Sameness.of(pair.a().mention(), pair.b().mention());
            boolean joined = verdict.kind() == Verdict.Kind.SAME;
            same += pair.same() ? 1 : 0;
            merged += joined ? 1 : 0;
            right += joined && pair.same() ? 1 : 0;
            unsure += verdict.kind() == Verdict.Kind.PERHAPS ? 1 : 0;
            if (joined != pair.same()) {
                wrong.append(pair.same() ? "missed " : "WRONG ")
                        .append(verdict.kind())
                        .append(' ')
                        .append(verdict.score())
                        .append(' ')
                        .append(verdict.why())
                        .append("\n  ")
                        .append(pair.a().line())
                        .append("\n  ")
                        .append(pair.b().line())
                        .append('\n');
            }
        }
        String figures = file + ": " + pairs.size() + " pairs, " + same + " same; merged " + merged
                + ", of these right "
                + right + " (precision " + (double) right / merged + ", recall " + (double) right / same + "), unsure "
                + unsure + "\n" + wrong;
        assertThat(pairs).as(figures).hasSizeGreaterThanOrEqualTo(least);
        assertThat((double) right / merged).as(figures).isGreaterThanOrEqualTo(precision);
        assertThat((double) right / same).as(figures).isGreaterThanOrEqualTo(recall);
    }
}
