package org.rapporteur.cli.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;

/** Which predicted claim stands for which gold claim: the best pairs first, each claim once. */
final class Matching {
    private static final double LEAST_OVERLAP = 0.3;

    private final Map<Integer, Pair> byGold = new LinkedHashMap<>();
    private final Map<Integer, Pair> byPredicted = new LinkedHashMap<>();

    /**
     * A gold claim and a predicted one.
     *
     * @param gold index of the gold claim
     * @param predicted index of the predicted claim
     * @param by whether the parties on whose behalf are right
     * @param to whether the parties addressed are right
     * @param passage whether it is the same passage
     * @param score by which pairs are preferred
     */
    record Pair(int gold, int predicted, boolean by, boolean to, boolean passage, double score) {
        /** Right in act, parties and passage. */
        boolean strict() {
            return by && to && passage;
        }
    }

    static Matching of(List<GoldClaim> gold, List<Claim> predicted, Comparison comparison) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                if (comparable(gold.get(g), predicted.get(p))) {
                    pairs.add(pair(g, gold.get(g), p, predicted.get(p), comparison));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        Matching matching = new Matching();
        pairs.forEach(matching::take);
        return matching;
    }

    private static boolean comparable(GoldClaim gold, Claim predicted) {
        return Comparison.overlap(gold.quote(), predicted.quote()) >= LEAST_OVERLAP
                && gold.acts().contains(predicted.act().id());
    }

    private static Pair pair(int g, GoldClaim gold, int p, Claim predicted, Comparison comparison) {
        boolean by = comparison.parties(gold.by(), gold.byAlso(), predicted.by());
        boolean to = comparison.parties(gold.to(), gold.toAlso(), predicted.to());
        boolean passage = Comparison.samePassage(gold.quote(), predicted.quote());
        int right = (by ? 2 : 0) + (to ? 1 : 0) + (passage ? 2 : 0);
        double alike = Wording.similarity(gold.quote().text(), predicted.quote().text());
        double act = gold.act().equals(predicted.act().id()) ? 0.25 : 0;
        return new Pair(g, p, by, to, passage, right + alike + act);
    }

    private void take(Pair pair) {
        if (!byGold.containsKey(pair.gold()) && !byPredicted.containsKey(pair.predicted())) {
            byGold.put(pair.gold(), pair);
            byPredicted.put(pair.predicted(), pair);
        }
    }

    /** The pair of a gold claim, or null where it was missed. */
    @Nullable
    Pair ofGold(int gold) {
        return byGold.get(gold);
    }

    /** The pair of a predicted claim, or null where no gold claim stands for it. */
    @Nullable
    Pair ofPredicted(int predicted) {
        return byPredicted.get(predicted);
    }
}
