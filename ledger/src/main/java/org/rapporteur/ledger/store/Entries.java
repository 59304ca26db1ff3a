package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.Recorded;

/** The entries and their payloads. */
public final class Entries {
    private static final String COLUMNS =
            "sequence, time, actor_kind, actor_name, actor_versions, kind, schema_version,"
                    + " clearance, payload_hash, previous_hash, hash";

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** So many rows come from a server at once. */
    static final int FETCHED = 500;

    private final Handle handle;
    private @Nullable Entry appended;

    Entries(Handle handle) {
        this.handle = handle;
    }

    /** The last entry, or null in an empty ledger. */
    public @Nullable Entry head() {
        return Statements.first(
                handle, "SELECT " + COLUMNS + " FROM entry ORDER BY sequence DESC LIMIT 1", Entries::entry);
    }

    /** How many entries there are. */
    public long count() {
        return handle.createQuery("SELECT COUNT(*) FROM entry")
                .mapTo(Long.class)
                .one();
    }

    /** The number of the last entry that was made before a time; 0 where there is none. */
    long lastBefore(Instant until) {
        return handle.createQuery("SELECT COALESCE(MAX(sequence), 0) FROM entry WHERE time < ?")
                .bind(0, until.toString())
                .mapTo(Long.class)
                .one();
    }

    /**
     * Adds an entry at the end of the chain. Times never go back: clocks of several machines may differ by a minute, and
     * then the last entry's time is taken. To be used within one transaction, which alone appends.
     *
     * @throws ClockException if the time is longer before the last entry's
     */
    Entry append(Instant time, Actor actor, String kind, int schema, byte[] salt, String body) {
        Entry head = appended == null ? head() : appended;
        if (head != null && time.plus(CLOCKS_DIFFER).isBefore(head.time())) {
            throw new ClockException(head.time(), time);
        }
        Entry entry = Chain.next(
                head == null ? 1 : head.sequence() + 1,
                head != null && time.isBefore(head.time()) ? head.time() : time,
                actor,
                kind,
                schema,
                Chain.payloadHash(salt, body),
                head == null ? Chain.START : head.hash());
        insert(new Recorded(entry, HexFormat.of().formatHex(salt), body));
        appended = entry;
        return entry;
    }

    /** Adds an entry of another ledger as it is. */
    void insert(Recorded recorded) {
        header(recorded.entry());
        if (recorded.body() != null) {
            Statements.execute(
                    handle,
                    "INSERT INTO payload (sequence, salt, body) VALUES (?, ?, ?)",
                    recorded.entry().sequence(),
                    recorded.salt(),
                    recorded.body());
        }
    }

    private void header(Entry entry) {
        Statements.execute(
                handle,
                "INSERT INTO entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.time().toString(),
                entry.actor().kind().id(),
                entry.actor().name(),
                entry.actor().versions(),
                entry.kind(),
                entry.schema(),
                entry.clearance(),
                entry.payloadHash(),
                entry.previous(),
                entry.hash());
    }

    /** The payload of an entry, or null where it was erased. */
    public @Nullable String body(long sequence) {
        return Statements.first(
                handle, "SELECT body FROM payload WHERE sequence = ?", row -> row.getString(1), sequence);
    }

    /** How far the ledger has come. */
    public Checkpoint checkpoint() {
        Entry head = head();
        return head == null ? Checkpoint.NOTHING : new Checkpoint(head.sequence(), head.hash());
    }

    /** The hash of an entry, or null where there is none of that number. */
    public @Nullable String hash(long sequence) {
        return handle.createQuery("SELECT hash FROM entry WHERE sequence = ?")
                .bind(0, sequence)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** Shows every entry with its payload, in order. */
    public void each(BiConsumer<Long, Recorded> visitor) {
        after(0, visitor);
    }

    /** Shows every entry behind one with its payload, in order. */
    public void after(long sequence, BiConsumer<Long, Recorded> visitor) {
        String query = "SELECT e.*, p.salt AS salt, p.body AS body FROM entry e LEFT JOIN payload p"
                + " ON p.sequence = e.sequence WHERE e.sequence > ? ORDER BY e.sequence";
        try (Stream<Recorded> all = handle
                .createQuery(query)
                .bind(0, sequence)
                .setFetchSize(FETCHED)
                .map((row, context) -> recorded(row))
                .stream()) {
            all.forEach(recorded -> visitor.accept(recorded.entry().sequence(), recorded));
        }
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        String salt = row.getString("salt");
        return new Recorded(entry(row), salt == null ? "" : salt, row.getString("body"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("sequence"),
                Instant.parse(row.getString("time")),
                new Actor(
                        Actor.Kind.of(row.getString("actor_kind")),
                        row.getString("actor_name"),
                        row.getString("actor_versions")),
                row.getString("kind"),
                row.getInt("schema_version"),
                row.getString("clearance"),
                row.getString("payload_hash"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
