package org.rapporteur.ledger.transfer;

import org.jspecify.annotations.Nullable;

/** An export cannot be taken over. Its message says in which line, what was expected and what came. */
public final class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For the line with a number, from 1. */
    public ImportException(String name, long line, String message, @Nullable Throwable cause) {
        super(name + ":" + line + ": " + message, cause);
    }
}
