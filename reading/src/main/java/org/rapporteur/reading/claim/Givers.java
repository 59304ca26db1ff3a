package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.List;

/** Finds who gives what stands as a subject: "a grant from Peru", "of the sums that Peru promised, $2 million went to". */
final class Givers {
    private final Scene scene;
    private final Syntax syntax;
    private final Owners owners;

    Givers(Scene scene, Owners owners) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.owners = owners;
    }

    /** Token of the party that gives the gift, or {@link Syntax#NONE}. */
    int of(int gift, int verb) {
        int named = named(gift);
        if (named != NONE) {
            return named;
        }
        int agent = syntax.agent(verb);
        return agent != NONE ? agent : whole(verb);
    }

    private int named(int gift) {
        int owner = owners.of(gift);
        if (owner != NONE) {
            return owner;
        }
        for (int child : syntax.children(gift, "nmod", "acl", "obl")) {
            int giver = child > gift ? behind(child) : NONE;
            if (giver != NONE) {
                return giver;
            }
        }
        return NONE;
    }

    /** "… from Peru", "… of money announced by Peru", "… that Peru promised". */
    private int behind(int child) {
        if (syntax.relation(child).equals("acl")) {
            int giver = syntax.isPassive(child) || syntax.isReducedPassive(child)
                    ? syntax.agent(child)
                    : scene.subjects().of(child);
            return isParty(giver) ? giver : NONE;
        }
        String introducer = syntax.introducer(child);
        if (introducer.equals("from") && isParty(child)) {
            return child;
        }
        return introducer.equals("of") && !isParty(child) ? named(child) : NONE;
    }

    /** "Of the sums announced by Peru, $2 million went to": whose the whole is. */
    private int whole(int verb) {
        List<Integer> fronted = syntax.children(verb, "obl", "nmod");
        for (int child : fronted) {
            if (child < verb && syntax.introducer(child).equals("of")) {
                return named(child);
            }
        }
        return NONE;
    }

    private boolean isParty(int token) {
        return token != NONE && !scene.parties(token).isEmpty();
    }
}
