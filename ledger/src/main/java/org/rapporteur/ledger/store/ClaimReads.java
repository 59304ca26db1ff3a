package org.rapporteur.ledger.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.InstrumentNamed;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Act;

/** Reads claims: for searches, positions and instruments. */
public final class ClaimReads {
    private static final String IN_SCOPE = " (c.said IS NULL OR c.said < :before) AND (c.reading, c.id) IN ("
            + "SELECT reading, id FROM claim WHERE meeting IN (<told>) UNION "
            + "SELECT a.reading, a.claim FROM claim_party a JOIN claim_party b ON b.reading = a.reading"
            + " AND b.claim = a.claim AND b.party <> a.party WHERE a.role IN ('by', 'to') AND a.party IN (<rarer>)"
            + " AND b.role IN ('by', 'to') AND b.party IN (<parties>))";

    private final Handle handle;
    private final Citations citations;

    ClaimReads(Handle handle, Citations citations) {
        this.handle = handle;
        this.citations = citations;
    }

    /** The claims that a search finds, latest first; those whose quote does not hold are left out. */
    public List<Finding> find(ClaimFilter filter, int limit) {
        Query query = handle.createQuery("SELECT * FROM claim c WHERE " + filter.where()
                        + " ORDER BY CASE WHEN c.said IS NULL THEN 1 ELSE 0 END, c.said DESC, c.report, c.rank"
                        + " LIMIT :limit")
                .bind("limit", limit);
        filter.bind(query);
        return findings(query);
    }

    /** What the parties of a scope brought into being, earliest first: instruments signed, institutions launched. */
    public List<Finding> concluded(Scope scope) {
        return findings(inScope(
                "SELECT c.* FROM claim c WHERE",
                " AND c.act = 'conclude' AND c.polarity = 'affirmed' ORDER BY c.said NULLS LAST, c.report, c.rank",
                scope));
    }

    /**
     * Claims that are not sure and that no person judged, the latest first.
     *
     * @param parties all of which stand in it; empty for any
     */
    public List<Finding> doubtful(List<String> parties, double sure, int limit) {
        Query query = handle.createQuery("SELECT * FROM claim c WHERE c.confidence < :sure"
                        + " AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.a = c.id AND j.kind IN ('accepted', 'corrected'))"
                        + " AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.entry = c.known_from AND j.kind = 'corrected')"
                        + (parties.isEmpty()
                                ? ""
                                : " AND (SELECT COUNT(DISTINCT p.party) FROM claim_party p WHERE p.reading = c.reading"
                                        + " AND p.claim = c.id AND p.party IN (<parties>)) = :count")
                        + " ORDER BY c.said DESC NULLS LAST, c.report, c.rank LIMIT :limit")
                .bind("sure", sure)
                .bind("limit", limit);
        if (!parties.isEmpty()) {
            query.bindList("parties", parties).bind("count", parties.size());
        }
        return findings(query);
    }

    private List<Finding> findings(Query query) {
        List<Finding> found = new ArrayList<>();
        for (Row row : query.map((r, context) -> row(r)).list()) {
            Citation citation = citations.ofClaim(row.id());
            if (citation != null) {
                found.add(new Finding(
                        row.id(),
                        row.act(),
                        parties(row, "by"),
                        parties(row, "to"),
                        row.said(),
                        row.amount(),
                        row.confidence(),
                        citation));
            }
        }
        return found;
    }

    private record Row(
            long reading,
            String id,
            Act act,
            @Nullable LocalDate said,
            @Nullable Sum amount,
            double confidence) {}

    private static Row row(ResultSet row) throws SQLException {
        String amount = row.getString("amount");
        return new Row(
                row.getLong("reading"),
                row.getString("id"),
                Act.of(row.getString("act")),
                day(row),
                amount == null
                        ? null
                        : new Sum(
                                new BigDecimal(amount),
                                row.getString("currency"),
                                row.getString("unit"),
                                Lists.split(row.getString("qualifiers"))),
                row.getDouble("confidence"));
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        String said = row.getString("said");
        return said == null ? null : LocalDate.parse(said);
    }

    private List<String> parties(Row claim, String role) {
        return handle.createQuery(
                        "SELECT party FROM claim_party WHERE reading = ? AND claim = ? AND role = ? ORDER BY party")
                .bind(0, claim.reading())
                .bind(1, claim.id())
                .bind(2, role)
                .mapTo(String.class)
                .list();
    }

    /**
     * Which claims a brief looks at: those between two of the parties, those of two of them together, and those made at
     * some meetings.
     *
     * @param parties ids
     * @param toldMeetings ids of meetings as told
     * @param before claims of this day and later are passed over
     */
    public record Scope(Collection<String> parties, Collection<String> toldMeetings, LocalDate before) {}

    private Query inScope(String select, String rest, Scope scope) {
        return handle.createQuery(select + IN_SCOPE + rest)
                .bind("before", scope.before().toString())
                .bindList(EmptyHandling.NULL_KEYWORD, "told", new ArrayList<>(scope.toldMeetings()))
                .bindList(EmptyHandling.NULL_KEYWORD, "rarer", Lists.rarer(handle, "claim_party", scope.parties()))
                .bindList("parties", new ArrayList<>(scope.parties()));
    }

