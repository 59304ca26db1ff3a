package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Links;
import org.rapporteur.ledger.judge.Links.Link;
import org.rapporteur.ledger.merge.Verdict;

/** What the program judges of new records: finds it, and writes it. */
final class LinkRows {
    private final Handle handle;
    private final MentionNodes mentions;
    private final MeetingNodes meetings;
    private final ReportNodes reports;

    LinkRows(Handle handle) {
        this.handle = handle;
        this.mentions = new MentionNodes(handle);
        this.meetings = new MeetingNodes(handle);
        this.reports = new ReportNodes(handle);
    }

    /** Links of new records with all others, and with one another. */
    List<Link> find(Collection<String> fresh) {
        List<Link> links = new ArrayList<>();
        Collection<String> open = new TreeSet<>(fresh);
        find(reports, fresh, open, links);
        find(meetings, fresh, open, links);
        find(mentions, fresh, open, links);
        return links;
    }

    /** Each pair of new records is linked once: with the one that comes later. */
    private <T> void find(Nodes<T> nodes, Collection<String> fresh, Collection<String> open, List<Link> links) {
        for (Map.Entry<String, T> node : nodes.byIds(fresh).entrySet()) {
            for (T other : nodes.candidates(node.getValue())) {
                if (!open.contains(nodes.id(other))) {
                    link(nodes, node.getValue(), other, links);
                }
            }
            open.remove(node.getKey());
        }
    }

    private <T> void link(Nodes<T> nodes, T fresh, T other, List<Link> links) {
        String a = nodes.id(fresh);
        String b = nodes.id(other);
        Verdict verdict = nodes.compare(fresh, other);
        if (verdict.kind() != Verdict.Kind.DIFFERENT) {
            links.add(new Link(Links.SAME, a, b, verdict.kind().id(), verdict.score(), verdict.why()));
        }
        links.addAll(nodes.relate(fresh, other));
    }

    /** Writes links, and groups what they join. Links of records that were erased are passed over. */
    void write(long entry, Links links) {
        Known known = new Known(handle, entry, links.since());
        List<Link> standing = standing(links.links());
        Batch rows = new Batch(handle, "link_row", "relation, a, b, verdict, score, why, known_from");
        for (Link link : standing) {
            boolean directed =
                    link.relation().equals(Links.FULFILS) || link.relation().equals(Links.ANSWERS);
            boolean inOrder = directed || link.a().compareTo(link.b()) < 0;
            rows.row(
                    link.relation(),
                    inOrder ? link.a() : link.b(),
                    inOrder ? link.b() : link.a(),
                    link.verdict(),
                    link.score(),
                    link.why(),
                    entry);
        }
        rows.run();
        attach(known, standing);
    }

    private void attach(Known known, List<Link> links) {
        Map<String, List<String>> same = new LinkedHashMap<>();
        for (Link link : links) {
            if (link.relation().equals(Links.SAME) && link.verdict().equals(Verdict.Kind.SAME.id())) {
                same.computeIfAbsent(link.a(), a -> new ArrayList<>()).add(link.b());
            }
        }
        same.forEach((fresh, others) -> groups(known, fresh).attach(fresh, others));
    }

    private Groups<?> groups(Known known, String id) {
        return new Groups<>(handle, nodes(id), known);
    }

    /** What kind of record an id is of: "report:m1" of a meeting, "claim#1" of a matter, else a report. */
    Nodes<?> nodes(String id) {
        if (id.indexOf('#') >= 0) {
            return mentions;
        }
        return id.indexOf(':') >= 0 ? meetings : reports;
    }

    private List<Link> standing(List<Link> links) {
        Map<Nodes<?>, Collection<String>> ids = new LinkedHashMap<>();
        for (Link link : links) {
            Collection<String> of = ids.computeIfAbsent(nodes(link.a()), n -> new TreeSet<>());
            of.add(link.a());
            of.add(link.b());
        }
        Collection<String> there = new TreeSet<>();
        ids.forEach((nodes, all) -> there.addAll(nodes.groups(all).keySet()));
        return links.stream()
                .filter(link -> there.contains(link.a()) && there.contains(link.b()))
                .toList();
    }

    /** The group of a record, or null where there is none with this id. */
    @Nullable
    String group(String id) {
        return nodes(id).groups(List.of(id)).get(id);
    }
}
