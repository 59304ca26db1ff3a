package org.rapporteur.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/**
 * Where a command reads from and writes to. Text is UTF-8 whatever the platform's default.
 *
 * @param in standard input
 * @param out for what was asked for
 * @param err for messages about it
 * @param surroundings of the process
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, Surroundings surroundings) {
    /** A console over byte streams. */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        return new Console(in, writer(out), writer(err), surroundings);
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
