package org.rapporteur.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads from and writes to. Text is UTF-8 whatever the platform's default.
 */
public final class Console {
    private final InputStream in;
    private final Watched watched;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Surroundings surroundings;

    private Console(InputStream in, Watched watched, OutputStream err, Surroundings surroundings) {
        this.in = in;
        this.watched = watched;
        this.out = writer(watched);
        this.err = writer(err);
        this.surroundings = surroundings;
    }

    /** A console over byte streams. */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        return new Console(in, new Watched(out), err, surroundings);
    }

    /** Standard input. */
    public InputStream in() {
        return in;
    }

    /** For what was asked for. */
    public PrintWriter out() {
        return out;
    }

    /** For messages about it. */
    public PrintWriter err() {
        return err;
    }

    /** Of the process. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Why not all of the output could be written; null where it could, or where its reader wanted no more of it, as
     * {@code head} does.
     */
    public @Nullable String lost() {
        out.flush();
        IOException failure = watched.failure();
        String reason = failure == null ? null : String.valueOf(failure.getMessage());
        return reason == null || reason.contains("Broken pipe") ? null : reason;
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, UTF_8), false);
    }

    /** A message about what is going on, on a line of its own. */
    public void say(String message) {
        err.println(Shown.line(message));
        err.flush();
    }

    /** Colours for standard output. */
    public Style style() {
        return surroundings.colourOut() ? Style.COLOUR : Style.PLAIN;
    }
}
