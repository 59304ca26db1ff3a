package org.rapporteur.ledger.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;

/**
 * A claim of a report with what persons made of it.
 *
 * @param rank its place in the report, from 1
 * @param read as the reader read it; where only a person says so, as the person says
 * @param stands as it counts now, or null where it was rejected
 * @param judged the last judgement in force on it, or null where nobody has judged
 * @param records ids of the undertakings, contributions and requests that it tells of
 */
public record ReviewedClaim(
        int rank,
        Claim read,
        @Nullable Claim stands,
        @Nullable JudgementMade judged,
        List<String> records) {
    public ReviewedClaim {
        records = List.copyOf(records);
    }

    /** The claim as it counts, or as it was before it was rejected. */
    public Claim shown() {
        return stands == null ? read : stands;
    }

    /** Whether it waits for a person: unsure, and nobody has judged. */
    public boolean toCheck() {
        return judged == null && !read.isSure();
    }
}
