package org.rapporteur.cli.read;

import java.util.Locale;

/** How a reading is printed. */
enum Format {
    /** A page for people. */
    TEXT,
    /** The object of docs/claims.md section 6. */
    JSON,
    /** A line for each item of a claim. */
    CSV,
    /** A record of the PLOVER manual 2.0 for each political event, one a line. */
    PLOVER;

    /** Ending of a file in this format. */
    String ending() {
        return switch (this) {
            case TEXT -> ".reading.txt";
            case PLOVER -> ".plover.jsonl";
            default -> "." + this;
        };
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
