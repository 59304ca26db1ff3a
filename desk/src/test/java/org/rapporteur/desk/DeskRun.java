package org.rapporteur.desk;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.serve.Desk;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Parties;
import org.rapporteur.reading.Reader;

/** A desk that runs, over a ledger in a file of its own. */
final class DeskRun implements AutoCloseable {
    static final String API_TOKEN = "0123456789-a-token-for-programs-0123456789";

    private final Ledger ledger;
    private final Desk.Running running;

    private DeskRun(Ledger ledger, Desk.Running running) {
        this.ledger = ledger;
        this.running = running;
    }

    static DeskRun start(Path folder) {
        return start(folder, 0, null);
    }

    static DeskRun start(Path folder, int port, @Nullable URI proxy) {
        Ledger ledger = Ledger.open(folder.resolve("desk.ledger"));
        boolean started = false;
        try {
            DeskSettings settings = new DeskSettings(
                    ledger,
                    Reader::standard,
                    Parties.bundled(),
                    "Ana",
                    InetAddress.getLoopbackAddress(),
                    port,
                    proxy,
                    API_TOKEN);
            DeskRun run = new DeskRun(ledger, new SpringDesk().start(settings));
            started = true;
            return run;
        } finally {
            if (!started) {
                ledger.close();
            }
        }
    }

    Ledger ledger() {
        return ledger;
    }

    /** A bean of the server. */
    <T> T part(Class<T> type) {
        return ((SpringDesk.Started) running).context().getBean(type);
    }

    URI link() {
        return running.newLink();
    }

    /** The address of its first page. */
    URI base() {
        return ((SpringDesk.Started) running).origin().uri("/");
    }

    /** A browser that came by a link. */
    BrowserRun browser() {
        URI link = link();
        BrowserRun browser = new BrowserRun(link);
        browser.get("/enter?" + link.getRawQuery());
        return browser;
    }

    @Override
    public void close() {
        running.close();
        ledger.close();
    }
}
