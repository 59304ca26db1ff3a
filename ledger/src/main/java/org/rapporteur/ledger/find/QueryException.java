package org.rapporteur.ledger.find;

/** A query that cannot be understood. Its message says what was expected, what came, and at which character. */
public final class QueryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    QueryException(String message, String line, int position) {
        super(message + " (at character " + (position + 1) + " of: " + line + ")");
        this.position = position;
    }

    /** Index of the {@code char} at which the trouble begins. */
    public int position() {
        return position;
    }
}
