package org.rapporteur.ledger.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which undertakings, requests or sums are asked for: everything that is said must hold.
 *
 * @param of ids or names of a partnership ("ASEAN-JPN"), or of a party that stands in them on either side; null for any
 * @param by id or name of who undertakes, asks or gives; null for anybody
 * @param to id or name of who receives or is asked; null for anybody
 * @param on the day asked about: what was told later is passed over; null for today
 * @param limit at most so many, 1 or more
 */
public record Scope(
        @Nullable String of,
        @Nullable String by,
        @Nullable String to,
        @Nullable LocalDate on,
        int limit) {
    /** As many as are shown where nothing else was said. */
    public static final int USUAL_LIMIT = 200;

    public Scope {
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of 1 or more, got " + limit);
        }
    }

    /** Everything, today. */
    public static Scope everything() {
        return new Scope(null, null, null, null, USUAL_LIMIT);
    }

    /** A partnership or party, today. */
    public static Scope of(String partnershipOrParty) {
        return everything().with(partnershipOrParty);
    }

    private Scope with(String partnershipOrParty) {
        return new Scope(partnershipOrParty, by, to, on, limit);
    }

    /** The same of one who undertakes, asks or gives. */
    public Scope by(String party) {
        return new Scope(of, party, to, on, limit);
    }

    /** The same towards one who receives or is asked. */
    public Scope to(String party) {
        return new Scope(of, by, party, on, limit);
    }

    /** The same on a day. */
    public Scope on(LocalDate day) {
        return new Scope(of, by, to, day, limit);
    }

    /** The same with at most so many. */
    public Scope limit(int most) {
        return new Scope(of, by, to, on, most);
    }
}
