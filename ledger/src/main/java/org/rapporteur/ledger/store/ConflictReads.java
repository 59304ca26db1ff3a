package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Conflict;
import org.rapporteur.ledger.question.Conflict.Side;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Period;

/** Reads conflicts. */
public final class ConflictReads {
    private final Handle handle;
    private final Citations citations;

    ConflictReads(Handle handle, Citations citations) {
        this.handle = handle;
        this.citations = citations;
    }

    private record Pair(String a, String b, String in) {}

    /**
     * The conflicts in which all of some parties stand, by day.
     *
     * @param parties ids; empty for every conflict
     */
    public List<Conflict> among(Collection<String> parties) {
        List<Pair> pairs = handle.createQuery(
                        "SELECT a, b, verdict FROM link WHERE relation = 'conflict' ORDER BY a, b, verdict")
                .map((row, context) -> new Pair(row.getString("a"), row.getString("b"), row.getString("verdict")))
                .list();
        Collection<String> ids = new TreeSet<>();
        pairs.forEach(pair -> {
            ids.add(pair.a());
            ids.add(pair.b());
        });
        Map<String, Told> told = told(ids);
        List<Conflict> conflicts = new ArrayList<>();
        for (Pair pair : pairs) {
            Conflict conflict = conflict(pair.in(), told.get(pair.a()), told.get(pair.b()), parties);
            if (conflict != null) {
                conflicts.add(conflict);
            }
        }
        conflicts.sort(Comparator.comparing((Conflict conflict) -> day(conflict.one()))
                .thenComparing(conflict -> conflict.one().citation().claim())
                .thenComparing(conflict -> conflict.other().citation().claim()));
        return conflicts;
    }

    private static String day(Side side) {
        String published = side.citation().source().published();
        return published == null ? "" : published;
    }

    private @Nullable Conflict conflict(String in, @Nullable Told a, @Nullable Told b, Collection<String> parties) {
        if (a == null
                || b == null
                || !(a.parties().containsAll(parties) || b.parties().containsAll(parties))) {
            return null;
        }
        Side left = a.side(in, citations);
        Side right = b.side(in, citations);
        if (left == null || right == null) {
            return null;
        }
        boolean inOrder = Comparator.comparing(ConflictReads::day)
                        .thenComparing((Side side) -> side.citation().claim())
                        .compare(left, right)
                <= 0;
        return inOrder ? new Conflict(in, left, right) : new Conflict(in, right, left);
    }

    /** What one report says, in the words that conflicts are told in. */
    private record Told(
            String record,
            Collection<String> parties,
            Map<String, String> says,
            @Nullable String claim,
            Citations.@Nullable Stored quote) {
        @Nullable
        Side side(String in, Citations citations) {
            Citation citation = claim != null ? citations.ofClaim(claim) : quote == null ? null : citations.of(quote);
            return citation == null ? null : new Side(record, says.getOrDefault(in, ""), citation);
        }
    }

    private Map<String, Told> told(Collection<String> ids) {
        Map<String, Told> told = new TreeMap<>();
        if (ids.isEmpty()) {
            return told;
        }
        handle.createQuery("SELECT * FROM mention WHERE id IN (<ids>)")
                .bindList("ids", new ArrayList<>(ids))
                .map((row, context) -> Map.entry(row.getString("matter"), MentionRows.mention(row)))
                .forEach(e -> told.put(e.getValue().id(), of(e.getKey(), e.getValue())));
        handle.createQuery("SELECT * FROM meeting_told WHERE id IN (<ids>)")
                .bindList("ids", new ArrayList<>(ids))
                .map((row, context) -> Map.entry(row.getString("id"), ofMeeting(row)))
                .forEach(e -> told.put(e.getKey(), e.getValue()));
        return told;
    }

    private static Told of(String matter, Mention mention) {
        Collection<String> parties = new TreeSet<>(mention.parties().givers());
        parties.addAll(mention.parties().recipients());
        Sum amount = mention.content().amount();
        Period when = mention.content().due() == null
                ? mention.content().done()
                : mention.content().due();
        Map<String, String> says = new TreeMap<>();
        says.put("amount", amount == null ? "" : amount.value().toPlainString() + " " + amount.measure());
        says.put("date", shown(when));
        says.put(
                "party",
                String.join(" ", mention.parties().givers()) + " to "
                        + String.join(" ", mention.parties().recipients()));
        says.put("status", mention.kind().id());
        return new Told(matter, parties, says, mention.telling().claim(), null);
    }

    private Told ofMeeting(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Collection<String> parties = new TreeSet<>(handle.createQuery("SELECT party FROM meeting_party WHERE told = ?")
                .bind(0, id)
                .mapTo(String.class)
                .list());
        Map<String, String> says = new TreeMap<>();
        says.put("date", shown(MeetingNodes.period(row, "when")));
        says.put("status", row.getString("status"));
        return new Told(
                row.getString("meeting"),
                parties,
                says,
                null,
                new Citations.Stored(
                        id,
                        row.getString("report"),
                        row.getInt("quote_start"),
                        row.getInt("quote_end"),
                        row.getString("quote")));
    }

    private static String shown(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        return period.first().equals(period.last()) ? period.first() : period.first() + " to " + period.last();
    }
}
