package org.rapporteur.cli.evaluate;

import java.util.List;
import java.util.Locale;
import org.rapporteur.cli.evaluate.Reliability.Bin;

/** How well confidence holds, for people: a table of bins with a bar each, and a line per fold. */
final class ReliabilitySheet {
    private static final int WIDTH = 40;

    private ReliabilitySheet() {}

    static String text(CrossValidation validation) {
        StringBuilder out = new StringBuilder();
        Reliability whole = Reliability.of(validation.all());
        row(out, "%-12s %7s %7s %7s  share that is right\n", "confidence", "claims", "mean", "right");
        for (Bin bin : whole.bins()) {
            bin(out, bin);
        }
        row(out, "\n%-8s %7s %7s %7s %7s %14s\n", "fold", "claims", "right", "ECE", "sure", "right of these");
        for (int fold = 0; fold < validation.folds().size(); fold++) {
            fold(out, String.valueOf(fold + 1), validation.folds().get(fold));
        }
        fold(out, "all", validation.all());
        Surest surest = new Surest(validation.all());
        row(out, "\nof the surest  30%%   40%%   50%%   60%%\n");
        row(
                out,
                "are right    %.3f %.3f %.3f %.3f\n",
                surest.right(0.3),
                surest.right(0.4),
                surest.right(0.5),
                surest.right(0.6));
        row(out, "\nright surer than wrong (AUC) %.3f, log loss %.3f\n", surest.area(), validation.logLoss());
        return out.toString();
    }

    private static void bin(StringBuilder out, Bin bin) {
        if (bin.claims() == 0) {
            return;
        }
        double share = (double) bin.right() / bin.claims();
        String bar = "#".repeat((int) Math.round(share * WIDTH));
        row(out, "from %.1f     %7d %7.2f %7.2f  %s\n", bin.from(), bin.claims(), bin.mean(), share, bar);
    }

    private static void fold(StringBuilder out, String name, List<JudgedClaim> claims) {
        Reliability part = Reliability.of(claims);
        long right = claims.stream().filter(JudgedClaim::right).count();
        row(
                out,
                "%-8s %7d %7.3f %7.3f %7.3f %14.3f\n",
                name,
                part.claims(),
                ratio(right, part.claims()),
                part.expectedError(),
                ratio(part.sure(), part.claims()),
                ratio(part.sureAndRight(), part.sure()));
    }

    static double ratio(long right, long all) {
        return all == 0 ? 0 : (double) right / all;
    }

    private static void row(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }
}
