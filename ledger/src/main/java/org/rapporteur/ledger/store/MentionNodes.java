package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Links;
import org.rapporteur.ledger.judge.Links.Link;
import org.rapporteur.ledger.merge.Answers;
import org.rapporteur.ledger.merge.Conflicts;
import org.rapporteur.ledger.merge.Fulfilment;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.merge.MentionKeys;
import org.rapporteur.ledger.merge.Outline;
import org.rapporteur.ledger.merge.Sameness;
import org.rapporteur.ledger.merge.Verdict;

/** Tellings of matters. */
final class MentionNodes implements Nodes<Mention> {
    private static final Known.Place GROUP = new Known.Place("mention_row", "id", "matter");

    private final Handle handle;

    MentionNodes(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Map<String, Mention> byIds(Collection<String> ids) {
        Map<String, Mention> byId = new TreeMap<>();
        Statements.listFor(handle, "SELECT * FROM mention WHERE id IN (<ids>)", MentionRows::mention, ids)
                .forEach(mention -> byId.put(mention.id(), mention));
        return byId;
    }

    @Override
    public List<String> members(String group) {
        return Statements.texts(handle, "SELECT id FROM mention WHERE matter = ? ORDER BY id", group);
    }

    @Override
    public Map<String, String> groups(Collection<String> ids) {
        return Lists.pairs(handle, "SELECT id, matter FROM mention WHERE id IN (<ids>)", ids);
    }

    /** Those that share two words or a sum with it, but for those whose outlines show that nothing is to be found. */
    @Override
    public Collection<Mention> candidates(Mention mention) {
        Map<String, Integer> keys = new TreeMap<>();
        Map<String, Outline> outlines = new HashMap<>();
        for (MentionKeys.Lookup lookup : MentionKeys.lookups(mention)) {
            for (Found found : found(lookup)) {
                keys.merge(found.mention(), 1, Integer::sum);
                outlines.put(found.mention(), found.outline());
            }
        }
        Outline own = Outline.of(mention);
        keys.keySet().removeIf(id -> !own.mayConcern(outlines.getOrDefault(id, own), keys.getOrDefault(id, 0)));
        return byIds(keys.keySet()).values().stream()
                .filter(found -> MentionKeys.compares(mention, found))
                .toList();
    }

    private record Found(String mention, Outline outline) {}

    private List<Found> found(MentionKeys.Lookup lookup) {
        String towards = lookup.towards().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return Statements.listFor(
                handle,
                "SELECT mention, outline FROM mention_key WHERE key IN (<ids>)"
                        + (towards.isEmpty() ? "" : " AND towards IN (" + towards + ")"),
                row -> new Found(row.getString(1), Outline.of(row.getLong(2))),
                lookup.keys());
    }

    @Override
    public String id(Mention mention) {
        return mention.id();
    }

    @Override
    public Verdict compare(Mention a, Mention b) {
        return Sameness.of(a, b);
    }

    @Override
    public List<Link> relate(Mention a, Mention b) {
        List<Link> links = new ArrayList<>();
        add(links, Links.CONFLICT, a, b, Conflicts.between(a, b));
        add(links, Links.FULFILS, a, b, Fulfilment.of(b, a));
        add(links, Links.FULFILS, b, a, Fulfilment.of(a, b));
        add(links, Links.ANSWERS, a, b, Answers.of(b, a));
        add(links, Links.ANSWERS, b, a, Answers.of(a, b));
        return links;
    }

    private static void add(List<Link> links, String relation, Mention a, Mention b, @Nullable String verdict) {
        if (verdict != null) {
            links.add(new Link(relation, a.id(), b.id(), verdict, 0, verdict));
        }
    }

    @Override
    public boolean contradict(Mention a, Mention b) {
        return Sameness.contradict(a, b);
    }

    @Override
    public Comparator<Mention> first() {
        return MentionRows.FIRST;
    }

    @Override
    public void assign(Known known, Collection<String> ids, String group) {
        known.change(GROUP, ids, group);
    }
}
