package org.rapporteur.cli.serve;

import java.net.URI;

/**
 * The web application, as the command line knows it: found by {@link java.util.ServiceLoader}, so that no other command
 * carries it.
 */
public interface Desk {
    /**
     * Starts it. When this returns, it answers.
     *
     * @throws org.rapporteur.cli.console.Failure with {@link org.rapporteur.cli.console.Exit#ADDRESS} where it cannot listen
     *     at the address and port
     */
    Running start(DeskSettings settings);

    /** A desk that answers. Safe for several threads. */
    interface Running extends AutoCloseable {
        /** A link that lets one person in, once; an earlier one that nobody used opens nothing any more. */
        URI newLink();

        /** Answers what was asked already, for some seconds at most, and no more after that. */
        @Override
        void close();
    }
}
