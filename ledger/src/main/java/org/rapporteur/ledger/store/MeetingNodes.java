package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Links;
import org.rapporteur.ledger.judge.Links.Link;
import org.rapporteur.ledger.merge.Conflicts;
import org.rapporteur.ledger.merge.Sitting;
import org.rapporteur.ledger.merge.Verdict;
import org.rapporteur.reading.Period;

/** Tellings of meetings. */
final class MeetingNodes implements Nodes<Sitting> {
    private static final int YEAR_DIGITS = 4;

    private static final Known.Place GROUP = new Known.Place("meeting_row", "id", "meeting");

    private final Handle handle;

    MeetingNodes(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Map<String, Sitting> byIds(Collection<String> ids) {
        Map<String, Sitting> byId = new TreeMap<>();
        Statements.listFor(handle, "SELECT * FROM meeting_told WHERE id IN (<ids>)", MeetingNodes::sitting, ids)
                .forEach(sitting -> byId.put(sitting.id(), sitting));
        return byId;
    }

    @Override
    public List<String> members(String group) {
        return Statements.texts(handle, "SELECT id FROM meeting_told WHERE meeting = ? ORDER BY id", group);
    }

    @Override
    public Map<String, String> groups(Collection<String> ids) {
        return Lists.pairs(handle, "SELECT id, meeting FROM meeting_told WHERE id IN (<ids>)", ids);
    }

    /** Those of one series with the same ordinal, in the same year or the one before or after, or told within days. */
    @Override
    public Collection<Sitting> candidates(Sitting sitting) {
        if (sitting.series().isEmpty()) {
            return List.of();
        }
        Map<String, Sitting> found = new TreeMap<>();
        Integer ordinal = sitting.ordinal();
        Period when = sitting.when();
        LocalDate said = sitting.said();
        if (ordinal != null) {
            add(found, sitting, "ordinal = :from AND :to IS NOT NULL", ordinal, ordinal);
        }
        if (when != null) {
            add(
                    found,
                    sitting,
                    "when_first >= :from AND when_first <= :to",
                    year(when.first(), -1),
                    year(when.last(), 2));
        }
        if (said != null) {
            String from = said.minusDays(Sitting.SAME_NEWS_DAYS).toString();
            add(
                    found,
                    sitting,
                    "said >= :from AND said <= :to",
                    from,
                    said.plusDays(Sitting.SAME_NEWS_DAYS).toString());
        }
        return found.values();
    }

    private static String year(String date, int more) {
        return Integer.toString(Integer.parseInt(date.substring(0, YEAR_DIGITS)) + more);
    }

    private void add(Map<String, Sitting> found, Sitting sitting, String where, Object from, Object to) {
        handle.createQuery("SELECT * FROM meeting_told WHERE series_key = :series AND " + where)
                .bind("series", sitting.series())
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> sitting(row))
                .forEach(other -> found.put(other.id(), other));
    }

    @Override
    public String id(Sitting sitting) {
        return sitting.id();
    }

    @Override
    public Verdict compare(Sitting a, Sitting b) {
        return a.compare(b);
    }

    @Override
    public List<Link> relate(Sitting a, Sitting b) {
        String conflict = Conflicts.between(a, b);
        return conflict == null ? List.of() : List.of(new Link(Links.CONFLICT, a.id(), b.id(), conflict, 0, conflict));
    }

    @Override
    public boolean contradict(Sitting a, Sitting b) {
        return a.contradicts(b);
    }

    @Override
    public Comparator<Sitting> first() {
        return Comparator.comparing(Sitting::said, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Sitting::id);
    }

    @Override
    public void assign(Known known, Collection<String> ids, String group) {
        known.change(GROUP, ids, group);
    }

    static Sitting sitting(ResultSet row) throws SQLException {
        String said = row.getString("said");
        int ordinal = row.getInt("ordinal");
        boolean numbered = !row.wasNull(); // asked at once: it tells of the column read last
        return new Sitting(
                row.getString("id"),
                row.getString("series_key"),
                numbered ? Integer.valueOf(ordinal) : null,
                period(row, "when"),
                said == null ? null : LocalDate.parse(said),
                row.getString("status"));
    }

    /** The period of two columns, or null. */
    static @Nullable Period period(ResultSet row, String column) throws SQLException {
        String first = row.getString(column + "_first");
        String last = row.getString(column + "_last");
        return first == null || last == null ? null : new Period(first, last);
    }
}
