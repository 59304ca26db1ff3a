-- Entries are never changed or taken away, whoever opens the file.

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'entries of the ledger are append-only');
END;

CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'entries of the ledger are append-only');
END;

CREATE TRIGGER payload_is_not_changed BEFORE UPDATE ON payload
BEGIN
    SELECT RAISE(ABORT, 'entries of the ledger are append-only');
END;
