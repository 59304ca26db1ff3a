package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention;

/**
 * Finds the subject of a predicate that has none of its own: of a coordinated verb, an infinitive, a participle, a
 * relative clause.
 */
final class Subjects {
    private static final int DEEPEST = 12;
    private static final Set<String> SAYING =
            Set.of("say", "add", "warn", "argue", "insist", "declare", "claim", "explain", "state", "tell", "note");

    private final Syntax syntax;

    Subjects(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The token that does what the predicate says, or {@link Syntax#NONE}: of a passive its agent. */
    int of(int predicate) {
        return actor(predicate, 0);
    }

    /** The token of which a state is said: "Greece is committed to", whatever voice the parser saw. */
    int ofState(int predicate) {
        int own = syntax.ownSubject(predicate);
        if (own != NONE) {
            return syntax.isRelativePronoun(own) ? antecedent(predicate, own) : own;
        }
        return inherited(predicate, 0);
    }

    private int actor(int predicate, int depth) {
        if (depth > DEEPEST) {
            return NONE;
        }
        if (syntax.isPassive(predicate)) {
            return passiveActor(predicate);
        }
        int own = syntax.ownSubject(predicate);
        if (own != NONE) {
            return syntax.isRelativePronoun(own) ? antecedent(predicate, own) : own;
        }
        int inverted = inverted(predicate);
        return inverted != NONE ? inverted : inherited(predicate, depth);
    }

    /** "…, said Minister Okoro": the name right after a verb of saying. */
    private int inverted(int predicate) {
        if (predicate == 0 || !SAYING.contains(syntax.lemma(predicate)) || tellsWhat(predicate)) {
            return NONE;
        }
        for (int i = predicate + 1; i <= Math.min(predicate + 2, syntax.size() - 1); i++) {
            Mention mention = syntax.mention(i);
            if (mention instanceof Mention.PersonMention || mention instanceof Mention.PartyMention) {
                return i;
            }
        }
        return NONE;
    }

    /** "noting that Peru …": who stands behind it is told of, and does not tell. */
    private boolean tellsWhat(int predicate) {
        boolean that =
                predicate + 1 < syntax.size() && syntax.word(predicate + 1).equals("that");
        return that || syntax.isGerund(predicate);
    }

    private int passiveActor(int predicate) {
        int agent = syntax.agent(predicate);
        agent = agent == NONE ? lowAgent(predicate) : agent;
        return agent == NONE ? between(predicate) : agent;
    }

    /** "was singled out for praise by the leaders": an agent hung on the noun before it. */
    private int lowAgent(int predicate) {
        for (int phrase : syntax.children(predicate, "obl")) {
            for (int child : phrase > predicate ? syntax.children(phrase, "nmod") : List.<Integer>of()) {
                Mention mention = syntax.mention(child);
                boolean party = mention instanceof Mention.PersonMention || mention instanceof Mention.PartyMention;
                if (party && syntax.introducer(child).equals("by")) {
                    return child;
                }
            }
        }
        return NONE;
    }

    /** "No agreement was signed between Chile and Bolivia": those between whom it is done. */
    private int between(int predicate) {
        int patient = syntax.ownSubject(predicate);
        for (int host : patient == NONE ? new int[] {predicate} : new int[] {predicate, patient}) {
            for (int child : syntax.children(host, "obl", "nmod")) {
                if (child > host && syntax.introducer(child).equals("between")) {
                    return child;
                }
            }
        }
        return NONE;
    }

    /** The patient of a passive: its own subject, or the noun that it describes. */
    int patient(int predicate) {
        int own = syntax.ownSubject(predicate);
        if (own != NONE) {
            return syntax.isRelativePronoun(own) ? antecedent(predicate, own) : own;
        }
        int head = syntax.tree().head(predicate);
        String relation = syntax.relation(predicate);
        if (head != Tree.ROOT && relation.equals("acl")) {
            return head;
        }
        return head != Tree.ROOT && (relation.equals("conj") || relation.equals("xcomp")) ? patient(head) : NONE;
    }

    private int antecedent(int predicate, int pronoun) {
        for (int i = predicate; i != Tree.ROOT; i = syntax.tree().head(i)) {
            if (syntax.relation(i).equals("acl")) {
                return syntax.tree().head(i);
            }
        }
        return pronoun;
    }

    private int inherited(int predicate, int depth) {
        int head = syntax.tree().head(predicate);
        if (head == Tree.ROOT) {
            return NONE;
        }
        return switch (syntax.relation(predicate)) {
            case "conj" -> coordinated(predicate, depth);
            case "xcomp" -> controller(head, depth);
            case "advcl", "ccomp", "parataxis", "obl", "csubj", "dep" -> clauseSubject(head, depth);
            case "acl" -> describing(predicate, head, depth);
            case "obj", "nmod" -> syntax.is(head, Upos.VERB) ? clauseSubject(head, depth) : NONE;
            default -> NONE;
        };
    }

    private int coordinated(int predicate, int depth) {
        int head = syntax.coordinatedWith(predicate);
        boolean noun = syntax.isNominal(head) && !syntax.isGerund(head) && syntax.child(head, "cop") == NONE;
        return noun ? NONE : clauseSubject(head, depth);
    }

    /** Who does the head's act, where the head is a verb; its patient where it is a passive without agent. */
    private int clauseSubject(int head, int depth) {
        int actor = actor(head, depth + 1);
        if (actor != NONE || !syntax.isPassive(head)) {
            return actor;
        }
        return patient(head);
    }

    /** "asked Japan to share": the object does it; "agreed to hold": the subject does. */
    private int controller(int head, int depth) {
        int object = syntax.child(head, "obj", "iobj");
        return object != NONE && syntax.is(head, Upos.VERB) ? object : clauseSubject(head, depth);
    }

    private int verbAbove(int token, int depth) {
        for (int i = token; i != Tree.ROOT; i = syntax.tree().head(i)) {
            if (syntax.isVerbal(i)) {
                return clauseSubject(i, depth);
            }
        }
        return NONE;
    }

    /** "praised the pact with Peru, noting that": Peru notes nothing. */
    private boolean hangsOnObject(int noun) {
        return syntax.isNominal(noun)
                && Set.of("obj", "obl", "nmod", "conj").contains(syntax.relation(noun))
                && !syntax.relation(syntax.firstConjunct(noun)).startsWith("nsubj");
    }

    /** "countries working with", "Germany, holding the presidency": the noun does it. */
    private int describing(int predicate, int head, int depth) {
        boolean infinitive = syntax.isToInfinitive(predicate);
        boolean relative = syntax.child(predicate, "nsubj") != NONE;
        if (infinitive || relative) {
            return NONE;
        }
        if (SAYING.contains(syntax.lemma(predicate)) && syntax.isGerund(predicate) && hangsOnObject(head)) {
            return verbAbove(head, depth);
        }
        int named = predicate >= 2 && syntax.word(predicate - 1).equals(",") ? predicate - 2 : NONE;
        if (named != NONE && syntax.mention(named) instanceof Mention.PartyMention) {
            return named;
        }
        if (syntax.child(predicate, "mark") != NONE && syntax.isNominal(head)) {
            return verbAbove(head, depth);
        }
        return syntax.isNominal(head) ? head : clauseSubject(head, depth);
    }
}
