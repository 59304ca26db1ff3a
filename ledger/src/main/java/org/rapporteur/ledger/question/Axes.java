package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three axes of an undertaking, which are never mixed.
 *
 * @param stageBy who judged the stage: a person's name, or "rapporteur"
 * @param assessedOn the day of the assessment, or null where nothing was assessed
 * @param assessedBy who assessed: a person's name, or "rapporteur"
 * @param fulfilledBy contributions and meetings that fulfil it, or perhaps do
 */
public record Axes(
        Stage stage,
        String stageBy,
        Assessment assessment,
        @Nullable LocalDate assessedOn,
        String assessedBy,
        Bindingness bindingness,
        List<Fulfilled> fulfilledBy) {
    /**
     * What fulfils an undertaking.
     *
     * @param matter id of the contribution or meeting
     * @param extent "whole", "part", "perhaps"
     * @param on the day it was told of, or null
     * @param amount or null
     * @param citation where it is told
     */
    public record Fulfilled(
            String matter,
            String extent,
            @Nullable LocalDate on,
            @Nullable Sum amount,
            Citation citation) {}

    public Axes {
        fulfilledBy = List.copyOf(fulfilledBy);
    }
}
