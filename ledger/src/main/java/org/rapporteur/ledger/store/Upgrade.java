package org.rapporteur.ledger.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.LedgerOptions;

/** Computes the views anew where they were computed by another version of the program. */
final class Upgrade {
    private Upgrade() {}

    /** Whether the views are of this version. */
    static boolean done(Handle handle) {
        return handle.createQuery("SELECT version FROM view_form")
                .mapTo(Integer.class)
                .findOne()
                .filter(version -> version == Projection.VERSION)
                .isPresent();
    }

    /**
     * In the transaction that is open, so that a program which is killed meanwhile leaves the views to the next. In ledgers
     * of the first form the program's judgements were no entries: they are made now.
     */
    static void run(Handle handle, LedgerOptions options) {
        Writes writes = new Writes(handle);
        boolean judged = handle.createQuery("SELECT COUNT(*) FROM entry WHERE kind = 'judgement'")
                        .mapTo(Long.class)
                        .one()
                > 0;
        writes.rebuild();
        if (!judged) {
            Instant now = options.clock().instant();
            writes.settleAll(now, options.salts());
        }
    }
}
