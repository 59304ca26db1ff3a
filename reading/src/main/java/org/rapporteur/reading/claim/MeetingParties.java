package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who meets: the subject, and those met, joined, hosted or spoken with. */
final class MeetingParties {
    private static final Set<String> WITH = Set.of("with", "between", "among", "alongside", "and");

    private final Scene scene;
    private final Syntax syntax;

    MeetingParties(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** Ids of all who meet, sorted. */
    List<String> of(Finding finding) {
        TreeSet<String> parties = new TreeSet<>(finding.actor().referent().parties());
        if (finding.event().nominal()) {
            return List.copyOf(parties);
        }
        for (int token : finding.event().addressees()) {
            parties.addAll(scene.parties(token));
        }
        collect(finding.token(), parties);
        for (int content : finding.contents()) {
            if (syntax.isNominal(content)) {
                collect(content, parties);
            }
        }
        return List.copyOf(parties);
    }

    private void collect(int token, Set<String> parties) {
        for (int child : syntax.children(token, "obl", "nmod")) {
            if (child > token && WITH.contains(syntax.introducer(child))) {
                parties.addAll(scene.parties(child));
            }
        }
    }
}
