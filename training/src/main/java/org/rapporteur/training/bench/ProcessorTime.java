package org.rapporteur.training.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The benchmarks by the processor time of this thread instead of the clock, so that a machine that others use too says
 * something: text to trees, to tokens and names, to claims on one thread and two, and CoreNLP where {@code -Pcorenlp} brought it. JMH stays the judge.
 */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARM = 4_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;

    private ProcessorTime() {}

    /** Prints sentences per second of processor time; no arguments. */
    public static void main(String[] args) {
        Blackhole sink = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        TreesBenchmark trees = new TreesBenchmark();
        trees.prepare();
        say("text to trees", 1, () -> trees.rapporteur(sink));
        ReaderBenchmark reader = new ReaderBenchmark();
        reader.prepare();
        say("text to tokens and names", ReaderBenchmark.SENTENCES, () -> sink.consume(reader.floor()));
        say("text to claims", ReaderBenchmark.SENTENCES, () -> sink.consume(reader.claims()));
        sayOfTwo("text to claims, two threads", ReaderBenchmark.SENTENCES, () -> reader.claims());
        if (CoreNlp.isThere()) {
            TreesBenchmark.Peer peer = new TreesBenchmark.Peer();
            say("CoreNLP, text to trees", 1, () -> sink.consume(trees.corenlp(peer)));
        }
    }

    /** Both threads' rates together, each by its own processor time, while both work. */
    private static void sayOfTwo(String what, int sentences, Runnable work) {
        List<CompletableFuture<List<Double>>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(CompletableFuture.supplyAsync(() -> rates(sentences, work), task -> new Thread(task).start()));
        }
        List<Double> one = both.get(0).join();
        List<Double> other = both.get(1).join();
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(Math.round(one.get(i) + other.get(i)));
        }
        print(what, sums);
    }

    private static void say(String what, int sentences, Runnable work) {
        print(what, rates(sentences, work).stream().map(Math::round).toList());
    }

    private static List<Double> rates(int sentences, Runnable work) {
        repeat(WARM, work);
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            long times = repeat(MEASURED, work);
            rates.add(times * sentences * 1e9 / (THREADS.getCurrentThreadCpuTime() - begin));
        }
        return rates;
    }

    private static void print(String what, List<Long> rates) {
        System.out.printf(Locale.ROOT, "%s: sentences/s %s%n", what, rates);
    }

    private static long repeat(long nanoseconds, Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        long times = 0;
        for (; THREADS.getCurrentThreadCpuTime() - begin < nanoseconds; times++) {
            work.run();
        }
        return times;
    }
}
