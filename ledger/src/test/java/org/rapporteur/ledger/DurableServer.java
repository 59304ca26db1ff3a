package org.rapporteur.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A server that keeps what it says it has written, as servers do outside of tests, and can be stopped as by a power cut. */
final class DurableServer implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private DurableServer(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.server = run();
    }

    /** A new server with its files in a folder. */
    static DurableServer in(Path folder) throws IOException {
        return new DurableServer(folder);
    }

    private EmbeddedPostgres run() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofMinutes(3))
                .start();
    }

    /** The address of its ledger. */
    Address.Server ledger() {
        return new Address.Server("localhost", port, "postgres", "postgres", null, Map.of());
    }

    /** Ends every process of it without a word: "immediate shutdown". */
    void stopAtOnce() throws IOException, InterruptedException {
        Path file = folder.resolve("postmaster.pid");
        long postmaster = Long.parseLong(Files.readAllLines(file).get(0).strip());
        new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster)).start().waitFor();
        ProcessHandle.of(postmaster).ifPresent(process -> process.onExit().join());
        Files.deleteIfExists(file);
        server.close();
    }

    /** Starts it again with the same files. */
    void start() throws IOException {
        server = run();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
