package org.rapporteur.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ledger could not be opened, read or written. Its message is for people: what was expected, what came, where, and what
 * to do. Nothing that was recorded before is lost by any of these. No password stands in any of them.
 */
public abstract sealed class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String ledger;

    private LedgerException(Address ledger, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.ledger = ledger.toString();
    }

    /** Where the ledger is kept, as it is shown to people. */
    public String ledger() {
        return ledger;
    }

    /** Another program holds the ledger. */
    public static final class Locked extends LedgerException {
        private static final long serialVersionUID = 1;

        public Locked(Address ledger, Throwable cause) {
            super(
                    ledger,
                    "expected to get hold of the ledger " + ledger + ", but another program kept it locked; nothing was"
                            + " changed. Wait until that program is done, then run the command again.",
                    cause);
        }
    }

    /** The ledger may be read and not written. */
    public static final class ReadOnly extends LedgerException {
        private static final long serialVersionUID = 1;

        public ReadOnly(Address ledger, @Nullable Throwable cause) {
            super(
                    ledger,
                    "expected a ledger that can be written, but " + ledger + " is read-only; nothing was changed. "
                            + (ledger instanceof Address.Server
                                    ? "Name the server that takes changes, or another ledger."
                                    : "Allow writing to the file and its folder, or name another ledger."),
                    cause);
        }
    }

    /** The file may not be read, or a new one cannot be made in its folder. */
    public static final class NoAccess extends LedgerException {
        private static final long serialVersionUID = 1;

        public NoAccess(Address ledger, String found, @Nullable Throwable cause) {
            super(
                    ledger,
                    "expected to open the ledger " + ledger + ", but " + found
                            + "; nothing was changed. Allow it, or name another ledger.",
                    cause);
        }
    }

    /** The ledger was written by a newer version of the program. */
    public static final class TooNew extends LedgerException {
        private static final long serialVersionUID = 1;

        public TooNew(Address ledger, int found, int known) {
            super(
                    ledger,
                    "expected a ledger of form " + known + " or older, but " + ledger + " has form " + found
                            + ": a newer version of the program wrote it. Nothing was changed. Use that version.",
                    null);
        }
    }

    /** The ledger is cut off or damaged. */
    public static final class Damaged extends LedgerException {
        private static final long serialVersionUID = 1;

        public Damaged(Address ledger, String found, @Nullable Throwable cause) {
            super(
                    ledger,
                    "expected a whole ledger in " + ledger + ", but it is cut off or damaged (" + found
                            + "). Nothing was changed. Keep the file, and go back to a backup of it.",
                    cause);
        }
    }

    /** What is there is something else. */
    public static final class NotALedger extends LedgerException {
        private static final long serialVersionUID = 1;

        public NotALedger(Address ledger, String found, @Nullable Throwable cause) {
            super(
                    ledger,
                    "expected a ledger in " + ledger + ", but it is " + found + ". Nothing was changed. "
                            + (ledger instanceof Address.Server
                                    ? "Name an empty database or schema (?currentSchema=…)."
                                    : "Name another file; a new ledger is made where there is none."),
                    cause);
        }
    }

    /** There is nothing yet, and asking makes nothing. */
    public static final class Absent extends LedgerException {
        private static final long serialVersionUID = 1;

        public Absent(Address ledger) {
            super(ledger, "there is no ledger yet: " + ledger + "; 'rapporteur add report.txt' makes one", null);
        }
    }

    /** No server answers. */
    public static final class NoServer extends LedgerException {
        private static final long serialVersionUID = 1;

        public NoServer(Address ledger, String found, Throwable cause) {
            super(
                    ledger,
                    "expected a PostgreSQL server to answer at " + ledger + ", but got: " + found
                            + ". What was recorded before is safe. See whether the server runs, and whether host and port"
                            + " are right.",
                    cause);
        }
    }

    /** The server lets this user not in. */
    public static final class Refused extends LedgerException {
        private static final long serialVersionUID = 1;

        public Refused(Address ledger, Throwable cause) {
            super(
                    ledger,
                    "expected to be let in at " + ledger + ", but the server refused: the user is not known, or the"
                            + " password is missing or wrong. Nothing was changed. Give the password in PGPASSWORD or"
                            + " ~/.pgpass.",
                    cause);
        }
    }

    /** There is no such database. */
    public static final class NoDatabase extends LedgerException {
        private static final long serialVersionUID = 1;

        public NoDatabase(Address ledger, Throwable cause) {
            super(
                    ledger,
                    "expected the database of " + ledger
                            + " to be there, but the server has none of that name. Make one"
                            + " ('createdb --encoding UTF8 NAME'), or name another.",
                    cause);
        }
    }

    /** The server's user may not do what a ledger needs. */
    public static final class NoRights extends LedgerException {
        private static final long serialVersionUID = 1;

        public NoRights(Address ledger, String found, @Nullable Throwable cause) {
            super(
                    ledger,
                    "expected the right to work with the ledger " + ledger + ", but got: " + found
                            + ". Nothing was changed. Let the user own the schema, or grant it the tables.",
                    cause);
        }
    }

    /** The clock shows a time before the last entry's. */
    public static final class ClockBehind extends LedgerException {
        private static final long serialVersionUID = 1;

        public ClockBehind(Address ledger, Instant last, Instant now) {
            super(
                    ledger,
                    "expected a time after the last entry of " + ledger + ", which was made at " + last
                            + ", but the clock shows " + now + ". Nothing was changed. Set the clock.",
                    null);
        }
    }

    /** What was erased may still stand in the ledger's files, since others are reading. */
    public static final class NotPurged extends LedgerException {
        private static final long serialVersionUID = 1;

        public NotPurged(Address ledger) {
            super(
                    ledger,
                    "the report is erased, but " + ledger + " could not be cleared of its traces while other programs"
                            + " read it. Wait until they are done, then run 'rapporteur erase --purge'.",
                    null);
        }
    }

    /** There is no room left. */
    public static final class Full extends LedgerException {
        private static final long serialVersionUID = 1;

        public Full(Address ledger, Throwable cause) {
            super(
                    ledger,
                    "expected room to write to the ledger " + ledger
                            + ", but the disk is full. What was recorded before"
                            + " is safe; the last report was not recorded. Make room, then add it again.",
                    cause);
        }
    }

    /** The ledger could not be read or written for another reason. */
    public static final class Failed extends LedgerException {
        private static final long serialVersionUID = 1;

        public Failed(Address ledger, String found, @Nullable Throwable cause) {
            super(
                    ledger,
                    "expected to read and write the ledger " + ledger + ", but got: " + found
                            + ". What was recorded before is safe.",
                    cause);
        }
    }
}
