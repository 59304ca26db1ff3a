package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.merge.Clusters;

/** What persons judged of pairs of tellings: the newest judgement of each pair. */
final class Pairs {
    private record Judged(String a, String b, long entry, Kind verdict) {}

    private final Map<String, Judged> byPair = new LinkedHashMap<>();

    private Pairs() {}

    /** The judgements on pairs one of which is given. */
    static Pairs touching(Handle handle, Collection<String> ids) {
        Pairs pairs = new Pairs();
        boolean any = !ids.isEmpty()
                && !Statements.texts(handle, "SELECT a FROM judged_pair_row LIMIT 1")
                        .isEmpty();
        if (any) {
            handle.createQuery("SELECT a, b, entry, verdict FROM judged_pair WHERE a IN (<ids>)"
                            + " UNION SELECT a, b, entry, verdict FROM judged_pair WHERE b IN (<ids>) ORDER BY entry")
                    .bindList("ids", new ArrayList<>(ids))
                    .map((row, context) -> new Judged(
                            row.getString("a"),
                            row.getString("b"),
                            row.getLong("entry"),
                            Kind.of(row.getString("verdict"))))
                    .forEach(judged -> pairs.byPair.put(key(judged.a(), judged.b()), judged));
        }
        return pairs;
    }

    /** Those of some tellings that a person judged. */
    static Collection<String> judged(Handle handle, Collection<String> ids) {
        Pairs pairs = touching(handle, ids);
        return ids.stream()
                .filter(id -> pairs.byPair.values().stream()
                        .anyMatch(judged -> judged.a().equals(id) || judged.b().equals(id)))
                .toList();
    }

    boolean isEmpty() {
        return byPair.isEmpty();
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    /** What was judged of two, or null. */
    @Nullable
    Kind verdict(String a, String b) {
        Judged judged = byPair.get(key(a, b));
        return judged == null ? null : judged.verdict();
    }

    /** Whether a person keeps two apart. */
    boolean parted(String a, String b) {
        Kind verdict = verdict(a, b);
        return verdict == Kind.NOT_SAME || verdict == Kind.UNSURE;
    }

    /** Ids of all that a person was unsure of. */
    Collection<String> unsure() {
        return byPair.values().stream()
                .filter(judged -> judged.verdict() == Kind.UNSURE)
                .flatMap(judged -> Stream.of(judged.a(), judged.b()))
                .toList();
    }

    /** The pairs that are one. */
    List<Clusters.Link> joined() {
        return byPair.values().stream()
                .filter(judged -> judged.verdict() == Kind.SAME)
                .map(judged -> Clusters.Link.byPerson(judged.a(), judged.b(), judged.entry()))
                .toList();
    }

    /** Those of some links that are followed: a person's word on a pair replaces the program's. */
    Collection<Clusters.Link> follow(Collection<Clusters.Link> links) {
        List<Clusters.Link> followed = new ArrayList<>(joined());
        links.stream()
                .filter(link -> !link.person() && verdict(link.a(), link.b()) == null)
                .forEach(followed::add);
        return followed;
    }
}
