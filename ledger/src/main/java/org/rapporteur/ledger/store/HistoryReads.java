package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.question.Change;
import org.rapporteur.ledger.question.Change.Kind;

/** Reads how records came to be what they are, from every version of their rows. */
public final class HistoryReads {
    private static final String ENTRY = " JOIN entry e ON e.sequence = r.";
    private static final String BY_ENTRY = ", e.sequence AS number, e.time AS at, e.actor_name AS who FROM ";
    private static final Comparator<Change> IN_ORDER = Comparator.comparingLong(Change::entry)
            .thenComparing(change -> change.kind())
            .thenComparing(Change::record)
            .thenComparing(Change::says);

    private final Handle handle;
    private final Citations citations;
    private final long last;

    /** @param last number of the last entry that is known of */
    HistoryReads(Handle handle, Citations citations, long last) {
        this.handle = handle;
        this.citations = citations;
        this.last = last;
    }

    /** Of a report: when it was added, read, and erased. */
    public List<Change> ofReport(String report) {
        List<Change> changes = new ArrayList<>();
        add(
                changes,
                "SELECT r.sha256 AS id" + BY_ENTRY + "report_text r" + ENTRY + "entry WHERE r.sha256 IN (<ids>)",
                report,
                row -> plain(row, Kind.ADDED, row.getString("id"), null, citations.line(report)));
        add(
                changes,
                "SELECT r.report AS id, r.engine, r.lexicon, r.model, r.claims" + BY_ENTRY + "reading_row r" + ENTRY
                        + "known_from WHERE r.report IN (<ids>)",
                report,
                row -> plain(row, Kind.READ, row.getString("id"), null, reading(row)));
        add(
                changes,
                "SELECT r.report AS id, r.why" + BY_ENTRY + "erasure r" + ENTRY + "entry WHERE r.report IN (<ids>)",
                report,
                row -> plain(row, Kind.ERASED, row.getString("id"), null, row.getString("why")));
        links(changes, List.of(report));
        judgements(changes, List.of(report));
        return sorted(changes);
    }

    private static String reading(ResultSet row) throws SQLException {
        return row.getInt("claims") + " claims by engine " + row.getString("engine") + ", lexicon "
                + row.getString("lexicon") + ", model " + row.getString("model");
    }

    /** Of a claim: when it was told, judged, and replaced. */
    public List<Change> ofClaim(String claim) {
        List<Change> changes = new ArrayList<>();
        String rows = "claim_row r" + ENTRY;
        add(
                changes,
                "SELECT r.id, r.act, r.report, r.quote_start, r.quote_end, r.quote" + BY_ENTRY + rows
                        + "known_from WHERE r.id IN (<ids>)",
                claim,
                row -> plain(row, Kind.TOLD, row.getString("id"), null, row.getString("act"))
                        .citation(citations.of(new Citations.Stored(
                                claim,
                                row.getString("report"),
                                row.getInt("quote_start"),
                                row.getInt("quote_end"),
                                row.getString("quote")))));
        add(
                changes,
                "SELECT r.id" + BY_ENTRY + rows + "known_until WHERE r.id IN (<ids>)",
                claim,
                row -> plain(row, Kind.ENDED, row.getString("id"), null, ""));
        judgements(changes, List.of(claim));
        return sorted(withoutEnds(changes));
    }

    /** Of an undertaking, contribution or request: of all its tellings, and of those that were once joined with them. */
    public List<Change> ofMatter(String telling) {
        return ofTellings(
                new Tellings(
                        "mention_row", "matter", "what", "claim_row c", "c.id = r.claim AND c.reading = r.reading"),
                telling);
    }

    /** Of a meeting: of all its tellings, and of those that were once joined with them. */
    public List<Change> ofMeeting(String telling) {
        return ofTellings(new Tellings("meeting_row", "meeting", "name", "meeting_row c", "c.id = r.id"), telling);
    }

    /**
     * Where versions of tellings stand.
     *
     * @param group column with the record that they belong to
     * @param what column with what it is
     * @param quoted table with the quotes, as "c"
     * @param on how a row finds its quote
     */
    private record Tellings(String table, String group, String what, String quoted, String on) {
        String versions() {
            return "SELECT DISTINCT r.id, r." + group + " AS head, r." + what + " AS what, c.id AS cited, c.report,"
                    + " c.quote_start, c.quote_end, c.quote" + BY_ENTRY + table + " r JOIN " + quoted + " ON " + on
                    + ENTRY
                    + "known_from WHERE r.id IN (<ids>)";
        }

        String ends() {
            return "SELECT r.id" + BY_ENTRY + table + " r" + ENTRY + "known_until WHERE r.id IN (<ids>)";
        }
    }

    private List<Change> ofTellings(Tellings tellings, String telling) {
        Collection<String> ids = everJoined(tellings.table(), tellings.group(), telling);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        all(changes, tellings.versions(), ids, this::version);
        all(changes, tellings.ends(), ids, row -> plain(row, Kind.ENDED, row.getString("id"), null, ""));
        links(changes, ids);
        judgements(changes, ids);
        return versions(withoutEnds(changes));
    }

    private Change version(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String head = row.getString("head");
        return plain(row, Kind.TOLD, id, head.equals(id) ? null : head, row.getString("what"))
                .citation(citations.of(new Citations.Stored(
                        row.getString("cited"),
                        row.getString("report"),
                        row.getInt("quote_start"),
                        row.getInt("quote_end"),
                        row.getString("quote"))));
    }

