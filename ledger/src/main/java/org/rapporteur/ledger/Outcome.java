package org.rapporteur.ledger;

/**
 * What adding a report did.
 *
 * @param kind whether something new was recorded
 * @param report SHA-256 of the report's text: its id in the ledger
 * @param sequence of the reading's entry; of the current reading's where nothing was recorded; 0 where it was erased
 * @param claims how many claims the current reading of the report has
 */
public record Outcome(Kind kind, String report, long sequence, int claims) {
    /** Whether something new was recorded. */
    public enum Kind {
        /** The report was not known: it and its reading are recorded. */
        ADDED,
        /** The same report read the same way is there already: nothing was recorded. */
        ALREADY_KNOWN,
        /** The report is there, read in another way: the new reading is recorded and now feeds the views. */
        NEW_READING,
        /** The report was erased by law: nothing was recorded. */
        ERASED
    }
}
