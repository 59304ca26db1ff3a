package org.rapporteur.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How a ledger is opened. Immutable.
 *
 * @param clock what the entries' times and "today" are taken from
 * @param patience how long to wait for another program that writes to the same ledger
 * @param parties what parties are called
 * @param salts gives the 16 bytes that are hashed with each payload; may be called by several threads
 */
public record LedgerOptions(Clock clock, Duration patience, Parties parties, Supplier<byte[]> salts) {
    private static final int SALT_BYTES = 16;

    /** The system's clock in UTC, ten seconds, the names of our lexicon, and random salts. */
    public static LedgerOptions standard() {
        SecureRandom random = new SecureRandom();
        return new LedgerOptions(Clock.systemUTC(), Duration.ofSeconds(10), Parties.bundled(), () -> {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return salt;
        });
    }

    /** The same with another clock. */
    public LedgerOptions clock(Clock other) {
        return new LedgerOptions(other, patience, parties, salts);
    }

    /** The same with another patience. */
    public LedgerOptions patience(Duration other) {
        return new LedgerOptions(clock, other, parties, salts);
    }

    /** The same with other names of parties. */
    public LedgerOptions parties(Parties other) {
        return new LedgerOptions(clock, patience, other, salts);
    }
}
