package org.rapporteur.ledger.question;

import java.util.Locale;

/** How well an undertaking was kept. */
public enum Assessment {
    /** Nothing in the ledger tells. */
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE,
    DISPUTED;

    /** The name in files and for people: "no-evidence". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The assessment of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Assessment of(String id) {
        for (Assessment assessment : values()) {
            if (assessment.id().equals(id)) {
                return assessment;
            }
        }
        throw new IllegalArgumentException(
                "expected an assessment such as no-evidence, limited or complete, got '" + id + "'");
    }
}
