package org.rapporteur.cli.read;

import java.util.Locale;

/** How a reading is printed. */
enum Format {
    /** A page for people. */
    TEXT,
    /** The object of docs/claims.md section 6. */
    JSON,
    /** A line for each item of a claim. */
    CSV;

    /** Ending of a file in this format. */
    String ending() {
        return this == TEXT ? ".reading.txt" : "." + this;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
