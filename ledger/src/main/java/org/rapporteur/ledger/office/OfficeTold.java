package org.rapporteur.ledger.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * What one claim says of an office.
 *
 * @param claim id of the claim
 * @param report SHA-256 of its report
 * @param holder the party that holds it, takes it over or is to hold it; of a hand-over the one that takes over
 * @param predecessor of a hand-over the one that hands over, else null
 * @param successor who is said to come after the holder, or null
 * @param occupant the person who exercises it for the holder, or null
 * @param predecessorOccupant the person who exercised it for the predecessor, or null
 * @param term the holder's term as far as told, or null
 * @param day day of the act or of the publication, or null
 * @param start first code point of the quote
 * @param end one past its last
 */
public record OfficeTold(
        String claim,
        OfficeName office,
        String report,
        String holder,
        @Nullable String predecessor,
        @Nullable String successor,
        @Nullable String occupant,
        @Nullable String predecessorOccupant,
        @Nullable Period term,
        @Nullable LocalDate day,
        int start,
        int end) {
    /** Whether the office changes hands here. */
    boolean handsOver() {
        return predecessor != null;
    }
}
