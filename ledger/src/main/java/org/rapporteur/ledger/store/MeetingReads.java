package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
        for (Told told : all()) {
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

    private List<Told> all() {
        Map<String, Set<String>> chairs = parties("chair");
        Map<String, Set<String>> participants = parties("participant");
        return handle.createQuery(
                        "SELECT * FROM meeting_told ORDER BY CASE WHEN said IS NULL THEN 1 ELSE 0 END, said, id")
                .map((row, context) -> told(
                        row,
                        chairs.getOrDefault(row.getString("id"), new TreeSet<>()),
                        participants.getOrDefault(row.getString("id"), new TreeSet<>())))
                .list();
    }

    private Map<String, Set<String>> parties(String role) {
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        handle.createQuery("SELECT told, party FROM meeting_party WHERE role = ? ORDER BY told, party")
                .bind(0, role)
                .map((row, context) -> Map.entry(row.getString("told"), row.getString("party")))
                .forEach(e -> parties.computeIfAbsent(e.getKey(), k -> new TreeSet<>())
                        .add(e.getValue()));
        return parties;
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
