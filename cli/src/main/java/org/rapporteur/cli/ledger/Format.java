package org.rapporteur.cli.ledger;

import java.util.Locale;

/** How an answer is printed. */
enum Format {
    TEXT,
    JSON;

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
