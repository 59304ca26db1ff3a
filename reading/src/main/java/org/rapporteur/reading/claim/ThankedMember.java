package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/** Finds the one among three or more parties who is thanked by all of them: "we thank the people of Tonga". */
final class ThankedMember {
    private static final int LEAST = 3;

    /** Ways of finding the actor by which it is sure to speak: not those who welcome what recognises another. */
    private static final Set<String> OWN = Set.of("subject", "issuer");

    private final Scene scene;
    private final Owners owners;

    ThankedMember(Scene scene) {
        this.scene = scene;
        this.owners = new Owners(scene);
    }

    /** Id of the party, or null where none or several are thanked. */
    @Nullable
    String of(Finding finding) {
        List<String> actors = finding.actor().referent().parties();
        boolean own = OWN.contains(finding.actor().how());
        if (!own || finding.verdict().act() != Act.APPRECIATE || actors.size() < LEAST) {
            return null;
        }
        Set<String> thanked = new TreeSet<>();
        finding.addressees().forEach(token -> thanked.addAll(scene.parties(token)));
        for (int content : thanked.isEmpty() ? finding.contents() : List.<Integer>of()) {
            List<String> self = scene.parties(content);
            thanked.addAll(self.isEmpty() ? ofOwner(content) : self);
        }
        String only = thanked.size() == 1 ? thanked.iterator().next() : null;
        return only != null && actors.contains(only) ? only : null;
    }

    /** "the offer of Serbia", not who is named deeper: "groupings that recognise the work of partners, among them Serbia's". */
    private List<String> ofOwner(int content) {
        int owner = owners.of(content);
        boolean own = owner != Syntax.NONE && scene.syntax().tree().head(owner) == content;
        return own ? scene.parties(owner) : List.of();
    }
}
