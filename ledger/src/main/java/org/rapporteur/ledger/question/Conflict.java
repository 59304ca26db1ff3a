package org.rapporteur.ledger.question;

/**
 * Two tellings that cannot both be true. Neither is said to be the right one.
 *
 * @param in "amount", "date", "party" or "status"
 * @param one the earlier telling
 * @param other the later one
 */
public record Conflict(String in, Side one, Side other) {
    /**
     * What one report says.
     *
     * @param record id of the undertaking, contribution, meeting … that it tells of
     * @param says the sum, the date, the parties or the status
     */
    public record Side(String record, String says, Citation citation) {}
}
