package org.rapporteur.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;

/** Reads undertakings, wishes, contributions and requests. */
public final class MatterReads {
    private final Handle handle;
    private final Citations citations;

    MatterReads(Handle handle, Citations citations) {
        this.handle = handle;
        this.citations = citations;
    }

    /**
     * A matter with its mentions.
     *
     * @param matter null where none of its quotes holds
     * @param mentions earliest first
     */
    public record Told(@Nullable Matter matter, List<Mention> mentions) {}

    /**
     * The matters between parties: those in which two of them stand, one of them giving, and those in which one of them
     * stands that were told at one of some meetings.
     *
     * @param parties ids
     * @param toldMeetings ids of meetings as told
     * @param before tellings of this day and later are passed over
     */
    public List<Told> between(Collection<String> parties, Collection<String> toldMeetings, LocalDate before) {
        return told(idsBetween(parties, toldMeetings), before);
    }

    /** Ids of the matters between parties, sorted; see {@link #between}. */
    public Collection<String> idsBetween(Collection<String> parties, Collection<String> toldMeetings) {
        Collection<String> matters = new TreeSet<>();
        if (parties.size() > 1) {
            matters.addAll(handle.createQuery(
                            "SELECT DISTINCT m.matter FROM mention m WHERE m.id IN (SELECT a.mention FROM mention_party a"
                                    + " JOIN mention_party b ON b.mention = a.mention AND b.party <> a.party"
                                    + " WHERE a.party IN (<rarer>) AND b.party IN (<parties>)"
                                    + " AND (a.role = 'giver' OR b.role = 'giver'))")
                    .bindList("rarer", Lists.rarer(handle, "mention_party", parties))
                    .bindList("parties", new ArrayList<>(parties))
                    .mapTo(String.class)
                    .list());
        }
        if (!toldMeetings.isEmpty()) {
            matters.addAll(handle.createQuery("SELECT DISTINCT m.matter FROM mention m JOIN mention_party p"
                            + " ON p.mention = m.id AND p.party IN (<parties>) WHERE m.told IN (<told>)")
                    .bindList("parties", new ArrayList<>(parties))
                    .bindList("told", new ArrayList<>(toldMeetings))
                    .mapTo(String.class)
                    .list());
        }
        return matters;
    }

    /**
     * Which matters are looked for: everything that is said must hold.
     *
     * @param kind what they are
     * @param party stands in it on either side; null for any
     * @param giver gives, undertakes or asks; null for any
     * @param recipient receives or is asked; null for any
     * @param dueBefore some telling has a due time that ends before this day; null for any
     */
    public record Sought(
            Mention.Kind kind,
            @Nullable String party,
            @Nullable String giver,
            @Nullable String recipient,
            @Nullable LocalDate dueBefore) {
        private String conditions() {
            return (party == null ? "" : stands("party", "") + " ")
                    + (giver == null ? "" : stands("giver", " AND p.role = 'giver'") + " ")
                    + (recipient == null ? "" : stands("recipient", " AND p.role = 'recipient'") + " ");
        }

        private static String stands(String name, String role) {
            return " AND m.id IN (SELECT p.mention FROM mention_party p WHERE p.party = :" + name + role + ")";
        }
    }

    /** Ids of the matters looked for: the soonest due first, those without a due time last, then the earliest told. */
    public List<String> ids(Sought sought) {
        String due = sought.dueBefore() == null ? "" : " HAVING MIN(m.due_last) < :due";
        Query query = handle.createQuery("SELECT m.matter FROM mention m WHERE m.kind = :kind" + sought.conditions()
                        + " GROUP BY m.matter" + due
                        + " ORDER BY MIN(m.due_last) NULLS LAST, MIN(m.said) NULLS LAST, m.matter")
                .bind("kind", sought.kind().id());
        Map<String, @Nullable Object> values = new TreeMap<>();
        values.put("party", sought.party());
        values.put("giver", sought.giver());
        values.put("recipient", sought.recipient());
        values.put("due", sought.dueBefore());
        values.forEach((name, value) -> {
            if (value != null) {
                query.bind(name, value.toString());
            }
        });
        return query.mapTo(String.class).list();
    }

    /** Ids of the matters of a kind of which some telling names a sum of money. */
    public List<String> withMoney(Mention.Kind kind) {
        return handle.createQuery("SELECT DISTINCT matter FROM mention WHERE kind = ? AND currency IS NOT NULL")
                .bind(0, kind.id())
                .mapTo(String.class)
                .list();
    }

    /** The matters that some tellings belong to; tellings of a day and later are passed over. */
    public List<Told> ofTellings(Collection<String> tellings, LocalDate before) {
        return told(new TreeSet<>(new MentionNodes(handle).groups(tellings).values()), before);
    }

