package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.Act;

/**
 * Joins what one subject does with coordinated verbs of one act: "will expand trade, align rules and launch a council" is
 * one commitment with three pieces.
 */
final class Coordination {
    private final Syntax syntax;

    Coordination(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The findings without a second verb on the same object ("commend and acknowledge the work"), in order. */
    private List<Finding> withoutEchoes(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean echo = kept.stream()
                    .anyMatch(first -> !finding.contents().isEmpty()
                            && first.contents().equals(finding.contents())
                            && !(first.verdict().act() == Act.COMMIT
                                    && finding.verdict().act() == Act.PROVIDE)
                            && syntax.relation(finding.token()).equals("conj")
                            && syntax.tree().head(finding.token()) == first.token());
            if (!echo) {
                kept.add(finding);
            }
        }
        return kept;
    }

    /** The findings with coordinated ones joined to the first of them, in order. */
    List<Finding> join(List<Finding> findings) {
        Map<Integer, Finding> byToken = new LinkedHashMap<>();
        for (Finding finding : withoutEchoes(findings)) {
            Finding first = firstOf(finding, byToken);
            if (first == null) {
                byToken.put(finding.token(), finding);
            } else {
                byToken.put(first.token(), first.with(finding));
            }
        }
        return new ArrayList<>(byToken.values());
    }

    private @org.jspecify.annotations.Nullable Finding firstOf(Finding finding, Map<Integer, Finding> byToken) {
        if (finding.event().nominal() || !joins(finding)) {
            return null;
        }
        int token = finding.token();
        while (syntax.relation(token).equals("conj") && syntax.ownSubject(token) == Syntax.NONE) {
            token = syntax.coordinatedWith(token);
            Finding first = byToken.get(token);
            if (first != null) {
                boolean same = first.verdict().act() == finding.verdict().act() && joins(first);
                return same
                                && first.actor()
                                        .referent()
                                        .parties()
                                        .equals(finding.actor().referent().parties())
                        ? first
                        : null;
            }
        }
        return null;
    }

    /** Whether a finding is of the kind that is joined: a promise by "will", or a clause that states. */
    private static boolean joins(Finding finding) {
        boolean will = finding.verdict().act() == Act.COMMIT && finding.event().mood() == Mood.FUTURE;
        boolean plain = finding.event().match() == null && finding.verdict().act() == Act.STATE;
        return will || plain;
    }
}
