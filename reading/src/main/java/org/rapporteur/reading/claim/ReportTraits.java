package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.Claim;

/**
 * What all claims of a report tell of one: who does much in a report is likelier read right than a party that does a
 * single act, which may be a place or a bystander.
 */
final class ReportTraits {
    private static final Steps SAME = new Steps("claims by the same", 2, 3, 5, 8, 15);
    private static final Steps SHARE = new Steps("share by the same", 0.05, 0.1, 0.2, 0.4, 0.7);
    private static final Steps RAREST = new Steps("claims by the rarest", 2, 3, 5, 8);

    private final Map<List<String>, Integer> byAll = new HashMap<>();
    private final Map<String, Integer> byOne = new HashMap<>();
    private final int claims;

    /** @param claims all claims of the report */
    ReportTraits(List<Claim> claims) {
        this.claims = claims.size();
        for (Claim claim : claims) {
            byAll.merge(claim.by(), 1, Integer::sum);
            claim.by().forEach(party -> byOne.merge(party, 1, Integer::sum));
        }
    }

    /** Traits of one of the claims. */
    List<String> of(Claim claim) {
        List<String> traits = new ArrayList<>();
        int same = byAll.getOrDefault(claim.by(), 0);
        int rarest = claim.by().stream()
                .mapToInt(party -> byOne.getOrDefault(party, 0))
                .min()
                .orElse(0);
        SAME.add(same, traits);
        SHARE.add((double) same / Math.max(1, claims), traits);
        RAREST.add(rarest, traits);
        return traits;
    }
}
