package org.rapporteur.ledger.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one undertaking, wish, contribution or request.
 *
 * @param undertaking its stage and how well it was kept; null where it is a contribution or request
 * @param request its answer; null where it is no request
 * @param perhaps matters that may be the same
 * @param judgements those in force on any telling of it, earliest first
 * @param names of every party in it, by id
 */
public record MatterFile(
        Matter matter,
        @Nullable Undertaking undertaking,
        @Nullable Request request,
        List<Matter> perhaps,
        List<JudgementMade> judgements,
        Map<String, String> names) {
    public MatterFile {
        perhaps = List.copyOf(perhaps);
        judgements = List.copyOf(judgements);
        names = new TreeMap<>(names);
    }

    /** What a party is called in running text. */
    public String name(String party) {
        return Named.label(party, names.getOrDefault(party, party));
    }
}
