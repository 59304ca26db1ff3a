package org.rapporteur.cli.console;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * A bar on the terminal that shows how far long work has come. It appears after two seconds, never in a file or pipe, and
 * is wiped away in the end.
 */
public final class Bar implements AutoCloseable {
    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long BETWEEN_NANOS = 100_000_000L;
    private static final int CELLS = 30;

    private final PrintWriter err;
    private final boolean shown;
    private final String label;
    private final long begun = System.nanoTime();
    private long last = begun;
    private boolean drawn;

    private Bar(PrintWriter err, boolean shown, String label) {
        this.err = err;
        this.shown = shown;
        this.label = label;
    }

    /** A bar for work that begins now. */
    public static Bar on(Console console, String label) {
        return new Bar(console.err(), console.surroundings().errIsTerminal(), label);
    }

    /** A bar that is never shown. */
    public static Bar none(Console console) {
        return new Bar(console.err(), false, "");
    }

    /** So much is done. */
    public void show(long done, long of) {
        long now = System.nanoTime();
        if (!shown || of <= 0 || now - begun < QUIET_NANOS || now - last < BETWEEN_NANOS) {
            return;
        }
        last = now;
        drawn = true;
        int filled = (int) (CELLS * done / of);
        err.print(String.format(
                Locale.ROOT, "\r%s [%s%s] %d of %d", label, "#".repeat(filled), " ".repeat(CELLS - filled), done, of));
        err.flush();
    }

    /** Wipes the bar away before something else is printed. */
    public void clear() {
        if (drawn) {
            err.print("\r\033[K");
            err.flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
