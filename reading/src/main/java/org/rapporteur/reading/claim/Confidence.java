package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Grounds;
import org.rapporteur.reading.NotUnderstood;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Row;

/**
 * How sure a claim is: logistic regression over its traits, with weights that {@code rapporteur calibrate} finds on gold
 * claims. Immutable.
 */
final class Confidence {
    private static final String FILE = "en/confidence.tsv";
    private static final String BIAS = "bias";
    private static final double LEAST = 0.02;
    private static final double MOST = 0.99;

    private final Map<String, Double> weights = new HashMap<>();
    private final double bias;

    /** @throws org.rapporteur.reading.lexicon.LexiconException where a weight is no number */
    Confidence(Lexicon lexicon) {
        for (Row row : lexicon.table(FILE, 1, 2).rows()) {
            weights.put(row.cell(0), weight(row));
        }
        this.bias = weights.getOrDefault(BIAS, 0.0);
    }

    private static double weight(Row row) {
        try {
            double weight = Double.parseDouble(row.cell(1));
            if (Math.abs(weight) <= 100) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw row.error("expected a weight from -100 to 100, got \"" + row.cell(1) + "\"");
    }

    /** The claims of a report in the order of their quotes, each as sure as its traits and those of all make it. */
    ClaimStep.Claims judge(List<ClaimBuilder.Built> built, List<NotUnderstood> left) {
        ReportTraits report =
                new ReportTraits(built.stream().map(ClaimBuilder.Built::claim).toList());
        List<Claim> claims = new ArrayList<>(built.size());
        Map<String, Grounds> all = new HashMap<>();
        for (ClaimBuilder.Built one : built) {
            List<String> traits = new ArrayList<>(one.traits());
            traits.addAll(report.of(one.claim()));
            Grounds grounds = grounds(one.actor(), traits);
            claims.add(one.claim().withConfidence(of(grounds)));
            all.put(one.claim().id(), grounds);
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> claim.quote().start())
                .thenComparingInt(claim -> claim.quote().end()));
        return new ClaimStep.Claims(claims, left, all);
    }

    /** The traits with their weights. */
    private Grounds grounds(String actor, List<String> traits) {
        List<Grounds.Trait> weighed = new ArrayList<>(traits.size());
        for (String trait : traits) {
            weighed.add(new Grounds.Trait(trait, weights.getOrDefault(trait, 0.0)));
        }
        return new Grounds(actor, bias, weighed);
    }

    /** Between 0 and 1, to three decimals. */
    private static double of(Grounds grounds) {
        double sum = grounds.bias();
        for (Grounds.Trait trait : grounds.traits()) {
            sum += trait.weight();
        }
        double share = 1 / (1 + StrictMath.exp(-sum));
        return Math.round(Math.max(LEAST, Math.min(MOST, share)) * 1000) / 1000.0;
    }
}
