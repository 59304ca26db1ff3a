package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is compared with others that may tell the same wire story.
 *
 * @param sha256 its id
 * @param signature see {@link TextSignature}
 * @param agency whose mark it carries, or null
 * @param published or null
 */
public record Copy(
        String sha256,
        String signature,
        @Nullable String agency,
        @Nullable LocalDate published) {
    /** From this likeness on two texts are one story whatever stands above them. */
    private static final double COPIED = 0.6;

    /** From this likeness on two texts under one agency's mark in the same news are one story. */
    private static final double SAME_AGENCY = 0.25;

    private static final long SAME_NEWS_DAYS = 3;

    /** How it stands to another report. */
    public Verdict compare(Copy other) {
        double likeness = TextSignature.likeness(signature, other.signature);
        boolean marked = agency != null && agency.equals(other.agency);
        boolean sameNews = published != null
                && other.published != null
                && Sameness.daysBetween(published, other.published) <= SAME_NEWS_DAYS;
        int score = (int) Math.round(1000 * likeness);
        String why = "likeness " + score / 10 + "%" + (marked ? ", mark of " + agency : "");
        if (likeness >= COPIED || (marked && sameNews && likeness >= SAME_AGENCY)) {
            return new Verdict(Verdict.Kind.SAME, score, why);
        }
        return Verdict.different(why);
    }
}
