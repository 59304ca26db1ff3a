package org.rapporteur.reading;

import java.util.List;

/**
 * Why the reader thinks so: what it went by for one claim.
 *
 * @param actor how it is known for whom the actor acts: "name", "surname of …", "we = issuers in the title"
 * @param bias log odds before anything is known of the claim
 * @param traits what speaks for or against the claim, in a fixed order
 */
public record Grounds(String actor, double bias, List<Trait> traits) {
    public Grounds {
        traits = List.copyOf(traits);
    }

    /**
     * Something that is so of a claim.
     *
     * @param name such as "act:commit" or "reference:sure"
     * @param weight what it adds to the log odds that the claim is right; 0 where nothing is known of it
     */
    public record Trait(String name, double weight) {}
}
