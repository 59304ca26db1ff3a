package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Correction;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.merge.Mentions;
import org.rapporteur.ledger.merge.Sameness;
import org.rapporteur.ledger.merge.Verdict;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/**
 * The simplest ledger that could be right: a list of what happened, from which everything is computed anew for every
 * question. Nothing is kept up, nothing is stored.
 */
final class NaiveLedger {
    private final List<Object> happened = new ArrayList<>();

    /** A judgement with the tellings that each of the two records had when it was made. */
    private record Judged(long entry, Judgement judgement, Set<String> as, Set<String> bs) {}

    private record Link(boolean person, long rank, String a, String b) {}

    void add(Reading reading) {
        happened.add(reading);
    }

    void judge(long entry, Judgement judgement) {
        Set<String> as = Set.of(judgement.a());
        Set<String> bs = judgement.b() == null ? Set.of() : Set.of(judgement.b());
        if (judgement.kind() == Kind.NOT_SAME || judgement.kind() == Kind.UNSURE) {
            for (Set<String> group : groups(happened.size())) {
                boolean both = group.contains(judgement.a()) && group.contains(judgement.b());
                as = group.contains(judgement.a()) && !both ? group : as;
                bs = group.contains(judgement.b()) && !both ? group : bs;
            }
        }
        happened.add(new Judged(entry, judgement, as, bs));
    }

    int size() {
        return happened.size();
    }

    /** The judgements in force after so many events, in order. */
    private List<Judged> inForce(int known) {
        Set<String> undone = new HashSet<>();
        List<Judged> standing = new ArrayList<>();
        for (int i = known - 1; i >= 0; i--) {
            if (happened.get(i) instanceof Judged judged && !undone.contains(Long.toString(judged.entry()))) {
                standing.add(0, judged);
                if (judged.judgement().kind() == Kind.UNDO) {
                    undone.add(judged.judgement().a());
                }
            }
        }
        return standing;
    }

    /** Numbers of the judgements that can be undone. */
    List<Long> undoable() {
        return inForce(happened.size()).stream().map(Judged::entry).toList();
    }

    /** The newest reading of each report, with the claims as persons judged them. */
    private List<Reading> readings(int known) {
        Map<String, Reading> newest = new LinkedHashMap<>();
        for (Object event : happened.subList(0, known)) {
            if (event instanceof Reading reading) {
                newest.put(reading.report().sha256(), reading);
            }
        }
        return newest.values().stream().map(reading -> judged(reading, known)).toList();
    }

    private Reading judged(Reading reading, int known) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        Map<String, Claim> original = new HashMap<>();
        Map<String, String> corrected = new HashMap<>();
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        original.putAll(claims);
        for (Judged judged : inForce(known)) {
            Judgement judgement = judged.judgement();
            String id = judgement.a();
            while (corrected.containsKey(id)) {
                id = corrected.get(id);
            }
            if (judgement.kind() == Kind.REJECTED) {
                claims.remove(id);
            } else if (judgement.kind() == Kind.CORRECTED) {
                Claim base = claims.getOrDefault(id, original.get(judgement.a()));
                if (base != null) {
                    Claim claim = Correction.of(base, judgement.fields());
                    corrected.put(judgement.a(), claim.id());
                    claims.remove(id);
                    claims.put(claim.id(), claim);
                }
            }
        }
        return new Reading(
                reading.report(),
                reading.versions(),
                reading.parties(),
                reading.meetings(),
                reading.persons(),
                List.copyOf(claims.values()),
                reading.notUnderstood());
    }

    private Map<String, Mention> mentions(int known) {
        Map<String, Mention> mentions = new TreeMap<>();
        readings(known).forEach(reading -> Mentions.of(reading).forEach(m -> mentions.put(m.id(), m)));
        return mentions;
    }

    /** Ids of the tellings there are. */
    List<String> tellings() {
        return List.copyOf(mentions(happened.size()).keySet());
    }

    /** Ids of the claims that stand. */
    List<String> claims() {
        Set<String> claims = new TreeSet<>();
        readings(happened.size()).forEach(reading -> reading.claims().forEach(claim -> claims.add(claim.id())));
        return List.copyOf(claims);
    }

    private List<Set<String>> groups(int known) {
        Map<String, Mention> mentions = mentions(known);
        Map<String, Kind> pairs = new HashMap<>();
        Map<String, Long> entries = new HashMap<>();
        for (Judged judged : inForce(known)) {
            if (judged.judgement().kind().joins()) {
                judged.as().forEach(a -> judged.bs().forEach(b -> {
                    pairs.put(key(a, b), judged.judgement().kind());
                    entries.put(key(a, b), judged.entry());
                }));
            }
        }
        List<Link> links = new ArrayList<>();
        for (Mention a : mentions.values()) {
            for (Mention b : mentions.values()) {
                Kind kind = pairs.get(key(a.id(), b.id()));
                if (a.id().compareTo(b.id()) < 0 && kind == Kind.SAME) {
                    links.add(new Link(true, entries.get(key(a.id(), b.id())), a.id(), b.id()));
                } else if (a.id().compareTo(b.id()) < 0 && kind == null) {
                    Verdict verdict = Sameness.of(a, b);
                    if (verdict.kind() == Verdict.Kind.SAME) {
                        links.add(new Link(false, verdict.score(), a.id(), b.id()));
                    }
                }
            }
        }
        return cluster(mentions, links, pairs);
    }

    private static List<Set<String>> cluster(Map<String, Mention> mentions, List<Link> links, Map<String, Kind> pairs) {
        List<Set<String>> groups = new ArrayList<>();
        mentions.keySet().forEach(id -> groups.add(new TreeSet<>(Set.of(id))));
        links.sort(Comparator.comparing((Link link) -> !link.person())
                .thenComparing(link -> -link.rank())
                .thenComparing(Link::a)
                .thenComparing(Link::b));
        for (Link link : links) {
            Set<String> left = groups.stream()
                    .filter(g -> g.contains(link.a()))
                    .findFirst()
                    .orElseThrow();
            Set<String> right = groups.stream()
                    .filter(g -> g.contains(link.b()))
                    .findFirst()
                    .orElseThrow();
            boolean apart = left.stream().anyMatch(a -> right.stream().anyMatch(b -> {
                Kind kind = pairs.get(key(a, b));
                boolean parted = kind == Kind.NOT_SAME || kind == Kind.UNSURE;
                return parted || (!link.person() && Sameness.contradict(mentions.get(a), mentions.get(b)));
            }));
            if (left != right && !apart) {
                left.addAll(right);
                groups.remove(right);
            }
        }
        return groups;
    }

    private static String key(String a, @Nullable String b) {
        return a.compareTo(String.valueOf(b)) < 0 ? a + " " + b : b + " " + a;
    }

    /** What is shown of the matters of some kind after so many events: the first telling's id, and all claims. */
    Set<String> matters(Mention.Kind kind, int known) {
        Map<String, Mention> mentions = mentions(known);
        Set<String> shown = new TreeSet<>();
        for (Set<String> group : groups(known)) {
            Mention first = group.stream()
                    .map(mentions::get)
                    .min(Comparator.comparing((Mention m) -> m.telling().said())
                            .thenComparing(m -> m.telling().report())
                            .thenComparing(m -> m.telling().start())
                            .thenComparing(Mention::id))
                    .orElseThrow();
            if (first.kind() == kind) {
                Set<String> claims = new TreeSet<>();
                group.forEach(id -> claims.add(mentions.get(id).telling().claim()));
                shown.add(first.id() + " " + group.size() + " " + claims);
            }
        }
        return shown;
    }
}
