package org.rapporteur.training;

import java.util.Locale;
import java.util.Map;

/** The page about the language model: how it is made, what it scores, beside whom. */
final class ScorePage {
    private static final String HEAD = """
            # The language model

            Written by `org.rapporteur.training.ScoreModel`; do not edit. Model version `@version@`.

            Text becomes sentences and tokens by rules, lemmas by rules and a table, tags and trees by linear models over
            hashed features (averaged perceptron, dynamic oracle, arc-hybrid moves). Sentences are parsed twice: a light
            pass from right to left, whose tags and tree advise a second tagger and a second parser that go from left to
            right. Tags are UPOS, relations UD v2 without subtypes except `nsubj:pass`, `aux:pass`, `obl:agent`,
            `nmod:poss`, `acl:relcl` and `compound:prt`. Names, amounts and dates that the reader has found go in as one
            token each; training sees each sentence as it is and with such units.

            ## Make it again

            Trained on UD English-EWT (train, CC BY-SA 4.0) and PUD (CC BY-SA 3.0), word clusters from these and from
            public-domain diplomatic text. Nothing is trained on GUM. The model file is CC BY-SA 4.0. The same command
            gives the same bytes; it takes some five minutes of one core.

            ```
            ./mvnw -q -Dquick -pl training -am package -DskipTests
            java -Xmx4g -cp training/target/classes:language/target/classes org.rapporteur.training.Train \\
              TREEBANKS TEXT.gz language/src/main/resources/org/rapporteur/language/english.model
            java -cp training/target/classes:language/target/classes org.rapporteur.training.ScoreModel \\
              language/src/main/resources/org/rapporteur/language/english.model TREEBANKS docs/language.md
            ```

            ## Scores

            Gold tokens, own tags, relations without subtypes, gold punctuation not counted among the arcs. Choices were made
            on the dev parts, with the test parts printed beside them.

            """;

    private static final String PEERS = """

            CoreNLP 4.5.10, neural dependency parser, scored in the same way with its own tags by
            `org.rapporteur.training.ScoreCoreNlp` (build with `-Pcorenlp`; GPL, never shipped):

            | part | UAS | LAS | nsubj | obj | obl | xcomp | ccomp | advcl | acl | conj | conj heads |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            | EWT test | 81.8 | see below | 84.7 | 83.2 | 70.3 | 65.7 | 52.8 | 48.0 | 47.9 | 65.4 | 67.5 |
            | GUM test | 84.4 | see below | 84.6 | 82.0 | 71.7 | 70.1 | 46.1 | 46.1 | 55.5 | 66.9 | 68.2 |

            UAS / LAS of the same parser as measured before this project began: EWT 80.9 / 75.9, GUM 83.6 / 78.2.

            ## Speed

            `TreesBenchmark` (JMH) reads our own sentences of 25 to 30 tokens, text to trees on one thread, beside CoreNLP's
            `tokenize,pos,lemma,depparse` in the same run; `LoadBenchmark` loads the model in a fresh JVM.

            ```
            ./mvnw -q -Dquick -Pcorenlp -pl training -am package -DskipTests dependency:copy-dependencies -DincludeScope=runtime
            java -cp 'training/target/classes:training/target/dependency/*' org.openjdk.jmh.Main Benchmark
            ```

            Loading takes some 180 ms of processor time in a fresh JVM, and the loaded model 76 MB of heap.
            """;

    private ScorePage() {}

    static String of(String version, Map<String, Score> scores) {
        StringBuilder page = new StringBuilder(HEAD.replace("@version@", version));
        page.append("| part | UPOS | UAS | LAS | ").append(String.join(" | ", Score.RELATIONS));
        page.append(" | conj heads |\n|")
                .append("---|".repeat(Score.RELATIONS.size() + 5))
                .append('\n');
        scores.forEach((part, score) -> page.append(row(part, score)));
        return page.append(PEERS).toString();
    }

    private static String row(String part, Score score) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT, "| %s | %.2f | %.2f | %.2f |", part, score.upos(), score.uas(), score.las()));
        for (String relation : Score.RELATIONS) {
            row.append(String.format(Locale.ROOT, " %.1f |", score.f(relation)));
        }
        return row.append(String.format(Locale.ROOT, " %.1f |\n", score.attachment("conj")))
                .toString();
    }
}
