package org.rapporteur.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A ledger could not be opened, read or written. Its message is for people: what was expected, what came, where, and what
 * to do. Nothing that was recorded before is lost by any of these.
 */
public abstract sealed class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;

    private LedgerException(Path file, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file.toString();
    }

    /** The ledger's file. */
    public Path file() {
        return Path.of(file);
    }

    /** Another program holds the file. */
    public static final class Locked extends LedgerException {
        private static final long serialVersionUID = 1;

        public Locked(Path file, Throwable cause) {
            super(
                    file,
                    "expected to get hold of the ledger " + file + ", but another program kept it locked; nothing was"
                            + " changed. Wait until that program is done, then run the command again.",
                    cause);
        }
    }

    /** The file may be read and not written. */
    public static final class ReadOnly extends LedgerException {
        private static final long serialVersionUID = 1;

        public ReadOnly(Path file, @Nullable Throwable cause) {
            super(
                    file,
                    "expected a ledger that can be written, but " + file + " is read-only; nothing was changed. Allow"
                            + " writing to the file and its folder, or name another ledger.",
                    cause);
        }
    }

    /** The file may not be read, or a new one cannot be made in its folder. */
    public static final class NoAccess extends LedgerException {
        private static final long serialVersionUID = 1;

        public NoAccess(Path file, String found, @Nullable Throwable cause) {
            super(
                    file,
                    "expected to open the ledger " + file + ", but " + found
                            + "; nothing was changed. Allow it, or name" + " another ledger.",
                    cause);
        }
    }

    /** The file was written by a newer version of the program. */
    public static final class TooNew extends LedgerException {
        private static final long serialVersionUID = 1;

        public TooNew(Path file, int found, int known) {
            super(
                    file,
                    "expected a ledger of form " + known + " or older, but " + file + " has form " + found
                            + ": a newer version of the program wrote it. Nothing was changed. Use that version.",
                    null);
        }
    }

    /** The file is cut off or damaged. */
    public static final class Damaged extends LedgerException {
        private static final long serialVersionUID = 1;

        public Damaged(Path file, String found, @Nullable Throwable cause) {
            super(
                    file,
                    "expected a whole ledger in " + file + ", but it is cut off or damaged (" + found
                            + "). Nothing was changed. Keep the file, and go back to a backup of it.",
                    cause);
        }
    }

    /** The file is something else. */
    public static final class NotALedger extends LedgerException {
        private static final long serialVersionUID = 1;

        public NotALedger(Path file, String found, @Nullable Throwable cause) {
            super(
                    file,
                    "expected a ledger in " + file + ", but it is " + found
                            + ". Nothing was changed. Name another file; a new ledger is made where there is none.",
                    cause);
        }
    }

    /** The disk has no room left. */
    public static final class Full extends LedgerException {
        private static final long serialVersionUID = 1;

        public Full(Path file, Throwable cause) {
            super(
                    file,
                    "expected room to write to the ledger " + file + ", but the disk is full. What was recorded before"
                            + " is safe; the last report was not recorded. Make room, then add it again.",
                    cause);
        }
    }

    /** The file could not be read or written for another reason. */
    public static final class Failed extends LedgerException {
        private static final long serialVersionUID = 1;

        public Failed(Path file, String found, @Nullable Throwable cause) {
            super(
                    file,
                    "expected to read and write the ledger " + file + ", but got: " + found
                            + ". What was recorded before is safe.",
                    cause);
        }
    }
}
