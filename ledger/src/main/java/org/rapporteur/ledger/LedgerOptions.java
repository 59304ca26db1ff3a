package org.rapporteur.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How a ledger is opened. Immutable.
 *
 * @param clock what the entries' times and "today" are taken from
 * @param wait how long to wait for another program that writes to the same ledger
 * @param salts gives the 16 bytes that are hashed with each payload; may be called by several threads
 */
public record LedgerOptions(Clock clock, Duration wait, Supplier<byte[]> salts) {
    private static final int SALT_BYTES = 16;

    /** The system's clock in UTC, ten seconds, and random salts. */
    public static LedgerOptions standard() {
        SecureRandom random = new SecureRandom();
        return new LedgerOptions(Clock.systemUTC(), Duration.ofSeconds(10), () -> {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return salt;
        });
    }

    /** The same with another clock. */
    public LedgerOptions clock(Clock other) {
        return new LedgerOptions(other, wait, salts);
    }

    /** The same with another wait. */
    public LedgerOptions wait(Duration other) {
        return new LedgerOptions(clock, other, salts);
    }
}
