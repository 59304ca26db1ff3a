package org.rapporteur.reading.reference;

import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from.
 *
 * @param state id of the state (or organisation) of its publisher, agency or dateline, or null where nothing tells
 * @param official whether the publisher speaks for that party: a ministry, a presidency, a secretariat
 * @param reason what told it
 */
record Home(@Nullable String state, boolean official, String reason) {
    /** The reason of a home that only the text itself suggests. */
    static final String SUGGESTED = "the state most named in a report of its own";

    static final Home UNKNOWN = new Home(null, false, "nothing tells where the report comes from");

    /** Whether publisher, agency or dateline tell it. */
    boolean published() {
        return state != null && !reason.equals(SUGGESTED);
    }
}
