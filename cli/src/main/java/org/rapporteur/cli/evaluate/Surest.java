package org.rapporteur.cli.evaluate;

import java.util.Comparator;
import java.util.List;

/** Claims from the surest down: how well confidence puts right claims before wrong ones, wherever the line is drawn. */
final class Surest {
    private final List<JudgedClaim> claims;

    Surest(List<JudgedClaim> claims) {
        this.claims = claims.stream()
                .sorted(Comparator.comparingDouble(JudgedClaim::confidence).reversed())
                .toList();
    }

    /** Share that is right of the surest part of the claims; 0 where that is none. */
    double right(double part) {
        List<JudgedClaim> surest = claims.subList(0, (int) Math.round(part * claims.size()));
        long right = surest.stream().filter(JudgedClaim::right).count();
        return ReliabilitySheet.ratio(right, surest.size());
    }

    /**
     * How often a right claim is surer than a wrong one, 0.5 by chance: the area under the ROC curve. 0 where all claims
     * are right or all are wrong.
     */
    double area() {
        long right = claims.stream().filter(JudgedClaim::right).count();
        long wrong = claims.size() - right;
        long above = 0;
        double ordered = 0;
        for (int from = 0; from < claims.size(); ) {
            int to = from;
            long rightHere = 0;
            while (to < claims.size()
                    && claims.get(to).confidence() == claims.get(from).confidence()) {
                rightHere += claims.get(to).right() ? 1 : 0;
                to++;
            }
            long wrongHere = to - from - rightHere;
            ordered += wrongHere * (above + rightHere / 2.0);
            above += rightHere;
            from = to;
        }
        return right == 0 || wrong == 0 ? 0 : ordered / ((double) right * wrong);
    }
}
