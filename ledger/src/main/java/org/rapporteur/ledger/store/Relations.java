package org.rapporteur.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;

/** What persons judged of one record fulfilling or answering another. */
final class Relations {
    private Relations() {}

    /**
     * For each telling that a person related to one of some tellings: the extent ("whole", "part"), or "" where the person
     * says that it does not.
     */
    static Map<String, String> judged(Handle handle, Kind yes, Kind no, Collection<String> to) {
        Map<String, String> judged = new TreeMap<>();
        MentionNodes nodes = new MentionNodes(handle);
        List<Judgement> judgements = handle.createQuery(
                        "SELECT * FROM judgement WHERE kind IN (:yes, :no) AND b IN (<ids>) ORDER BY entry")
                .bind("yes", yes.id())
                .bind("no", no.id())
                .bindList("ids", List.copyOf(to))
                .map((row, context) -> JudgementRows.judgement(row))
                .list();
        for (Judgement judgement : judgements) {
            String extent = judgement.kind() == no ? "" : judgement.value() == null ? "whole" : judgement.value();
            Map<String, String> group = nodes.groups(List.of(judgement.a()));
            group.values().forEach(matter -> nodes.members(matter).forEach(telling -> judged.put(telling, extent)));
        }
        return judged;
    }
}
