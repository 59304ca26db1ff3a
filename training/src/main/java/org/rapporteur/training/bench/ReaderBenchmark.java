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
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.Document;

/**
 * The whole reader on one thread, text to claims: one operation is a report of {@value #SENTENCES} sentences, a paragraph
 * each five; multiply the score by {@value #SENTENCES} for sentences a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class ReaderBenchmark {
    static final int SENTENCES = 20;
    private static final int PARAGRAPH = 5;

    /** A text file with one sentence a line; empty for our own sentences. */
    @Param("")
    public String text = "";

    private final Reader reader = Reader.standard();
    private final LanguageModel language = LanguageModel.english();
    private final Gazetteer gazetteer = Lexicon.bundled().gazetteer();
    private Report report = Report.of("");

    /** Puts a report together. */
    @Setup
    public void prepare() {
        List<String> lines = SampleText.lines(text);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            words.append(lines.get(i % lines.size())).append((i + 1) % PARAGRAPH == 0 ? "\n\n" : " ");
        }
        report = Report.of(words.toString());
    }

    /** Text to claims. */
    @Benchmark
    public Reading claims() {
        return reader.read(report);
    }

    /** Sentences, tokens and the lexicon's names: less than this no reader can do. */
    @Benchmark
    public int floor() {
        int found = 0;
        for (String paragraph : report.text().split("\n\n", -1)) {
            Span block = new Span(0, paragraph.length());
            found += language.sentences(paragraph, block).size();
            found += gazetteer.matches(paragraph, block).size();
        }
        return found;
    }

    /** Text to trees with mentions: what the claims are read from. */
    @Benchmark
    public Document document() {
        return reader.document(report);
    }
}
