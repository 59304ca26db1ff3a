package org.rapporteur.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.evaluate.Matching.Pair;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Explained;
import org.rapporteur.reading.Grounds;

/**
 * A claim that was read, and whether it was right.
 *
 * @param traits what it was read by
 * @param confidence how sure the reader was, 0 to 1
 * @param right whether act, parties and passage are those of a gold claim
 */
record JudgedClaim(List<String> traits, double confidence, boolean right) {
    JudgedClaim {
        traits = List.copyOf(traits);
    }

    JudgedClaim withConfidence(double other) {
        return new JudgedClaim(traits, other, right);
    }

    /** Every claim of a reading but those that stand for an optional gold claim. */
    static List<JudgedClaim> of(Explained explained, List<GoldClaim> gold, Comparison comparison) {
        List<Claim> claims = explained.reading().claims();
        Matching matching = Matching.of(gold, claims, comparison);
        List<JudgedClaim> judged = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Pair pair = matching.ofPredicted(i);
            if (pair == null || !gold.get(pair.gold()).optional()) {
                judged.add(judged(claims.get(i), explained.of(claims.get(i)), pair != null && pair.strict()));
            }
        }
        return judged;
    }

    private static JudgedClaim judged(Claim claim, @Nullable Grounds grounds, boolean right) {
        List<String> traits = grounds == null
                ? List.of()
                : grounds.traits().stream().map(Grounds.Trait::name).toList();
        return new JudgedClaim(traits, claim.confidence(), right);
    }
}
