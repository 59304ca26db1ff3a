package org.rapporteur.cli.console;

/** How a command can end. Scripts rely on these codes: docs/exit-codes.md. */
public enum Exit {
    /** Everything was done. */
    OK(0),
    /** Done, and something was found that needs a person: a broken quote, a score that differs. */
    FINDINGS(1),
    /** The command line could not be understood. */
    USAGE(2),
    /** A report could not be read: missing, empty, no text, too large, not English. */
    INPUT(3),
    /** The ledger could not be opened, read or written. */
    LEDGER(4),
    /** A lexicon file could not be understood. */
    LEXICON(5),
    /** The output could not be written: a full disk, a folder without permission. */
    OUTPUT(6),
    /** The desk could not listen: the port is taken, or the address is none of this machine's. */
    ADDRESS(7),
    /** A fault of the program. */
    INTERNAL(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** What the process returns. */
    public int code() {
        return code;
    }

    /** The graver of two: the later one in this list. */
    public Exit or(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