    /**
     * What was backed, criticised or threatened about a place, a topic or a third party, and what was stated about a
     * place or a third party; by topic, oldest first. A stance that names a place or party is told there, and not under
     * its topics again.
     */
    public List<Position> positions(Scope scope) {
        Map<String, Position> positions = new LinkedHashMap<>();
        List<PositionRow> rows = inScope(
                        "SELECT c.id AS claim, b.party, c.act, t.id AS topic, t.name AS topic_name, t.kind AS topic_kind, c.said FROM claim c"
                                + " JOIN claim_party b ON b.reading = c.reading AND b.claim = c.id AND b.role = 'by'"
                                + " JOIN claim_topic t ON t.reading = c.reading AND t.claim = c.id WHERE",
                        " AND t.id NOT IN (<parties>) AND ((c.act IN ('support', 'concern', 'threaten') AND t.kind IN"
                                + " ('place', 'topic', 'party')) OR (c.act = 'state' AND t.kind IN ('place', 'party')))"
                                + " ORDER BY t.id, c.said NULLS FIRST, c.id, b.party",
                        scope)
                .map((row, context) -> new PositionRow(
                        row.getString("claim"),
                        row.getString("party"),
                        row.getString("act"),
                        row.getString("topic"),
                        row.getString("topic_name"),
                        row.getString("topic_kind"),
                        day(row)))
                .list();
        Collection<String> located = rows.stream()
                .filter(row -> !row.topicKind().equals("topic"))
                .map(PositionRow::claim)
                .collect(Collectors.toSet());
        for (PositionRow row : rows) {
            boolean told = row.topicKind().equals("topic") && located.contains(row.claim());
            Citation citation = told ? null : citations.ofClaim(row.claim());
            if (citation != null) {
                positions.merge(row.topic() + " " + row.claim(), row.position(citation), ClaimReads::joint);
            }
        }
        return List.copyOf(positions.values());
    }

    private record PositionRow(
            String claim,
            String party,
            String act,
            String topic,
            String topicName,
            String topicKind,
            @Nullable LocalDate said) {
        Position position(Citation citation) {
            return new Position(List.of(party), Act.of(act), topic, topicName, topicKind, said, citation);
        }
    }

    private static Position joint(Position one, Position other) {
        List<String> parties = new ArrayList<>(one.parties());
        parties.addAll(other.parties());
        return new Position(
                parties, one.act(), one.topic(), one.topicName(), one.topicKind(), one.said(), one.citation());
    }

    /** The instruments that are named, most named first. */
    public List<InstrumentNamed> instruments(Scope scope) {
        Map<String, List<String[]>> byId = new LinkedHashMap<>();
        inScope(
                        "SELECT t.id, t.name, c.id AS claim FROM claim_topic t JOIN claim c ON c.reading = t.reading"
                                + " AND c.id = t.claim WHERE t.kind = 'instrument' AND",
                        " ORDER BY c.said DESC NULLS LAST, c.id, t.id",
                        scope)
                .map((row, context) ->
                        new String[] {row.getString("id"), row.getString("name"), row.getString("claim")})
                .forEach(row ->
                        byId.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row));
        List<InstrumentNamed> named = new ArrayList<>();
        for (Map.Entry<String, List<String[]>> instrument : byId.entrySet()) {
            String[] latest = instrument.getValue().get(0);
            Citation citation = citations.ofClaim(latest[2]);
            if (citation != null) {
                named.add(new InstrumentNamed(
                        latest[0], latest[1], instrument.getValue().size(), citation));
            }
        }
        named.sort(Comparator.comparingInt(InstrumentNamed::mentions).reversed().thenComparing(InstrumentNamed::id));
        return named;
    }

    /** Ids of the topics that some claims are about, sorted. */
    public List<String> topics(Collection<String> claims) {
        return handle.createQuery("SELECT DISTINCT t.id FROM claim_topic t JOIN claim c ON c.reading = t.reading"
                        + " AND c.id = t.claim WHERE t.kind = 'topic' AND c.id IN (<claims>) ORDER BY t.id")
                .bindList("claims", new ArrayList<>(claims))
                .mapTo(String.class)
                .list();
    }

    /** Whether a claim names a treaty, agreement or other text that states refer to. */
    public boolean citesInstrument(String claim) {
        return handle.createQuery("SELECT COUNT(*) FROM claim_topic t JOIN claim c ON c.reading = t.reading"
                                + " AND c.id = t.claim WHERE t.kind = 'instrument' AND c.id = ?")
                        .bind(0, claim)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Claims of the view whose quote does not stand in the stored text, for a person to read. */
    public List<String> misquoted() {
        return handle.createQuery("SELECT id FROM claim ORDER BY report, rank").mapTo(String.class).list().stream()
                .filter(id -> citations.ofClaim(id) == null)
                .map(id -> "the quote of claim " + id + " does not stand in its report")
                .toList();
    }
}
