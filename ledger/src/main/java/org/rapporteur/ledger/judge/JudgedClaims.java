package org.rapporteur.ledger.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;

/**
 * The claims of a reading as persons judged them: without the rejected ones, and with the corrected ones in place of those
 * they correct. A judgement on a claim of an earlier reading carries over to the claim with the same act whose quote
 * overlaps by at least 0.8; a correction survives even where the new reading has no such claim.
 */
public final class JudgedClaims {
    /** So much of the longer of two quotes they share at least. */
    static final double OVERLAP = 0.8;

    private final List<Ranked> claims = new ArrayList<>();
    private final Map<String, String> corrected = new HashMap<>();

    private JudgedClaims(Reading reading) {
        int rank = 0;
        for (Claim claim : reading.claims()) {
            claims.add(new Ranked(++rank, claim));
        }
    }

    /** A claim with its place in the reading, from 1. */
    public record Ranked(int rank, Claim claim) {}

    /**
     * A judgement on a claim with what is known of that claim.
     *
     * @param claim as it stood when it was judged, or null where its reading was erased
     */
    public record OnClaim(Judgement judgement, @Nullable Claim claim) {}

    /** The claims that hold. */
    public static List<Ranked> of(Reading reading, Collection<OnClaim> judgements) {
        JudgedClaims judged = new JudgedClaims(reading);
        judgements.forEach(judged::apply);
        return List.copyOf(judged.claims);
    }

    private void apply(OnClaim on) {
        Ranked found = find(on);
        switch (on.judgement().kind()) {
            case REJECTED -> {
                if (found != null) {
                    claims.remove(found);
                }
            }
            case CORRECTED -> correct(on, found);
            default -> {}
        }
    }

    private void correct(OnClaim on, @Nullable Ranked found) {
        Claim base = found == null ? on.claim() : found.claim();
        if (base == null) {
            return;
        }
        Claim claim = Correction.of(base, on.judgement().fields());
        corrected.put(on.judgement().a(), claim.id());
        if (found == null) {
            claims.add(new Ranked(claims.stream().mapToInt(Ranked::rank).max().orElse(0) + 1, claim));
        } else {
            claims.set(claims.indexOf(found), new Ranked(found.rank(), claim));
        }
    }

    private @Nullable Ranked find(OnClaim on) {
        String id = on.judgement().a();
        while (corrected.containsKey(id)) {
            id = corrected.get(id);
        }
        for (Ranked ranked : claims) {
            if (ranked.claim().id().equals(id)) {
                return ranked;
            }
        }
        Claim before = on.claim();
        return before == null ? null : likest(before.act(), before.quote());
    }

    private @Nullable Ranked likest(Act act, Quote quote) {
        Ranked likest = null;
        double most = OVERLAP;
        for (Ranked ranked : claims) {
            double overlap = overlap(ranked.claim().quote(), quote);
            if (ranked.claim().act() == act && overlap >= most) {
                likest = likest == null || overlap > most ? ranked : likest;
                most = overlap;
            }
        }
        return likest;
    }

    static double overlap(Quote left, Quote right) {
        int shared = Math.min(left.end(), right.end()) - Math.max(left.start(), right.start());
        int longer = Math.max(left.end() - left.start(), right.end() - right.start());
        return longer == 0 ? 0 : (double) shared / longer;
    }
}
