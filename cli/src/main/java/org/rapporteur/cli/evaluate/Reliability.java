package org.rapporteur.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Claim;

/**
 * How well confidence tells right from wrong.
 *
 * @param bins claims by confidence in ten steps, from the least sure
 * @param expectedError expected calibration error: how far mean confidence and share of right claims lie apart, over bins
 * @param claims how many claims there are
 * @param sure how many are sure
 * @param sureAndRight how many of these are right
 */
record Reliability(List<Bin> bins, double expectedError, int claims, int sure, int sureAndRight) {
    private static final int STEPS = 10;

    Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Claims of like confidence.
     *
     * @param from least confidence of the bin
     * @param mean their mean confidence; 0 where there is no claim
     */
    record Bin(double from, int claims, int right, double mean) {}

    static Reliability of(List<JudgedClaim> judged) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int step = 0; step < STEPS; step++) {
            Bin bin = bin(step, judged);
            bins.add(bin);
            error += Math.abs(bin.mean() * bin.claims() - bin.right());
        }
        int sure = (int) judged.stream().filter(Reliability::isSure).count();
        int right = (int)
                judged.stream().filter(claim -> isSure(claim) && claim.right()).count();
        return new Reliability(bins, judged.isEmpty() ? 0 : error / judged.size(), judged.size(), sure, right);
    }

    private static boolean isSure(JudgedClaim claim) {
        return claim.confidence() >= Claim.SURE;
    }

    private static Bin bin(int step, List<JudgedClaim> judged) {
        int claims = 0;
        int right = 0;
        double sum = 0;
        for (JudgedClaim claim : judged) {
            if (Math.min(STEPS - 1, (int) (claim.confidence() * STEPS)) == step) {
                claims++;
                right += claim.right() ? 1 : 0;
                sum += claim.confidence();
            }
        }
        return new Bin((double) step / STEPS, claims, right, claims == 0 ? 0 : sum / claims);
    }
}
