package org.rapporteur.desk.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.rapporteur.reading.Explained;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;

/** The reader, loaded once while the first pages are looked at already; few read at a time. Safe for several threads. */
public final class ReadingRoom {
    private static final int SEATS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final CompletableFuture<Reader> reader = new CompletableFuture<>();
    private final Semaphore seats = new Semaphore(SEATS, true);

    /** Begins to load the reader on a thread of its own. */
    public void open(Supplier<Reader> loading) {
        Thread thread = new Thread(() -> reader.completeAsync(loading, Runnable::run), "reader");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Reads a report.
     *
     * @throws org.rapporteur.reading.mention.NotEnglishException if its text is in another language
     */
    public Reading read(Report report) {
        return explain(report).reading();
    }

    /**
     * Reads a report and keeps what the reading was made from.
     *
     * @throws org.rapporteur.reading.mention.NotEnglishException if its text is in another language
     */
    public Explained explain(Report report) {
        Reader ready = reader.join();
        seats.acquireUninterruptibly();
        try {
            return ready.explain(report);
        } finally {
            seats.release();
        }
    }
}
