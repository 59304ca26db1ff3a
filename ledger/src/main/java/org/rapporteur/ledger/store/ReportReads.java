package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.Source;

/** Reads reports, and what persons judged of their claims. */
public final class ReportReads {
    private static final String SELECT = "SELECT sha256, publisher, title, published, url, genre, (SELECT COUNT(*) FROM"
            + " report o WHERE o.origin = r.origin) AS copies FROM report r";

    private final Handle handle;

    ReportReads(Handle handle) {
        this.handle = handle;
    }

    /**
     * A report as the views show it.
     *
     * @param copies how many reports tell the same wire story, itself among them
     */
    public record Row(Source source, @Nullable String genre, int copies) {}

    /** Two parties, and how many matters one of them gives, promises or asks the other. */
    public record Pair(String one, String other, int matters) {}

    /** Reports, those recorded last first. */
    public List<Row> newest(int limit, int offset) {
        return handle.createQuery(SELECT + " ORDER BY entry DESC LIMIT :limit OFFSET :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> row(row))
                .list();
    }

    /** How many there are. */
    public int count() {
        return handle.createQuery("SELECT COUNT(*) FROM report")
                .mapTo(Integer.class)
                .one();
    }

    /** One report, or null where it is not known. */
    public @Nullable Row row(String report) {
        return handle.createQuery(SELECT + " WHERE sha256 = ?")
                .bind(0, report)
                .map((row, context) -> row(row))
                .findOne()
                .orElse(null);
    }

    private static Row row(ResultSet row) throws SQLException {
        Source source = new Source(
                row.getString("sha256"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("published"),
                row.getString("url"));
        return new Row(source, row.getString("genre"), row.getInt("copies"));
    }

    /** The text of a report, or null where it is not known or was erased. */
    public @Nullable String text(String report) {
        return handle.createQuery(
                        "SELECT p.body FROM report_text r JOIN payload p ON p.sequence = r.entry WHERE r.sha256 = ?")
                .bind(0, report)
                .mapTo(String.class)
                .findOne()
                .map(ReportPayload::text)
                .orElse(null);
    }

    /** The judgements in force on claims of a report, earliest first. */
    public List<JudgementMade> judgements(String report) {
        return handle.createQuery(
                        "SELECT * FROM judgement WHERE b = ? AND kind IN ('accepted', 'rejected', 'corrected')"
                                + " ORDER BY entry")
                .bind(0, report)
                .map((row, context) -> new JudgementMade(
                        row.getLong("entry"),
                        JudgementRows.judgement(row),
                        row.getString("actor"),
                        Instant.parse(row.getString("time")),
                        true))
                .list();
    }

    /** Ids of the matters that each claim of a report tells of. */
    public Map<String, List<String>> matters(String report) {
        Map<String, List<String>> matters = new TreeMap<>();
        handle.createQuery("SELECT DISTINCT claim, matter FROM mention WHERE report = ? ORDER BY claim, matter")
                .bind(0, report)
                .map((row, context) -> Map.entry(row.getString("claim"), row.getString("matter")))
                .forEach(entry -> matters.computeIfAbsent(entry.getKey(), claim -> new ArrayList<>())
                        .add(entry.getValue()));
        return matters;
    }

    /** Pairs of parties, those with most between them first. */
    public List<Pair> pairs(int limit) {
        return handle.createQuery("SELECT CASE WHEN g.party < r.party THEN g.party ELSE r.party END AS one,"
                        + " CASE WHEN g.party < r.party THEN r.party ELSE g.party END AS other,"
                        + " COUNT(DISTINCT m.matter) AS matters FROM mention m"
                        + " JOIN mention_party g ON g.mention = m.id AND g.role = 'giver'"
                        + " JOIN mention_party r ON r.mention = m.id AND r.role = 'recipient' AND r.party <> g.party"
                        + " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> new Pair(row.getString("one"), row.getString("other"), row.getInt("matters")))
                .list();
    }
}
