-- After each migration: text sorts by its bytes, as it does in SQLite, whatever the database's locale, so that answers
-- come in the same order everywhere. Views stand in the way of changing their tables' columns: they are set aside.

DO $$
DECLARE
    here CONSTANT regnamespace := CAST(current_schema() AS regnamespace);
    item RECORD;
    views TEXT[] := '{}';
    made TEXT;
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_collation l ON l.oid = a.attcollation
        WHERE c.relnamespace = here AND c.relkind = 'r' AND a.attnum > 0 AND a.atttypid = CAST('text' AS regtype)
          AND l.collname <> 'C') THEN
        RETURN;
    END IF;
    FOR item IN SELECT c.relname, pg_get_viewdef(c.oid) AS definition FROM pg_class c
                WHERE c.relnamespace = here AND c.relkind = 'v' ORDER BY c.oid LOOP
        views := views || format('CREATE VIEW %I AS %s', item.relname, item.definition);
    END LOOP;
    FOR item IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = here AND c.relkind = 'v' ORDER BY c.oid DESC LOOP
        EXECUTE format('DROP VIEW %I', item.relname);
    END LOOP;
    FOR item IN
        SELECT c.relname, a.attname
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_collation l ON l.oid = a.attcollation
        WHERE c.relnamespace = here AND c.relkind = 'r' AND a.attnum > 0 AND a.atttypid = CAST('text' AS regtype)
          AND l.collname <> 'C' LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE TEXT COLLATE "C"', item.relname, item.attname);
    END LOOP;
    FOREACH made IN ARRAY views LOOP
        EXECUTE made;
    END LOOP;
END $$;
