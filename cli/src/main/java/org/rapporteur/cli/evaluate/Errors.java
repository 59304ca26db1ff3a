package org.rapporteur.cli.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.cli.evaluate.Matching.Pair;
import org.rapporteur.reading.Claim;

/** What was missed, partly right or false, by cause. */
final class Errors {
    private final Map<Cause, List<String>> byCause = new EnumMap<>(Cause.class);

    /** What went wrong, as far as gold and reading tell. */
    enum Cause {
        UNSEEN("nothing was read where a gold claim stands"),
        OTHER_ACT("the passage was read, but as another act"),
        ACTOR("right act, wrong parties in 'by'"),
        ADDRESSEE("right act and actor, wrong parties in 'to'"),
        PASSAGE("right act and parties, another passage"),
        TOO_MANY("a claim too many where another is gold"),
        FALSE("a claim where there is none");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** For people. */
        String words() {
            return words;
        }
    }

    /** Errors by cause, in the order of the causes; causes without any are absent. */
    Map<Cause, List<String>> byCause() {
        return byCause;
    }

    void missed(String report, GoldClaim gold, List<Claim> predicted) {
        Claim nearest = null;
        for (Claim claim : predicted) {
            if (Comparison.samePassage(gold.quote(), claim.quote())) {
                nearest = claim;
            }
        }
        if (nearest == null) {
            add(Cause.UNSEEN, report, told(gold));
        } else {
            add(Cause.OTHER_ACT, report, told(gold) + "\n    found " + told(nearest));
        }
    }

    void partly(String report, GoldClaim gold, Claim claim, Pair pair) {
        Cause cause = !pair.by() ? Cause.ACTOR : !pair.to() ? Cause.ADDRESSEE : Cause.PASSAGE;
        add(cause, report, told(gold) + "\n    found " + told(claim));
    }

    void wrong(String report, Claim claim, List<GoldClaim> gold) {
        boolean near = gold.stream().anyMatch(one -> Comparison.samePassage(one.quote(), claim.quote()));
        add(near ? Cause.TOO_MANY : Cause.FALSE, report, told(claim));
    }

    private void add(Cause cause, String report, String words) {
        byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(report + "\n    " + words);
    }

    private static String told(GoldClaim claim) {
        return claim.act() + " " + claim.by() + " → " + claim.to() + ": “"
                + claim.quote().text() + "”";
    }

    private static String told(Claim claim) {
        return claim.act().id() + " " + claim.by() + " → " + claim.to() + ": “"
                + claim.quote().text() + "”";
    }
}
