package org.rapporteur.ledger.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entry.Chain;

/** What can be asked in a transaction. Everything asked in one transaction is answered from one state. */
public final class Reads {
    private final Handle handle;

    Reads(Handle handle) {
        this.handle = handle;
    }

    /** The entries. */
    public Entries entries() {
        return new Entries(handle);
    }

    /** A maker of citations that keeps the texts it has seen. */
    public Citations citations() {
        return new Citations(handle);
    }

    /** Undertakings, wishes, contributions and requests. */
    public MatterReads matters(Citations citations) {
        return new MatterReads(handle, citations);
    }

    /** Meetings. */
    public MeetingReads meetings(Citations citations) {
        return new MeetingReads(handle, citations);
    }

    /** Offices and their terms. */
    public OfficeReads offices(Citations citations) {
        return new OfficeReads(handle, citations);
    }

    /** Claims. */
    public ClaimReads claims(Citations citations) {
        return new ClaimReads(handle, citations);
    }

    /**
     * A reading of a report.
     *
     * @param entry sequence of its entry
     * @param body its payload, or null where it was erased
     * @param current whether it feeds the views
     */
    public record KnownReading(
            long entry,
            String engine,
            String lexicon,
            String model,
            @Nullable String published,
            int claims,
            boolean current,
            @Nullable String body) {}

    /** The readings of a report, earliest first; none where the report is not known. */
    public List<KnownReading> readings(String report) {
        return handle.createQuery(
                        "SELECT r.*, p.body AS body FROM reading r LEFT JOIN payload p ON p.sequence = r.entry"
                                + " WHERE r.report = ? ORDER BY r.entry")
                .bind(0, report)
                .map((row, context) -> new KnownReading(
                        row.getLong("entry"),
                        row.getString("engine"),
                        row.getString("lexicon"),
                        row.getString("model"),
                        row.getString("published"),
                        row.getInt("claims"),
                        row.getObject("known_until") == null,
                        row.getString("body")))
                .list();
    }

    /** Whether a report is known. */
    public boolean knows(String report) {
        return handle.createQuery("SELECT COUNT(*) FROM report WHERE sha256 = ?")
                        .bind(0, report)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Ids of the parties that reports name so, commonest first. */
    public List<String> partiesNamed(String foldedName) {
        return handle.createQuery("SELECT id FROM party_named WHERE folded = :name OR LOWER(id) = :name GROUP BY id"
                        + " ORDER BY COUNT(*) DESC, id")
                .bind("name", foldedName)
                .mapTo(String.class)
                .list();
    }

    /** Names of parties as reports give them, by id. */
    public Map<String, String> partyNames() {
        Map<String, String> names = new TreeMap<>();
        handle.createQuery("SELECT id, MIN(name) AS name FROM party_named GROUP BY id")
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    /** How many rows each view table has, by table. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : Projection.TABLES) {
            counts.put(
                    table,
                    handle.createQuery("SELECT COUNT(*) FROM " + table)
                            .mapTo(Long.class)
                            .one());
        }
        return counts;
    }

    /** SHA-256 over every row of every view table: the same where the views are the same. */
    public String viewDigest() {
        StringBuilder tables = new StringBuilder();
        viewDigests()
                .forEach((table, digest) ->
                        tables.append(table).append(' ').append(digest).append('\n'));
        return Chain.sha256(tables.toString());
    }

    /** SHA-256 over the rows of each view table, by table, in an order that is always the same. */
    public Map<String, String> viewDigests() {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String table : Projection.TABLES) {
            digests.put(table, rows(table));
        }
        return digests;
    }

    /** SHA-256 chained over the rows of a table, sorted as text. */
    private String rows(String table) {
        int columns = handle.createQuery("SELECT COUNT(*) FROM pragma_table_info(?)")
                .bind(0, table)
                .mapTo(Integer.class)
                .one();
        String order =
                IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return handle.createQuery("SELECT * FROM " + table + " ORDER BY " + order)
                .map((row, context) -> {
                    StringBuilder line = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        line.append(row.getString(i)).append('\u001f');
                    }
                    return line.toString();
                })
                .reduce(Chain.START, (digest, line) -> Chain.sha256(digest + line));
    }
}
