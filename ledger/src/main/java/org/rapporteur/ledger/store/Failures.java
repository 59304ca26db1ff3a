package org.rapporteur.ledger.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Address;
import org.rapporteur.ledger.LedgerException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the ledger's terms why a database failed. */
final class Failures {
    private Failures() {}

    /** The exception for people; the given one becomes its cause. */
    static LedgerException of(Address ledger, Throwable thrown) {
        SQLiteException sqlite = find(thrown, SQLiteException.class);
        if (sqlite != null) {
            return sqlite(ledger, sqlite);
        }
        SQLException sql = find(thrown, SQLException.class);
        if (sql != null && ledger instanceof Address.Server) {
            return postgres(ledger, sql);
        }
        return new LedgerException.Failed(ledger, message(sql == null ? thrown : sql), thrown);
    }

    private static LedgerException sqlite(Address ledger, SQLiteException e) {
        return switch (primary(e.getResultCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new LedgerException.Locked(ledger, e);
            case SQLITE_READONLY -> new LedgerException.ReadOnly(ledger, e);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                new LedgerException.NoAccess(ledger, closed(Path.of(ledger.toString())), e);
            case SQLITE_FULL -> new LedgerException.Full(ledger, e);
            case SQLITE_NOTADB -> new LedgerException.NotALedger(ledger, "no SQLite file", e);
            case SQLITE_CORRUPT -> new LedgerException.Damaged(ledger, message(e), e);
            default -> new LedgerException.Failed(ledger, message(e), e);
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
        return new LedgerException.NoAccess(Address.of(file), why, e);
    }

    /** SQLite's extended codes hold the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    /** By the five letters that PostgreSQL gives each error (its manual, appendix A). */
    private static LedgerException postgres(Address ledger, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000", "08004" -> new LedgerException.Refused(ledger, e);
            case "3D000" -> new LedgerException.NoDatabase(ledger, e);
            case "42501", "3F000" -> new LedgerException.NoRights(ledger, message(e), e);
            case "55P03" -> new LedgerException.Locked(ledger, e);
            case "25006" -> new LedgerException.ReadOnly(ledger, e);
            case "53100" -> new LedgerException.Full(ledger, e);
            case "XX001", "XX002" -> new LedgerException.Damaged(ledger, message(e), e);
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? new LedgerException.NoServer(ledger, message(e), e)
                        : new LedgerException.Failed(ledger, message(e), e);
        };
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
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.strip().replaceFirst("\\.$", "");
    }
}
