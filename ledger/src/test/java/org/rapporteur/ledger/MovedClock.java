package org.rapporteur.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves by days. */
public final class MovedClock extends Clock {
    private Instant now = Instant.parse("2022-06-01T08:00:00Z");

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** The day that it shows. */
    public LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Days pass. */
    public void pass(int days) {
        now = now.plus(Duration.ofDays(days));
    }
}
