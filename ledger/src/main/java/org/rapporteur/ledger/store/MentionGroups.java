package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.merge.Clusters;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.merge.Sameness;
import org.rapporteur.ledger.merge.Verdict;

/** Links mentions that are or may be of one matter, and keeps up which mentions make up a matter. */
final class MentionGroups {
    /** So many words two mentions have in common at least, unless one of them has fewer or their sums are equal. */
    private static final int SHARED_WORDS = 2;

    private final Handle handle;

    MentionGroups(Handle handle) {
        this.handle = handle;
    }

    /**
     * Links a mention with those before it.
     *
     * @param unlinked ids of those that come after it, and its own
     */
    void link(Mention mention, Collection<String> unlinked) {
        if (mention.keys().isEmpty()) {
            return;
        }
        Batch links = new Batch(handle, "mention_link", "a, b, verdict, score, why");
        for (Mention other : candidates(mention)) {
            Verdict verdict = Sameness.of(mention, other);
            if (verdict.kind() != Verdict.Kind.DIFFERENT && !unlinked.contains(other.id())) {
                boolean before = mention.id().compareTo(other.id()) < 0;
                String a = before ? mention.id() : other.id();
                String b = before ? other.id() : mention.id();
                links.row(a, b, verdict.kind().id(), verdict.score(), verdict.why());
            }
        }
        links.run();
    }

    /** Those that share the sum or enough words with it: no others can come out as same or perhaps the same. */
    private List<Mention> candidates(Mention mention) {
        int shared =
                Math.min(SHARED_WORDS, Math.max(1, mention.content().words().size()));
        return handle.createQuery("SELECT * FROM mention WHERE id IN (SELECT mention FROM mention_word"
                        + " WHERE block = :block AND word IN (<words>) GROUP BY mention HAVING COUNT(*) >= :shared"
                        + " OR MAX(CASE WHEN word LIKE '=%' THEN 1 ELSE 0 END) = 1) ORDER BY id")
                .bind("block", mention.block())
                .bind("shared", shared)
                .bindList("words", new ArrayList<>(mention.keys()))
                .map((row, context) -> MentionRows.mention(row))
                .list();
    }

    /** Groups anew everything that hangs together with the given mentions. */
    void join(Collection<String> touched) {
        Map<String, Mention> closure = new TreeMap<>();
        List<Clusters.Link> same = new ArrayList<>();
        Collection<String> open = new TreeSet<>(touched);
        while (!open.isEmpty()) {
            byIds(open).forEach(m -> closure.put(m.id(), m));
            Collection<String> next = new TreeSet<>();
            for (Clusters.Link link : links(open)) {
                same.add(link);
                next.add(link.a());
                next.add(link.b());
            }
            next.removeAll(closure.keySet());
            open = next;
        }
        for (List<String> group : Clusters.of(closure.keySet(), same, (a, b) -> contradict(closure, a, b))) {
            name(group.stream().map(closure::get).toList());
        }
    }

    private static boolean contradict(Map<String, Mention> all, String a, String b) {
        Mention left = all.get(a);
        Mention right = all.get(b);
        return left != null && right != null && Sameness.contradict(left, right);
    }

    /** A matter has the id of the mention that was said first. */
    private void name(List<Mention> group) {
        String matter = group.stream().min(MentionRows.FIRST).map(Mention::id).orElseThrow();
        handle.createUpdate("UPDATE mention SET matter = :matter WHERE id IN (<ids>) AND matter <> :matter")
                .bind("matter", matter)
                .bindList("ids", group.stream().map(Mention::id).toList())
                .execute();
    }

    private List<Clusters.Link> links(Collection<String> ids) {
        return handle.createQuery("SELECT a, b, score FROM mention_link WHERE verdict = 'same' AND a IN (<ids>)"
                        + " UNION SELECT a, b, score FROM mention_link WHERE verdict = 'same' AND b IN (<ids>)"
                        + " ORDER BY a, b")
                .bindList("ids", new ArrayList<>(ids))
                .map((row, context) -> new Clusters.Link(row.getString("a"), row.getString("b"), row.getInt("score")))
                .list();
    }

    private List<Mention> byIds(Collection<String> ids) {
        return handle.createQuery("SELECT * FROM mention WHERE id IN (<ids>) ORDER BY id")
                .bindList("ids", new ArrayList<>(ids))
                .map((row, context) -> MentionRows.mention(row))
                .list();
    }
}
