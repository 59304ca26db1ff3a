package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.merge.Clusters;

/**
 * Keeps up which tellings make up one thing, from the program's links and persons' judgements. The groups depend on these
 * alone, not on the order in which they came.
 *
 * @param <T> a telling
 */
final class Groups<T> {
    private final Handle handle;
    private final Nodes<T> nodes;
    private final Known known;

    Groups(Handle handle, Nodes<T> nodes, Known known) {
        this.handle = handle;
        this.nodes = nodes;
        this.known = known;
    }

    /**
     * Brings the groups up with a new telling. Where all that it is linked with are one group, and none of the group
     * contradicts it, it joins that group and nothing else can change; else everything that hangs together is grouped
     * anew.
     */
    void attach(String fresh, Collection<String> sameAs) {
        if (sameAs.isEmpty()) {
            return;
        }
        Set<String> groups = new HashSet<>(nodes.groups(sameAs).values());
        Collection<String> own = nodes.groups(List.of(fresh)).values();
        if (groups.size() == 1 && own.contains(fresh)) {
            String group = groups.iterator().next();
            List<String> members = nodes.members(group);
            if (!group.equals(fresh) && !judged(fresh, members) && joins(fresh, group, members)) {
                return;
            }
        }
        regroup(List.of(fresh));
    }

    private boolean joins(String fresh, String group, List<String> members) {
        Collection<String> all = new TreeSet<>(members);
        all.add(fresh);
        Map<String, T> byId = nodes.byIds(all);
        T node = byId.get(fresh);
        for (String member : members) {
            T other = byId.get(member);
            if (node == null || other == null || nodes.contradict(node, other)) {
                return false;
            }
        }
        T head = byId.get(group);
        boolean earlier = head == null || nodes.first().compare(node, head) < 0;
        nodes.assign(known, earlier ? all : List.of(fresh), earlier ? fresh : group);
        return true;
    }

    private boolean judged(String fresh, List<String> members) {
        List<String> ids = new ArrayList<>(members);
        ids.add(fresh);
        return !Pairs.touching(handle, ids).isEmpty();
    }

    /** Groups anew everything that hangs together with some tellings. */
    void regroup(Collection<String> touched) {
        Map<String, T> closure = new TreeMap<>();
        Map<String, Clusters.Link> links = new LinkedHashMap<>();
        Collection<String> seen = new TreeSet<>();
        Collection<String> open = new TreeSet<>(touched);
        while (!open.isEmpty()) {
            seen.addAll(open);
            closure.putAll(nodes.byIds(open));
            Collection<String> next = new TreeSet<>();
            for (Clusters.Link link : links(open)) {
                links.put(link.a() + " " + link.b(), link);
                next.add(link.a());
                next.add(link.b());
            }
            next.removeAll(seen);
            open = next;
        }
        cluster(closure, links.values());
    }

    private void cluster(Map<String, T> closure, Collection<Clusters.Link> links) {
        Pairs pairs = Pairs.touching(handle, closure.keySet());
        Collection<Clusters.Link> followed = pairs.follow(links);
        Map<String, String> groups = nodes.groups(closure.keySet());
        Clusters.Apart apart = new Clusters.Apart(pairs::parted, (a, b) -> contradict(closure, a, b));
        for (List<String> group : Clusters.of(closure.keySet(), followed, apart)) {
            String name = group.stream()
                    .map(closure::get)
                    .min(nodes.first())
                    .map(nodes::id)
                    .orElseThrow();
            nodes.assign(
                    known,
                    group.stream().filter(id -> !name.equals(groups.get(id))).toList(),
                    name);
        }
    }

    private boolean contradict(Map<String, T> all, String a, String b) {
        T left = all.get(a);
        T right = all.get(b);
        return left != null && right != null && nodes.contradict(left, right);
    }

    private List<Clusters.Link> links(Collection<String> ids) {
        List<Clusters.Link> links = new ArrayList<>(handle.createQuery(
                        "SELECT a, b, score FROM link WHERE relation = 'same' AND verdict = 'same' AND a IN (<ids>)"
                                + " UNION SELECT a, b, score FROM link WHERE relation = 'same' AND verdict = 'same'"
                                + " AND b IN (<ids>)")
                .bindList("ids", new ArrayList<>(ids))
                .map((row, context) ->
                        Clusters.Link.byProgram(row.getString("a"), row.getString("b"), row.getInt("score")))
                .list());
        links.addAll(Pairs.touching(handle, ids).joined());
        return links;
    }
}
