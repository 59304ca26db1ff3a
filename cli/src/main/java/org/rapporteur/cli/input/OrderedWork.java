package org.rapporteur.cli.input;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands the results on in the order of the things, so that threads never show. */
public final class OrderedWork {
    private static final int AHEAD = 4;

    private OrderedWork() {}

    /**
     * Applies the work to each thing; results go to the consumer one by one on the caller's thread. At most a few
     * results for each thread wait in memory.
     *
     * @param threads at least 1; with 1 everything runs on the caller's thread
     */
    public static <T, R> void each(Iterable<T> things, int threads, Function<T, R> work, Consumer<R> consumer) {
        if (threads == 1) {
            things.forEach(thing -> consumer.accept(work.apply(thing)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            for (Iterator<T> rest = things.iterator(); rest.hasNext() || !waiting.isEmpty(); ) {
                while (rest.hasNext() && waiting.size() < threads * AHEAD) {
                    T thing = rest.next();
                    waiting.add(pool.submit(() -> work.apply(thing)));
                }
                consumer.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a report", e);
        }
    }
}
