package org.rapporteur.training.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;

/** Text to trees on one thread: one operation is one sentence. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class TreesBenchmark {
    /** A text file with one sentence a line; empty for our own sentences. */
    @Param("")
    public String text = "";

    private List<String> lines = List.of();
    private int next;
    private LanguageModel model = LanguageModel.english();

    /** Reads the sentences. */
    @Setup
    public void prepare() {
        lines = SampleText.lines(text);
        model = LanguageModel.english();
    }

    private String line() {
        next = next + 1 == lines.size() ? 0 : next + 1;
        return lines.get(next);
    }

    /** Ours: tokens, tags, lemmas, trees. */
    @Benchmark
    public void rapporteur(Blackhole sink) {
        String line = line();
        for (Sentence sentence : model.sentences(line, new Span(0, line.length()))) {
            sink.consume(model.parse(sentence, List.of()));
        }
    }

    /** CoreNLP's {@code tokenize,pos,lemma,depparse}; fails unless built with {@code -Pcorenlp}. */
    @Benchmark
    public Object corenlp(Peer peer) {
        return peer.pipeline.annotate(line());
    }

    /** CoreNLP, loaded only where it is measured. */
    @State(Scope.Thread)
    public static class Peer {
        private final CoreNlp pipeline = new CoreNlp(CoreNlp.textToTrees());
    }
}
