package org.rapporteur.ledger.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.ReviewedClaim;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/**
 * The claims of a reading side by side with what persons made of each: what {@link JudgedClaims} leaves out or puts in its
 * place is kept here, so that it can be shown and undone.
 */
public final class Review {
    private final List<Row> rows = new ArrayList<>();

    private Review(Reading reading) {
        reading.claims().forEach(claim -> rows.add(new Row(claim)));
    }

    /**
     * A judgement with the claim that it is about.
     *
     * @param claim as it stood when it was judged, or null where its reading was erased or a person made it
     */
    public record Made(JudgementMade made, @Nullable Claim claim) {}

    /** Every claim of the reading, and after them those that only a person says. */
    public static List<ReviewedClaim> of(Reading reading, Collection<Made> judgements) {
        Review review = new Review(reading);
        judgements.forEach(review::apply);
        List<ReviewedClaim> claims = new ArrayList<>();
        for (Row row : review.rows) {
            claims.add(new ReviewedClaim(claims.size() + 1, row.read, row.stands, row.judged, List.of()));
        }
        return claims;
    }

    /** Those of some judgements whose claim the reading no longer has: they wait for a person. */
    public static List<JudgementMade> waiting(Reading reading, Collection<Made> judgements) {
        Review review = new Review(reading);
        List<JudgementMade> waiting = new ArrayList<>();
        for (Made made : judgements) {
            if (review.find(made) == null) {
                waiting.add(made.made());
            }
            review.apply(made);
        }
        return waiting;
    }

    private void apply(Made made) {
        Row row = find(made);
        if (row == null && made.claim() != null && made.made().judgement().kind() == Judgement.Kind.CORRECTED) {
            row = new Row(made.claim());
            rows.add(row);
        }
        if (row != null) {
            row.judge(made.made());
        }
    }

    private @Nullable Row find(Made made) {
        String id = made.made().judgement().a();
        for (Row row : rows) {
            if (row.ids.contains(id)) {
                return row;
            }
        }
        return made.claim() == null ? null : likest(made.claim());
    }

    private @Nullable Row likest(Claim before) {
        Row likest = null;
        double most = JudgedClaims.OVERLAP;
        for (Row row : rows) {
            double overlap = JudgedClaims.overlap(row.read.quote(), before.quote());
            if (row.read.act() == before.act() && overlap >= most) {
                likest = likest == null || overlap > most ? row : likest;
                most = overlap;
            }
        }
        return likest;
    }

    /** One claim, and what becomes of it as judgement follows judgement. */
    private static final class Row {
        private final Claim read;
        private final Set<String> ids = new HashSet<>();
        private @Nullable Claim stands;
        private @Nullable JudgementMade judged;

        Row(Claim read) {
            this.read = read;
            this.stands = read;
            ids.add(read.id());
        }

        void judge(JudgementMade made) {
            judged = made;
            if (made.judgement().kind() == Judgement.Kind.REJECTED) {
                stands = null;
            } else if (made.judgement().kind() == Judgement.Kind.CORRECTED) {
                stands = Correction.of(
                        stands == null ? read : stands, made.judgement().fields());
                ids.add(stands.id());
            }
        }
    }
}