    private Collection<String> everJoined(String table, String group, String telling) {
        Collection<String> ids = new TreeSet<>(List.of(telling));
        Collection<String> open = new TreeSet<>(ids);
        while (!open.isEmpty()) {
            Collection<String> found = new TreeSet<>(handle.createQuery("SELECT id FROM " + table + " WHERE " + group
                            + " IN (SELECT " + group + " FROM " + table
                            + " WHERE id IN (<ids>) AND known_from <= :last)"
                            + " AND known_from <= :last")
                    .bindList("ids", List.copyOf(open))
                    .bind("last", last)
                    .mapTo(String.class)
                    .list());
            found.removeAll(ids);
            ids.addAll(found);
            open = found;
        }
        boolean there = handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE id = :id AND known_from <= :last")
                        .bind("id", telling)
                        .bind("last", last)
                        .mapTo(Long.class)
                        .one()
                > 0;
        return there ? ids : List.of();
    }

    /** Of a party: what it was called, by the report that called it so first. */
    public List<Change> ofParty(String party) {
        List<Change> changes = new ArrayList<>();
        add(
                changes,
                "SELECT n.id, n.name" + BY_ENTRY + "(SELECT id, name, MIN(reading) AS entry FROM party_named_row"
                        + " WHERE id IN (<ids>) GROUP BY id, name) n JOIN entry e ON e.sequence = n.entry WHERE 1 = 1",
                party,
                row -> plain(row, Kind.NAMED, row.getString("id"), null, row.getString("name")));
        return sorted(changes);
    }

    private void links(List<Change> changes, Collection<String> ids) {
        String columns = "SELECT r.a, r.b, r.relation, r.verdict, r.score, r.why" + BY_ENTRY + "link_row r" + ENTRY;
        all(changes, columns + "known_from WHERE r.a IN (<ids>)", ids, HistoryReads::link);
        all(changes, columns + "known_from WHERE r.b IN (<ids>) AND NOT r.a IN (<ids>)", ids, HistoryReads::link);
    }

    private static Change link(ResultSet row) throws SQLException {
        boolean scored = row.getInt("score") > 0;
        String verdict = row.getString("relation") + " (" + row.getString("verdict")
                + (scored ? ", " + row.getInt("score") + ": " + row.getString("why") : "") + ")";
        return plain(row, Kind.LINKED, row.getString("a"), row.getString("b"), verdict);
    }

    private void judgements(List<Change> changes, Collection<String> ids) {
        String columns = "SELECT r.*" + BY_ENTRY + "judgement_row r" + ENTRY;
        String about = " AND r.known_from = r.entry AND (r.a IN (<ids>) OR r.b IN (<ids>))";
        all(changes, columns + "entry WHERE 1 = 1" + about, ids, row -> judged(row, Kind.JUDGED));
        all(changes, columns + "known_until WHERE 1 = 1" + about, ids, row -> judged(row, Kind.UNDONE));
    }

    private static Change judged(ResultSet row, Kind kind) throws SQLException {
        Judgement judgement = JudgementRows.judgement(row);
        String value = judgement.value() == null ? "" : " " + judgement.value();
        String fields = judgement.fields().isEmpty() ? "" : " " + judgement.fields();
        String why = judgement.why() == null ? "" : ": " + judgement.why();
        String other = judgement.kind().ofClaim() ? null : judgement.b();
        return plain(row, kind, judgement.a(), other, judgement.kind().id() + value + fields + why);
    }

    /** What ended to go on in another version has changed, and not ended. */
    private static List<Change> withoutEnds(List<Change> changes) {
        Collection<String> begun = new TreeSet<>();
        changes.stream().filter(c -> c.kind() == Kind.TOLD).forEach(c -> begun.add(c.entry() + " " + c.record()));
        List<Change> kept = new ArrayList<>(changes);
        kept.removeIf(c -> c.kind() == Kind.ENDED && begun.contains(c.entry() + " " + c.record()));
        return kept;
    }

    /** The first version of a telling tells it, later ones join or part it, until it ends. */
    private static List<Change> versions(List<Change> changes) {
        Collection<String> told = new TreeSet<>();
        List<Change> named = new ArrayList<>();
        for (Change change : sorted(changes)) {
            boolean again = change.kind() == Kind.TOLD && !told.add(change.record());
            if (change.kind() == Kind.ENDED) {
                told.remove(change.record());
            }
            named.add(again ? change.kind(change.other() == null ? Kind.PARTED : Kind.JOINED) : change);
        }
        return sorted(named);
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream().distinct().sorted(IN_ORDER).toList();
    }

    /** A change of a row. */
    private interface Made {
        Change of(ResultSet row) throws SQLException;
    }

    private void add(List<Change> changes, String query, String id, Made made) {
        all(changes, query, List.of(id), made);
    }

    private void all(List<Change> changes, String query, Collection<String> ids, Made made) {
        handle.createQuery(query + " AND e.sequence <= :last")
                .bindList("ids", List.copyOf(ids))
                .bind("last", last)
                .map((row, context) -> made.of(row))
                .forEach(changes::add);
    }

    private static Change plain(ResultSet row, Kind kind, String record, @Nullable String other, String says)
            throws SQLException {
        return new Change(
                row.getLong("number"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                kind,
                record,
                other,
                says,
                null);
    }
}
