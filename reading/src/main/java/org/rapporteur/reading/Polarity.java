package org.rapporteur.reading;

/** Whether a passage says that the act is, is not, will not be, or is no longer. */
public enum Polarity {
    AFFIRMED,
    /** Says it was not so. */
    DENIED,
    /** Will not do it. */
    REFUSED,
    /** Takes back what was undertaken. */
    WITHDRAWN;

    /** True for all but {@link #AFFIRMED}. */
    public boolean negated() {
        return this != AFFIRMED;
    }
}