    /** The tellings of the matter that a telling's id stands for, earliest first; none where there is no such telling. */
    public List<Mention> mentions(String telling) {
        Collection<String> matter =
                new MentionNodes(handle).groups(List.of(telling)).values();
        return new MentionRows(handle)
                .matters(matter).values().stream().flatMap(List::stream).toList();
    }

    /** Tellings that answer a request as a person says or the program is sure of. */
    public Collection<String> answers(Collection<String> request) {
        Collection<String> answers = new TreeSet<>();
        if (request.isEmpty()) {
            return answers;
        }
        answers.addAll(handle.createQuery(
                        "SELECT a FROM link WHERE relation = 'answers' AND verdict = 'sure' AND b IN (<ids>)")
                .bindList("ids", new ArrayList<>(request))
                .mapTo(String.class)
                .list());
        Relations.judged(handle, Judgement.Kind.ANSWERS, Judgement.Kind.NOT_ANSWERS, request)
                .forEach((telling, extent) -> {
                    if (extent.isEmpty()) {
                        answers.remove(telling);
                    } else {
                        answers.add(telling);
                    }
                });
        return answers;
    }

    /** Matters by their ids; tellings of a day and later are passed over. */
    public List<Told> told(Collection<String> ids, LocalDate before) {
        List<Told> all = new ArrayList<>();
        for (Map.Entry<String, List<Mention>> matter :
                new MentionRows(handle).matters(ids).entrySet()) {
            List<Mention> known = matter.getValue().stream()
                    .filter(m -> saidBefore(m, before))
                    .toList();
            if (!known.isEmpty()) {
                all.add(new Told(matter(matter.getKey(), known), known));
            }
        }
        return all;
    }

    private static boolean saidBefore(Mention mention, LocalDate before) {
        LocalDate said = mention.telling().said();
        return said == null || said.isBefore(before);
    }

    private @Nullable Matter matter(String id, List<Mention> mentions) {
        List<Citation> quotes = citations.ofClaims(
                mentions.stream().map(m -> m.telling().claim()).distinct().toList());
        if (quotes.isEmpty()) {
            return null;
        }
        Mention first = mentions.get(0);
        Mention last = mentions.get(mentions.size() - 1);
        return new Matter(
                id,
                first.kind(),
                first.parties().givers(),
                union(mentions, m -> m.parties().recipients()),
                union(mentions, m -> m.parties().beneficiaries()),
                first.content().what(),
                amount(mentions),
                due(mentions),
                novelty(mentions),
                first.telling().said(),
                last.telling().said(),
                mentions.size(),
                quotes,
                perhaps(id, mentions));
    }

    private static List<String> union(
            List<Mention> mentions, java.util.function.Function<Mention, List<String>> parties) {
        Collection<String> all = new TreeSet<>();
        mentions.forEach(m -> all.addAll(parties.apply(m)));
        return List.copyOf(all);
    }

    private static @Nullable Sum amount(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.content().amount() != null) {
                return mention.content().amount();
            }
        }
        return null;
    }

    /** The narrowest of the times told. */
    private static @Nullable Period due(List<Mention> mentions) {
        Period narrowest = null;
        for (Mention mention : mentions) {
            Period due = mention.content().due();
            if (due != null && (narrowest == null || length(due) < length(narrowest))) {
                narrowest = due;
            }
        }
        return narrowest;
    }

    private static long length(Period period) {
        return period.lastDay().toEpochDay() - period.firstDay().toEpochDay();
    }

    private static @Nullable Novelty novelty(List<Mention> mentions) {
        return mentions.get(0).novelty();
    }

    /** What the program or a person is unsure of, but for what a person said is another. */
    private List<String> perhaps(String matter, List<Mention> mentions) {
        List<String> ids = mentions.stream().map(Mention::id).toList();
        Pairs judged = Pairs.touching(handle, ids);
        Collection<String> others = new TreeSet<>(judged.unsure());
        handle.createQuery(
                        "SELECT a, b FROM link WHERE relation = 'same' AND verdict = 'perhaps' AND a IN (<ids>)"
                                + " UNION SELECT a, b FROM link WHERE relation = 'same' AND verdict = 'perhaps' AND b IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> List.of(row.getString("a"), row.getString("b")))
                .forEach(pair -> {
                    if (judged.verdict(pair.get(0), pair.get(1)) == null) {
                        others.addAll(pair);
                    }
                });
        Collection<String> matters =
                new TreeSet<>(new MentionNodes(handle).groups(others).values());
        matters.remove(matter);
        return List.copyOf(matters);
    }
}
