package org.rapporteur.ledger.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the ledger's terms why SQLite failed. */
final class Failures {
    private Failures() {}

    /** The exception for people; the given one becomes its cause. */
    static LedgerException of(Path file, Throwable thrown) {
        SQLiteException sqlite = find(thrown, SQLiteException.class);
        if (sqlite != null) {
            return of(file, sqlite);
        }
        SQLException sql = find(thrown, SQLException.class);
        return new LedgerException.Failed(file, message(sql == null ? thrown : sql), thrown);
    }

    private static LedgerException of(Path file, SQLiteException e) {
        return switch (primary(e.getResultCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new LedgerException.Locked(file, e);
            case SQLITE_READONLY -> new LedgerException.ReadOnly(file, e);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> new LedgerException.NoAccess(file, closed(file), e);
            case SQLITE_FULL -> new LedgerException.Full(file, e);
            case SQLITE_NOTADB -> new LedgerException.NotALedger(file, "no SQLite file", e);
            case SQLITE_CORRUPT -> new LedgerException.Damaged(file, message(e), e);
            default -> new LedgerException.Failed(file, message(e), e);
        };
    }

    /** Why a file cannot be opened, as far as can be seen from outside. */
    private static String closed(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file) && !Files.isReadable(file)) {
            return "it may not be read";
        }
        boolean fixed = folder != null && !Files.isWritable(folder);
        return fixed ? "nothing can be written in its folder " + folder : "it cannot be opened";
    }

    /** A folder for a ledger could not be made. */
    static LedgerException noFolder(Path file, IOException e) {
        String why = "its folder cannot be made";
        if (e instanceof FileAlreadyExistsException there) {
            why = there.getFile() + " is a file and no folder";
        } else if (e instanceof FileSystemException at) {
            String reason = at.getReason() == null ? "" : " (" + at.getReason() + ")";
            why = "the folder " + at.getFile() + " may not be made" + reason;
        }
        return new LedgerException.NoAccess(file, why, e);
    }

    /** SQLite's extended codes hold the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }

    private static String message(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
