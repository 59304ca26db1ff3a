package org.rapporteur.cli.serve;

import java.net.InetAddress;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Parties;
import org.rapporteur.reading.Reader;

/**
 * What a desk is started with.
 *
 * @param ledger that it works on; whoever opened it closes it
 * @param reader gives the reader; asked for once the desk answers, since it takes a while
 * @param names what parties are called
 * @param person whose judgements are recorded
 * @param address that it listens at
 * @param port that it listens at, 0 for any that is free
 * @param proxy how a proxy that adds TLS is reached, such as https://desk.example.org, or null where there is none
 * @param apiToken what programs show to be let in, or null where none are
 */
public record DeskSettings(
        Ledger ledger,
        Supplier<Reader> reader,
        Parties names,
        String person,
        InetAddress address,
        int port,
        @Nullable URI proxy,
        @Nullable String apiToken) {
    /** The greatest port. */
    public static final int MOST_PORT = 65_535;

    public DeskSettings {
        if (port < 0 || port > MOST_PORT) {
            throw new IllegalArgumentException("expected a port of 0 to " + MOST_PORT + ", got " + port);
        }
        if (!address.isLoopbackAddress() && proxy == null) {
            throw new IllegalArgumentException("expected an address of this machine alone, such as 127.0.0.1, got "
                    + address.getHostAddress() + ", which others reach too: texts and link would cross the network"
                    + " unencrypted. Put a proxy with TLS before the desk and name it with --proxy https://…, or reach"
                    + " this machine with 'ssh -L'");
        }
    }
}
