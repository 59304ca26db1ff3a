package org.rapporteur.ledger.store;

import java.time.Instant;

/** The clock shows a time long before the last entry's. */
final class ClockException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Instant last;
    private final Instant now;

    ClockException(Instant last, Instant now) {
        super(now + " is before " + last);
        this.last = last;
        this.now = now;
    }

    Instant last() {
        return last;
    }

    Instant now() {
        return now;
    }
}
