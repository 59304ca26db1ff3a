package org.rapporteur.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * According to this passage, this actor did this act, towards this actor, with this content. The fields are those of
 * docs/claims.md section 2; an absent one is null or empty.
 *
 * @param id 16 hex digits, the same wherever and whenever the same claim is read
 * @param by ids of the parties on whose behalf it is done, sorted, at least one
 * @param to ids of the parties addressed, sorted
 * @param beneficiaries ids of those who benefit, if others than {@code to} ("for" in JSON), sorted
 * @param evidence passages outside the quote that a field rests on, by the field's name
 * @param condition the "if", "provided that", "subject to" on which it hangs, or null
 * @param at id of the meeting where it was done, or null
 * @param rule names the frame and steps that made the claim
 * @param confidence 0 to 1
 */
public record Claim(
        String id,
        Act act,
        List<String> by,
        @Nullable Speaker speaker,
        List<String> to,
        List<String> beneficiaries,
        List<Item> items,
        Quote quote,
        Map<String, Quote> evidence,
        @Nullable Amount amount,
        @Nullable Period when,
        @Nullable Period contentWhen,
        @Nullable Period due,
        @Nullable Strength strength,
        Polarity polarity,
        @Nullable Quote condition,
        @Nullable Novelty novelty,
        List<Topic> about,
        @Nullable String at,
        @Nullable Role role,
        Attribution attribution,
        String rule,
        double confidence) {
    /** From this confidence on a claim counts as sure; one below waits for a person. */
    public static final double SURE = 0.9;

    public Claim {
        by = List.copyOf(by);
        to = List.copyOf(to);
        beneficiaries = List.copyOf(beneficiaries);
        items = List.copyOf(items);
        evidence = Map.copyOf(evidence);
        about = List.copyOf(about);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a claim has at least one party in 'by': " + quote);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("expected a confidence of 0 to 1, got " + confidence);
        }
    }

    /** The same claim, as sure as said. */
    public Claim withConfidence(double other) {
        return new Claim(
                id,
                act,
                by,
                speaker,
                to,
                beneficiaries,
                items,
                quote,
                evidence,
                amount,
                when,
                contentWhen,
                due,
                strength,
                polarity,
                condition,
                novelty,
                about,
                at,
                role,
                attribution,
                rule,
                other);
    }

    /** Whether it may stand without a person's look at it. */
    public boolean isSure() {
        return confidence >= SURE;
    }
}
