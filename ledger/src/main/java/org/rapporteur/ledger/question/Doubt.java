package org.rapporteur.ledger.question;

/** Something that the program is unsure of, and no person has judged. */
public sealed interface Doubt {
    /**
     * A claim that may be wrong.
     *
     * @param finding the claim with its quote
     */
    record OfClaim(Finding finding) implements Doubt {}

    /**
     * Two records that are perhaps the same, or one of which perhaps fulfils or answers the other.
     *
     * @param relation "same", "fulfils" or "answers": the first the second
     * @param score thousandths, of "same"; else 0
     * @param why the parts of the score, or ""
     */
    record OfPair(String relation, Matter one, Matter other, int score, String why) implements Doubt {}

    /** What a judgement on it names: the id of the claim, or those of both records with a space between. */
    default String id() {
        return this instanceof OfPair pair
                ? pair.one().id() + " " + pair.other().id()
                : ((OfClaim) this).finding().claim();
    }
}
