package org.rapporteur.desk.entry;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where browsers reach the desk. Safe for several threads. */
public final class Origin {
    private static final int HTTPS = 443;

    private final @Nullable URI proxy;
    private volatile int port;

    /** Behind a proxy, or without one on this machine. */
    public Origin(@Nullable URI proxy) {
        this.proxy = proxy;
    }

    /** The port that it listens at, known once it does. */
    public void listensAt(int known) {
        port = known;
    }

    /** The full address of a path. */
    public URI uri(String path) {
        return proxy == null ? URI.create("http://127.0.0.1:" + port + path) : proxy.resolve(path);
    }

    /**
     * Whether a request's Host header names this desk. A page elsewhere that has its own name resolved to this machine (DNS
     * rebinding) names itself.
     */
    public boolean isNamedBy(@Nullable String host) {
        if (host == null) {
            return false;
        }
        if (proxy != null) {
            int named = proxy.getPort() < 0 ? HTTPS : proxy.getPort();
            return host.equalsIgnoreCase(proxy.getHost() + ":" + named)
                    || (named == HTTPS && host.equalsIgnoreCase(proxy.getHost()));
        }
        return List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port)
                .contains(host);
    }
}
