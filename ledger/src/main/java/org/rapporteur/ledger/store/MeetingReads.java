package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.reading.Period;

/** Reads meetings. */
public final class MeetingReads {
    private final Handle handle;
    private final Citations citations;

    MeetingReads(Handle handle, Citations citations) {
        this.handle = handle;
        this.citations = citations;
    }

    /** One telling of a meeting. */
    record Told(
            String id,
            String meeting,
            String name,
            @Nullable Integer ordinal,
            String status,
            @Nullable String format,
            @Nullable String place,
            @Nullable Period when,
            @Nullable String partOf,
            @Nullable LocalDate said,
            Citations.Stored quote,
            Set<String> chairs,
            Set<String> participants) {}

    /**
     * Meetings of a partnership.
     *
     * @param told ids of the meetings as told
     * @param meetings earliest first; those without a quote that holds are left out
     */
    public record Found(Collection<String> told, List<MeetingHeld> meetings) {}

    /**
     * The meetings whose participants are these parties, or whose name names them all.
     *
     * @param names what each party is called, by id
     * @param before tellings of this day and later are passed over
     */
    public Found of(Map<String, List<String>> names, LocalDate before) {
        Map<String, List<Told>> meetings = new LinkedHashMap<>();
        Collection<String> ids = new TreeSet<>();
        for (Told told : tellings(names)) {
            if (told.said() == null || told.said().isBefore(before)) {
                meetings.computeIfAbsent(told.meeting(), m -> new ArrayList<>()).add(told);
            }
        }
        List<MeetingHeld> found = new ArrayList<>();
        for (List<Told> tellings : meetings.values()) {
            if (tellings.stream().anyMatch(told -> belongs(told, names))) {
                tellings.forEach(told -> ids.add(told.id()));
                MeetingHeld held = meeting(tellings);
                if (held != null) {
                    found.add(held);
                }
            }
        }
        found.sort(Comparator.comparing(MeetingReads::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(MeetingHeld::id));
        return new Found(ids, found);
    }

    /** The day it began as far as told, else that on which it was told last. */
    private static @Nullable LocalDate day(MeetingHeld meeting) {
        if (meeting.when() != null) {
            return meeting.when().firstDay();
        }
        String told =
                meeting.citations().get(meeting.citations().size() - 1).source().published();
        return told == null ? null : LocalDate.parse(told);
    }

    private static boolean belongs(Told told, Map<String, List<String>> names) {
        if (told.participants().equals(names.keySet())) {
            return true;
        }
        String name = " " + Words.fold(told.name()) + " ";
        return names.values().stream()
                .allMatch(calls -> calls.stream().anyMatch(call -> name.contains(" " + Words.fold(call) + " ")));
    }

    private @Nullable MeetingHeld meeting(List<Told> tellings) {
        List<Citation> quotes = tellings.stream()
                .map(told -> citations.of(told.quote()))
                .filter(Objects::nonNull)
                .toList();
        if (quotes.isEmpty()) {
            return null;
        }
        Told fullest = tellings.stream()
                .max(Comparator.comparingInt(told -> told.name().length()))
                .orElseThrow();
        Told newest = tellings.get(tellings.size() - 1);
        return new MeetingHeld(
                newest.meeting(),
                fullest.name(),
                first(tellings, Told::ordinal),
                newest.status(),
                first(tellings, Told::format),
                first(tellings, Told::place),
                when(tellings),
                union(tellings, Told::chairs),
                union(tellings, Told::participants),
                partOf(tellings),
                quotes);
    }

    private static <T> @Nullable T first(List<Told> tellings, Function<Told, @Nullable T> field) {
        for (Told told : tellings) {
            T value = field.apply(told);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The narrowest of the times told. */
    private static @Nullable Period when(List<Told> tellings) {
        return tellings.stream()
                .map(Told::when)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(
                        when -> when.lastDay().toEpochDay() - when.firstDay().toEpochDay()))
                .orElse(null);
    }

    private static List<String> union(List<Told> tellings, Function<Told, Set<String>> parties) {
        Collection<String> all = new TreeSet<>();
        tellings.forEach(told -> all.addAll(parties.apply(told)));
        return List.copyOf(all);
    }

    private @Nullable String partOf(List<Told> tellings) {
        String larger = first(tellings, Told::partOf);
        return larger == null
                ? null
                : handle.createQuery("SELECT name FROM meeting_told WHERE id = ?")
                        .bind(0, larger)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null);
    }

    /** All tellings of the meetings one of whose tellings may belong to the parties, earliest first. */
    private List<Told> tellings(Map<String, List<String>> names) {
        Collection<String> meetings = new TreeSet<>(Statements.listFor(
                handle,
                "SELECT meeting FROM meeting_told WHERE name IN (<ids>)",
                row -> row.getString(1),
                naming(names)));
        meetings.addAll(Statements.listFor(
                handle,
                "SELECT meeting FROM meeting_told WHERE id IN (<ids>)",
                row -> row.getString(1),
                attended(names.keySet())));
        Map<String, Map<String, Set<String>>> parties = parties(meetings);
        List<Told> told = new ArrayList<>(Statements.listFor(
                handle,
                "SELECT * FROM meeting_told WHERE meeting IN (<ids>)",
                row -> told(row, parties.getOrDefault(row.getString("id"), Map.of())),
                meetings));
        told.sort(Comparator.comparing(Told::said, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Told::id));
        return told;
    }

    /** Names of meetings that have a word of each party's. */
    private Collection<String> naming(Map<String, List<String>> names) {
        @Nullable Collection<String> all = null;
        for (List<String> calls : names.values()) {
            Collection<String> words = new TreeSet<>();
            calls.forEach(call -> words.addAll(Words.split(Words.fold(call))));
            Collection<String> named = new TreeSet<>(Statements.listFor(
                    handle, "SELECT name FROM meeting_word WHERE word IN (<ids>)", row -> row.getString(1), words));
            if (all != null) {
                named.retainAll(all);
            }
            all = named;
        }
        return all == null ? new TreeSet<>() : all;
    }

    /** Tellings in which all of some parties took part. */
    private Collection<String> attended(Collection<String> parties) {
        return handle.createQuery("SELECT told FROM meeting_party WHERE role = 'participant' AND party IN (<parties>)"
                        + " GROUP BY told HAVING COUNT(*) = :all")
                .bindList("parties", new ArrayList<>(parties))
                .bind("all", parties.size())
                .mapTo(String.class)
                .list();
    }

    /** The parties of the tellings of some meetings, by telling and role. */
    private Map<String, Map<String, Set<String>>> parties(Collection<String> meetings) {
        Map<String, Map<String, Set<String>>> parties = new HashMap<>();
        Statements.listFor(
                        handle,
                        "SELECT p.told, p.role, p.party FROM meeting_told t JOIN meeting_party p ON p.told = t.id"
                                + " WHERE t.meeting IN (<ids>)",
                        row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
                        meetings)
                .forEach(row -> parties.computeIfAbsent(row.get(0), told -> new HashMap<>())
                        .computeIfAbsent(row.get(1), role -> new TreeSet<>())
                        .add(row.get(2)));
        return parties;
    }

    private static Told told(ResultSet row, Map<String, Set<String>> parties) throws SQLException {
        return told(
                row,
                parties.getOrDefault("chair", new TreeSet<>()),
                parties.getOrDefault("participant", new TreeSet<>()));
    }

    private static Told told(ResultSet row, Set<String> chairs, Set<String> participants) throws SQLException {
        int ordinal = row.getInt("ordinal");
        Integer known = row.wasNull() ? null : Integer.valueOf(ordinal);
        String said = row.getString("said");
        String id = row.getString("id");
        return new Told(
                id,
                row.getString("meeting"),
                row.getString("name"),
                known,
                row.getString("status"),
                row.getString("format"),
                row.getString("place"),
                MeetingNodes.period(row, "when"),
                row.getString("part_of"),
                said == null ? null : LocalDate.parse(said),
                new Citations.Stored(
                        id,
                        row.getString("report"),
                        row.getInt("quote_start"),
                        row.getInt("quote_end"),
                        row.getString("quote")),
                chairs,
                participants);
    }
}
