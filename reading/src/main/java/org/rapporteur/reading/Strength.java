package org.rapporteur.reading;

/** How strongly a commitment is worded, weakest first. */
public enum Strength {
    WISH,
    INTENTION,
    PLEDGE,
    AGREEMENT
}
