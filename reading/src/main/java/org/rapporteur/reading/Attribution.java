package org.rapporteur.reading;

/** In whose voice a passage stands. */
public enum Attribution {
    /** The report says it in its own voice. */
    DIRECT,
    /** Somebody's speech, told by the report. */
    REPORTED,
    /** Inside quotation marks. */
    QUOTED
}
