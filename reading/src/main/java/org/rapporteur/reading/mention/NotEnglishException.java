package org.rapporteur.reading.mention;

/** A report that is not in English, and so cannot be read. */
public final class NotEnglishException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotEnglishException(int percent) {
        super("expected a report in English, got a text of whose words " + percent
                + " in a hundred are common English words; it was not read");
    }
}
