package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.merge.Verdict;
import org.rapporteur.ledger.question.Comparison;
import org.rapporteur.ledger.question.JudgementMade;

/** Reads what persons judged, and finds the records that they judge. */
public final class JudgementReads {
    private final Handle handle;

    JudgementReads(Handle handle) {
        this.handle = handle;
    }

    /** Every judgement, earliest first, those undone too. */
    public List<JudgementMade> all() {
        return handle.createQuery(
                        "SELECT j.*, CASE WHEN EXISTS (SELECT 1 FROM judgement n WHERE n.entry = j.entry)"
                                + " THEN 1 ELSE 0 END AS holds FROM judgement_row j WHERE j.known_from = j.entry ORDER BY j.entry")
                .map((row, context) -> made(row))
                .list();
    }

    private static JudgementMade made(ResultSet row) throws SQLException {
        return new JudgementMade(
                row.getLong("entry"),
                JudgementRows.judgement(row),
                row.getString("actor"),
                Instant.parse(row.getString("time")),
                row.getInt("holds") == 1);
    }

    /** A claim that stands: its report, and the entry of its reading. */
    public record ClaimPlace(String report, long reading) {}

    /** Where a claim stands, or null where none with this id does. */
    public @Nullable ClaimPlace claim(String id) {
        return handle.createQuery("SELECT report, reading FROM claim WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new ClaimPlace(row.getString("report"), row.getLong("reading")))
                .findOne()
                .orElse(null);
    }

    /** The group of a telling, which is the record that it belongs to; null where there is none with this id. */
    public @Nullable String record(String telling) {
        return new LinkRows(handle).group(telling);
    }

    /** Ids of the tellings of a record, sorted. */
    public List<String> tellings(String record) {
        return new LinkRows(handle).nodes(record).members(record);
    }

    /** How each telling of one record stands to each of another; of one record alone, each two of its tellings. */
    public List<Comparison.Pair> compare(String one, String other) {
        return compare(new LinkRows(handle).nodes(one), one, other);
    }

    private <T> List<Comparison.Pair> compare(Nodes<T> nodes, String one, String other) {
        Map<String, T> left = nodes.byIds(nodes.members(one));
        Map<String, T> right = nodes.byIds(nodes.members(other));
        Pairs judged = Pairs.touching(handle, left.keySet());
        List<Comparison.Pair> pairs = new ArrayList<>();
        left.forEach((a, telling) -> right.forEach((b, beside) -> {
            if (!one.equals(other) || a.compareTo(b) < 0) {
                Verdict verdict = nodes.compare(telling, beside);
                Judgement.Kind kind = judged.verdict(a, b);
                pairs.add(new Comparison.Pair(
                        a, b, verdict.kind().id(), verdict.score(), verdict.why(), kind == null ? "" : kind.id()));
            }
        }));
        return pairs;
    }

    /** Whether two ids are of records of one kind: two matters, two meetings, two reports. */
    public boolean comparable(String one, String other) {
        LinkRows links = new LinkRows(handle);
        return links.nodes(one) == links.nodes(other);
    }
}
