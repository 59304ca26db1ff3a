package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private final long last;

    Reads(Handle handle) {
        this(handle, Long.MAX_VALUE);
    }

    /** @param last number of the last entry that is known of */
    Reads(Handle handle, long last) {
        this.handle = handle;
        this.last = last;
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

    /** The three axes of undertakings. */
    public AxisReads axes(Citations citations) {
        return new AxisReads(handle, citations);
    }

    /** Conflicts. */
    public ConflictReads conflicts(Citations citations) {
        return new ConflictReads(handle, citations);
    }

    /** How records came to be what they are. */
    public HistoryReads histories(Citations citations) {
        return new HistoryReads(handle, citations, last);
    }

    /** What parties said on topics. */
    public StanceReads stances() {
        return new StanceReads(handle);
    }

    /** What waits for a person. */
    public DoubtReads doubts() {
        return new DoubtReads(handle, last);
    }

    /** Judgements. */
    public JudgementReads judgements() {
        return new JudgementReads(handle);
    }

    /** Reports one by one. */
    public ReportReads reports() {
        return new ReportReads(handle);
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
        return Statements.list(
                handle,
                "SELECT r.*, p.body AS body FROM reading_row r LEFT JOIN payload p ON p.sequence = r.entry"
                        + " WHERE r.report = ? ORDER BY r.entry",
                row -> new KnownReading(
                        row.getLong("entry"),
                        row.getString("engine"),
                        row.getString("lexicon"),
                        row.getString("model"),
                        row.getString("published"),
                        row.getInt("claims"),
                        row.getObject("known_until") == null,
                        row.getString("body")),
                report);
    }

    /** Whether a report is known. */
    public boolean knows(String report) {
        return !Statements.texts(handle, "SELECT sha256 FROM report_text WHERE sha256 = ?", report)
                .isEmpty();
    }

    /** SHA-256 of the reports whose SHA-256 begins so, at most two of them. */
    public List<String> reports(String beginning) {
        return handle.createQuery("SELECT DISTINCT sha256 FROM report WHERE sha256 >= :from AND sha256 < :to"
                        + " ORDER BY sha256 LIMIT 2")
                .bind("from", beginning)
                .bind("to", beginning + "g")
                .mapTo(String.class)
                .list();
    }

    /** Why a report was erased by law, or null where it was not. */
    public @Nullable String erased(String report) {
        return Statements.first(
                handle,
                "SELECT why FROM erasure WHERE report = ? ORDER BY entry DESC LIMIT 1",
                row -> row.getString(1),
                report);
    }

    /** The entry that holds a report's text, or null where there is none. */
    public @Nullable Long reportEntry(String report) {
        return handle.createQuery("SELECT entry FROM report_text WHERE sha256 = ?")
                .bind(0, report)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
    }

    /** Ids of the parties that reports name so, commonest first. */
    public List<String> partiesNamed(String foldedName) {
        List<String> ids = handle.createQuery(
                        "SELECT DISTINCT id FROM party_called WHERE folded = :name OR LOWER(id) = :name ORDER BY id")
                .bind("name", foldedName)
                .mapTo(String.class)
                .list();
        return ids.size() < 2
                ? ids
                : handle.createQuery("SELECT id FROM party_named WHERE id IN (<ids>) AND (folded = :name OR LOWER(id) ="
                                + " :name) GROUP BY id ORDER BY COUNT(*) DESC, id")
                        .bindList("ids", ids)
                        .bind("name", foldedName)
                        .mapTo(String.class)
                        .list();
    }

    /** Names of parties as reports give them, by id. */
    public Map<String, String> partyNames() {
        Map<String, String> names = new TreeMap<>();
        handle.createQuery("SELECT id, MIN(name) AS name FROM party_called GROUP BY id")
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

    /**
     * SHA-256 over what the views show now, without the numbers of entries: the same where the same is shown, whatever
     * happened before.
     */
    public String viewDigest() {
        StringBuilder tables = new StringBuilder();
        for (String view : Projection.VIEWS) {
            tables.append(view)
                    .append(' ')
                    .append(rows("SELECT " + String.join(", ", columns(view)) + " FROM " + view + current(view)))
                    .append('\n');
        }
        return Chain.sha256(tables.toString());
    }

    private List<String> columns(String view) {
        return Shown.columns(handle, view).stream()
                .filter(column -> !column.equals("entry") && !column.equals("reading") && !column.equals("time"))
                .toList();
    }

    /** What belongs to a claim is shown where the claim is. */
    private static String current(String view) {
        return view.startsWith("claim_")
                ? " x WHERE EXISTS (SELECT 1 FROM claim c WHERE c.reading = x.reading AND c.id = x.claim)"
                : "";
    }

    /** SHA-256 over all rows of each view table, earlier versions too, by table, in an order that is always the same. */
    public Map<String, String> viewDigests() {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String table : Projection.TABLES) {
            digests.put(table, rows("SELECT * FROM " + table));
        }
        return digests;
    }

    /** SHA-256 chained over the rows that a query gives, sorted as text. */
    private String rows(String query) {
        int columns = handle.createQuery("SELECT * FROM (" + query + ") q WHERE 1 = 0")
                .scanResultSet((rows, context) -> rows.get().getMetaData().getColumnCount());
        String order = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> column + " NULLS FIRST")
                .collect(Collectors.joining(", "));
        return handle.createQuery(query + " ORDER BY " + order)
                .setFetchSize(Entries.FETCHED)
                .map((row, context) -> line(row, columns))
                .reduce(Chain.START, (digest, line) -> Chain.sha256(digest + line));
    }

    /** A row as text. Databases write fractions each in its own way, so Java does. */
    private static String line(ResultSet row, int columns) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
            Object value = row.getObject(i);
            line.append(value instanceof Integer whole ? Long.valueOf(whole) : value)
                    .append('\u001f');
        }
        return line.toString();
    }
}
