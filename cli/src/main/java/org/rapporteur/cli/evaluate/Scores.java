package org.rapporteur.cli.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.evaluate.Matching.Pair;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Reading;

/** Counts over all reports that were scored. */
final class Scores {
    private static final double SAME_ITEM = 0.6;
    private static final double SAME_SPEAKER = 0.5;

    private final Comparison comparison;
    private final Map<String, Count> reports = new LinkedHashMap<>();
    private final Map<String, Count> acts = new TreeMap<>();
    private final Map<String, Share> fields = new TreeMap<>();
    private final Count total = new Count();
    private final Errors errors = new Errors();
    private final List<JudgedClaim> judged = new ArrayList<>();
    private int badQuotes;

    Scores(PartyNames names) {
        this.comparison = new Comparison(names);
    }

    /** How many claims there are, were predicted, and were right. */
    static final class Count {
        int gold;
        int predicted;
        int core;
        int strict;
        int exact;
    }

    /** How many of how many. */
    static final class Share {
        int right;
        int all;

        void add(int right, int all) {
            this.right += right;
            this.all += all;
        }
    }

    Map<String, Count> reports() {
        return reports;
    }

    Map<String, Count> acts() {
        return acts;
    }

    Map<String, Share> fields() {
        return fields;
    }

    Count total() {
        return total;
    }

    Errors errors() {
        return errors;
    }

    /** How well the confidence of all claims told right from wrong. */
    Reliability reliability() {
        return Reliability.of(judged);
    }

    int badQuotes() {
        return badQuotes;
    }

    /** Adds one report; without a reading, all its claims are missed. */
    void add(String name, String text, List<GoldClaim> gold, @Nullable Reading reading) {
        List<Claim> predicted = reading == null ? List.of() : reading.claims();
        badQuotes += (int)
                predicted.stream().filter(claim -> !claim.quote().holdsIn(text)).count();
        Matching matching = Matching.of(gold, predicted, comparison);
        Count count = new Count();
        count.predicted = predicted.size();
        for (int g = 0; g < gold.size(); g++) {
            Pair pair = matching.ofGold(g);
            Claim claim = pair == null ? null : predicted.get(pair.predicted());
            if (gold.get(g).optional()) {
                count.predicted -= claim == null ? 0 : 1;
            } else {
                addGold(name, gold.get(g), pair, claim, predicted, count);
            }
        }
        addPredicted(name, gold, predicted, matching);
        reports.put(name, count);
        addTo(total, count);
    }

    private static void addTo(Count total, Count count) {
        total.gold += count.gold;
        total.predicted += count.predicted;
        total.core += count.core;
        total.strict += count.strict;
        total.exact += count.exact;
    }

    private void addGold(
            String name,
            GoldClaim gold,
            @Nullable Pair pair,
            @Nullable Claim claim,
            List<Claim> predicted,
            Count count) {
        count.gold++;
        Count act = act(gold.act());
        act.gold++;
        if (pair == null || claim == null) {
            errors.missed(name, gold, predicted);
            return;
        }
        count.core += pair.by() ? 1 : 0;
        count.strict += pair.strict() ? 1 : 0;
        act.strict += pair.strict() ? 1 : 0;
        if (!pair.strict()) {
            errors.partly(name, gold, claim, pair);
        }
        boolean exact = addFields(gold, claim);
        count.exact += pair.strict() && exact ? 1 : 0;
        addItems(gold, claim);
    }

    /** Counts the fields that the gold states; whether all those that an exact claim needs are right. */
    private boolean addFields(GoldClaim gold, Claim claim) {
        boolean exact = true;
        if (gold.speaker() != null) {
            String speaker = claim.speaker() == null ? null : claim.speaker().name();
            check("speaker", Wording.similarity(gold.speaker(), speaker == null ? "" : speaker) >= SAME_SPEAKER);
        }
        boolean giving = gold.act().equals("commit") || gold.act().equals("provide");
        if (gold.amount() != null) {
            exact = check("amount", Comparison.amount(gold.amount(), claim.amount()));
        } else if (giving && !gold.amountOptional()) {
            check("no false amount", claim.amount() == null);
        }
        if (gold.due() != null) {
            exact &= check("due", Comparison.due(gold.due(), claim.due()));
        }
        if (!gold.strengths().isEmpty()
                && claim.act() == Act.COMMIT
                && gold.act().equals("commit")) {
            exact &= check("strength", Comparison.strength(gold, claim));
        }
        if (gold.role() != null) {
            exact &= check("role", comparison.role(gold.role(), claim.role()));
        }
        if (gold.negated() != null) {
            exact &= check("negated", claim.polarity().negated() == gold.negated());
        }
        return exact;
    }

    private boolean check(String field, boolean right) {
        share(field).add(right ? 1 : 0, 1);
        return right;
    }

    private void addItems(GoldClaim gold, Claim claim) {
        List<String> found = claim.items().stream()
                .map(Item::quote)
                .map(quote -> quote.text())
                .toList();
        if (!gold.items().isEmpty()) {
            share("items recall").add(alike(gold.items(), found), gold.items().size());
            share("items precision").add(alike(found, gold.items()), found.size());
        }
    }

    private static int alike(List<String> items, List<String> others) {
        return (int) items.stream()
                .filter(item -> others.stream().anyMatch(other -> Wording.similarity(item, other) >= SAME_ITEM))
                .count();
    }

    private void addPredicted(String name, List<GoldClaim> gold, List<Claim> predicted, Matching matching) {
        for (int p = 0; p < predicted.size(); p++) {
            Pair pair = matching.ofPredicted(p);
            Claim claim = predicted.get(p);
            if (pair == null || !gold.get(pair.gold()).optional()) {
                act(claim.act().id()).predicted++;
                judged.add(new JudgedClaim(List.of(), claim.confidence(), pair != null && pair.strict()));
            }
            if (pair == null) {
                errors.wrong(name, claim, gold);
            }
        }
    }

    private Count act(String act) {
        return acts.computeIfAbsent(act, key -> new Count());
    }

    private Share share(String field) {
        return fields.computeIfAbsent(field, key -> new Share());
    }
}
