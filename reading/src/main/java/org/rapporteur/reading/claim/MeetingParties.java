package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reading.mention.Mention;

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
            collect(finding.token(), parties);
            return List.copyOf(parties);
        }
        for (int token : finding.event().addressees()) {
            if (!isHeld(token)) {
                parties.addAll(scene.parties(token));
            }
        }
        boolean named = finding.event().match() != null
                && finding.event().match().frame().has(SlotKind.NOUN_CLASS);
        if (named) {
            collectBelow(finding.token(), parties);
        }
        collect(finding.token(), parties);
        for (int content : finding.contents()) {
            if (syntax.isNominal(content)) {
                collect(content, parties);
            }
        }
        return List.copyOf(parties);
    }

    /** "hosted the Investor Forum": a body of no known parties is what is held, nobody who meets. */
    private boolean isHeld(int token) {
        return syntax.mention(token) instanceof Mention.NamedThing thing
                && scene.parties(token).equals(List.of(thing.id()));
    }

    /** "co-chaired the meeting … with the minister", wherever the parser hung the last words; "organised by". */
    private void collectBelow(int token, Set<String> parties) {
        for (int i = token + 1; i <= syntax.rightmost(token); i++) {
            if (syntax.introducer(i).equals("with") && syntax.mention(i) instanceof Mention.PersonMention) {
                parties.addAll(scene.parties(i));
            }
        }
        for (int child : syntax.children(token, "obj", "obl")) {
            for (int acl : syntax.children(child, "acl")) {
                parties.addAll(scene.parties(syntax.agent(acl)));
            }
        }
    }

    private void collect(int token, Set<String> parties) {
        for (int child : syntax.children(token, "obl", "nmod")) {
            if (child > token && WITH.contains(syntax.introducer(child))) {
                parties.addAll(scene.parties(child));
            }
        }
    }
}
