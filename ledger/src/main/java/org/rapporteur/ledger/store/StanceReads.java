package org.rapporteur.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.ledger.question.Positions.NameUse;
import org.rapporteur.reading.Act;

/** Reads what parties said on topics. */
public final class StanceReads {
    private static final String ABOUT = " JOIN claim_topic t ON t.reading = c.reading AND t.claim = c.id"
            + " JOIN claim_party b ON b.reading = c.reading AND b.claim = c.id AND b.role = 'by'";

    private final Handle handle;

    StanceReads(Handle handle) {
        this.handle = handle;
    }

    /**
     * One claim on a topic.
     *
     * @param named what the topic is called in it
     * @param occasion tells the meeting, else the day, else the report from others
     */
    public record Row(
            String claim,
            Act act,
            List<String> parties,
            List<String> named,
            @Nullable LocalDate said,
            @Nullable String meeting,
            String occasion) {
        public Row {
            parties = List.copyOf(parties);
            named = List.copyOf(named);
        }
    }

    /** Ids of the topics that reports call so, sorted. */
    public List<String> topicsNamed(String name) {
        String folded = Words.fold(name);
        return handle
                .createQuery("SELECT DISTINCT id, name FROM claim_topic WHERE folded LIKE :end")
                .bind("end", "% " + folded)
                .map((row, context) -> List.of(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .filter(topic -> Words.fold(topic.get(1)).equals(folded)
                        || Words.fold(topic.get(0)).equals(folded))
                .map(topic -> topic.get(0))
                .distinct()
                .sorted()
                .toList();
    }

    /** What a party stated, backed, criticised, threatened or asked for on some topics, earliest first. */
    public List<Row> of(String party, Collection<String> topics, LocalDate on) {
        Map<String, Row> rows = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT c.id, c.act, c.said, t.name AS named, m.name AS meeting,"
                                + " COALESCE(m.meeting, c.said, c.report) AS occasion FROM claim c" + ABOUT
                                + " LEFT JOIN meeting_told m ON m.id = c.meeting WHERE b.party = :party AND t.id IN (<topics>)"
                                + " AND c.act IN ('state', 'support', 'concern', 'threaten', 'request')"
                                + " AND (c.said IS NULL OR c.said <= :on) ORDER BY c.said NULLS FIRST, c.report, c.rank, t.name")
                .bind("party", party)
                .bind("on", on.toString())
                .bindList("topics", List.copyOf(topics))
                .map((row, context) -> new Row(
                        row.getString("id"),
                        Act.of(row.getString("act")),
                        List.of(),
                        List.of(row.getString("named")),
                        row.getString("said") == null ? null : LocalDate.parse(row.getString("said")),
                        row.getString("meeting"),
                        row.getString("occasion")))
                .list()
                .forEach(row -> rows.merge(row.claim(), row, StanceReads::named));
        return rows.values().stream().map(this::withParties).toList();
    }

    private static Row named(Row one, Row other) {
        Collection<String> named = new TreeSet<>(one.named());
        named.addAll(other.named());
        return new Row(
                one.claim(), one.act(), one.parties(), List.copyOf(named), one.said(), one.meeting(), one.occasion());
    }

    private Row withParties(Row row) {
        List<String> parties = handle.createQuery(
                        "SELECT DISTINCT p.party FROM claim c JOIN claim_party p"
                                + " ON p.reading = c.reading AND p.claim = c.id AND p.role = 'by' WHERE c.id = ? ORDER BY p.party")
                .bind(0, row.claim())
                .mapTo(String.class)
                .list();
        return new Row(row.claim(), row.act(), parties, row.named(), row.said(), row.meeting(), row.occasion());
    }

    /** What some topics are called, by whom, and how often. */
    public List<NameUse> uses(Collection<String> topics, LocalDate on) {
        return new ArrayList<>(handle.createQuery("SELECT t.name, b.party, COUNT(*) AS times FROM claim c" + ABOUT
                        + " WHERE t.id IN (<topics>) AND (c.said IS NULL OR c.said <= :on) GROUP BY t.name, b.party"
                        + " ORDER BY t.name, COUNT(*) DESC, b.party")
                .bindList("topics", List.copyOf(topics))
                .bind("on", on.toString())
                .map((row, context) -> new NameUse(row.getString("name"), row.getString("party"), row.getInt("times")))
                .list());
    }
}
