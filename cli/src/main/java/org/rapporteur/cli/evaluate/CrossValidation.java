package org.rapporteur.cli.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Confidence of each claim by weights that were found without its report: the reports are dealt into folds in turn.
 *
 * @param folds the claims of each fold, with the confidence that the other folds give them
 */
record CrossValidation(List<List<JudgedClaim>> folds) {
    CrossValidation {
        folds = List.copyOf(folds);
    }

    static CrossValidation of(List<List<JudgedClaim>> reports, int count, double penalty, int least) {
        List<List<JudgedClaim>> folds = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            List<JudgedClaim> others = new ArrayList<>();
            List<JudgedClaim> own = new ArrayList<>();
            for (int report = 0; report < reports.size(); report++) {
                (report % count == fold ? own : others).addAll(reports.get(report));
            }
            Regression regression = Regression.fit(others, penalty, least);
            folds.add(own.stream()
                    .map(claim -> claim.withConfidence(regression.confidence(claim)))
                    .toList());
        }
        return new CrossValidation(folds);
    }

    /** All claims, each with the confidence from without. */
    List<JudgedClaim> all() {
        return folds.stream().flatMap(List::stream).toList();
    }

    /** Mean of minus the log of the probability given to what is so: 0 is perfect. */
    double logLoss() {
        List<JudgedClaim> all = all();
        double sum = 0;
        for (JudgedClaim claim : all) {
            sum -= StrictMath.log(claim.right() ? claim.confidence() : 1 - claim.confidence());
        }
        return all.isEmpty() ? 0 : sum / all.size();
    }
}
