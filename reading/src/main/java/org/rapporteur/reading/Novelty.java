package org.rapporteur.reading;

/** What the words say of an amount's or a promise's relation to earlier ones. */
public enum Novelty {
    /** "An additional", "new". */
    NEW,
    /** "Reiterated the pledge of". */
    REPEAT,
    /** "A total of", "so far". */
    CUMULATIVE
}
