package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Links;
import org.rapporteur.ledger.judge.Links.Link;
import org.rapporteur.ledger.merge.Answers;
import org.rapporteur.ledger.merge.Conflicts;
import org.rapporteur.ledger.merge.Fulfilment;
import org.rapporteur.ledger.merge.Mention;
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
        if (!ids.isEmpty()) {
            handle.createQuery("SELECT * FROM mention WHERE id IN (<ids>)")
                    .bindList("ids", new ArrayList<>(ids))
                    .map((row, context) -> MentionRows.mention(row))
                    .forEach(mention -> byId.put(mention.id(), mention));
        }
        return byId;
    }

    @Override
    public List<String> members(String group) {
        return handle.createQuery("SELECT id FROM mention WHERE matter = ? ORDER BY id")
                .bind(0, group)
                .mapTo(String.class)
                .list();
    }

    @Override
    public Map<String, String> groups(Collection<String> ids) {
        return Lists.pairs(handle, "SELECT id, matter FROM mention WHERE id IN (<ids>)", ids);
    }

    /** Those that share two words or a sum with it. */
    @Override
    public Collection<Mention> candidates(Mention mention) {
        List<Mention.Key> keys = mention.lookups();
        if (keys.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT * FROM mention WHERE id IN (SELECT mention FROM mention_key"
                        + " WHERE block IN (<blocks>) AND word IN (<words>)) ORDER BY id")
                .bindList(
                        "blocks",
                        keys.stream().map(Mention.Key::block).distinct().toList())
                .bindList(
                        "words", keys.stream().map(Mention.Key::word).distinct().toList())
                .map((row, context) -> MentionRows.mention(row))
                .list();
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
