-- Entries are never changed or taken away, whoever opens the database.

CREATE FUNCTION entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'entries of the ledger are append-only';
END $$;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE OR DELETE ON entry
FOR EACH ROW EXECUTE FUNCTION entry_is_append_only();

CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION entry_is_append_only();

CREATE TRIGGER payload_is_not_changed BEFORE UPDATE ON payload
FOR EACH ROW EXECUTE FUNCTION entry_is_append_only();

CREATE TRIGGER payload_is_not_emptied BEFORE TRUNCATE ON payload
FOR EACH STATEMENT EXECUTE FUNCTION entry_is_append_only();
