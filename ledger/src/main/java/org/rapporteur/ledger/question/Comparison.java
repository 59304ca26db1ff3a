package org.rapporteur.ledger.question;

import java.util.List;

/**
 * How two records stand to each other: each telling of the one beside each of the other.
 *
 * @param a id of a record
 * @param b id of another, or of the same
 * @param one whether they are shown as one
 * @param pairs what was found of each two tellings
 */
public record Comparison(String a, String b, boolean one, List<Pair> pairs) {
    /**
     * Two tellings.
     *
     * @param verdict "same", "perhaps", "different"
     * @param score thousandths
     * @param why the parts of the score, or what speaks against
     * @param judged what a person judged of the two, or ""
     */
    public record Pair(String a, String b, String verdict, int score, String why, String judged) {}

    public Comparison {
        pairs = List.copyOf(pairs);
    }
}
