package org.rapporteur.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;

/** A program of its own that adds reports to a ledger, and can be killed. */
final class Writer {
    private final Process process;
    private final Thread listener;
    private final Collection<Integer> acknowledged = new TreeSet<>();
    private int last;

    private Writer(Process process, int first) {
        this.process = process;
        this.last = first - 1;
        this.listener = new Thread(this::listen);
    }

    /** Begins to add the reports from a number on. */
    static Writer start(Address ledger, int first) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        ledger.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Writer writer = new Writer(process, first);
        writer.listener.start();
        return writer;
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledge(Integer.parseInt(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void acknowledge(int number) {
        acknowledged.add(number);
        last = number;
        notifyAll();
    }

    /** Waits until it has recorded so many reports, or ended. */
    synchronized void await(int reports) throws InterruptedException {
        while (acknowledged.size() < reports && process.isAlive()) {
            wait(100);
        }
    }

    /** Kills it at once, and waits until all it printed has been read. */
    void kill() throws InterruptedException {
        // Process.destroyForcibly would close the stream that the last numbers stand in.
        process.toHandle().destroyForcibly();
        process.waitFor();
        listener.join();
    }

    /** The numbers of the reports that it said were recorded. */
    synchronized Collection<Integer> acknowledged() {
        return new TreeSet<>(acknowledged);
    }

    /** The last number that it said was recorded, or the one before its first. */
    synchronized int last() {
        return last;
    }
}
