package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/** Says which words of one sentence are negated, by whatever word does it: "not", "neither", "no talks were", "yet to". */
final class Negations {
    private static final Set<String> NOTS = Set.of("not", "never", "n't", "neither", "nor");
    private static final Set<String> NONES = Set.of("nothing", "nobody", "none", "nowhere");
    private static final Set<String> EXCUSES = Set.of(
            "circumstance", "circumstances", "condition", "conditions", "account", "way", "time", "case", "means");
    private static final Set<String> LONGER = Set.of("longer", "more", "anymore");

    private final Syntax syntax;

    Negations(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Whether what a verb, an adjective or a noun says is said not to be. */
    boolean negates(int token) {
        boolean predicate =
                !syntax.is(token, Upos.NOUN) || syntax.child(token, "cop") != NONE || syntax.ownSubject(token) != NONE;
        return predicate ? negatesPredicate(token) : hasNo(token);
    }

    /** Whether what a predicate says is said to be over: "no longer", "not any more". */
    boolean ends(int token) {
        for (int child : syntax.children(token, "advmod", "obl")) {
            boolean longer = LONGER.contains(syntax.word(child));
            boolean any = child > 0 && Set.of("no", "any").contains(syntax.word(child - 1));
            if (longer && (any || syntax.word(child).equals("anymore"))) {
                return true;
            }
        }
        return false;
    }

    private boolean negatesPredicate(int token) {
        return hasAdverb(token)
                || ends(token)
                || hasNegatedArgument(token)
                || isYetTo(token)
                || sharesNegation(token)
                || (isGoingTo(token) && negatesPredicate(syntax.tree().head(token)));
    }

    /** Whether an adverb negates the predicate, whatever its arguments are. */
    boolean hasAdverb(int token) {
        for (int child : syntax.tree().children(token)) {
            String relation = syntax.relation(child);
            boolean conjunct = relation.equals("conj") || relation.equals("ccomp") || relation.equals("xcomp");
            if (child < token + 2 && !conjunct && NOTS.contains(syntax.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "no talks were held", "neither Peru nor Chile signed", "exported no gas", "would under no circumstances". */
    private boolean hasNegatedArgument(int token) {
        for (int child : syntax.children(token, "nsubj", "obj", "iobj")) {
            if (hasNo(child) || NONES.contains(syntax.word(child)) || opensWithNeither(child)) {
                return true;
            }
        }
        for (int child : syntax.children(token, "obl", "nmod")) {
            if (EXCUSES.contains(syntax.lemma(child)) && hasNo(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNo(int noun) {
        for (int child : syntax.children(noun, "det", "advmod", "amod")) {
            if (child < noun && syntax.word(child).equals("no")) {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithNeither(int noun) {
        return syntax.word(syntax.leftmost(noun)).equals("neither");
    }

    /** "has yet to sign", "is yet to pay": it was not done so far. */
    boolean isYetTo(int token) {
        for (int child : syntax.children(token, "mark")) {
            if (child > 1
                    && syntax.word(child).equals("to")
                    && syntax.word(child - 1).equals("yet")) {
                return Set.of("have", "be").contains(syntax.lemma(child - 2));
            }
        }
        return false;
    }

    /** "is going to sell": the verb that carries the mood and negation of this one. */
    private boolean isGoingTo(int token) {
        return syntax.isGoingTo(token);
    }

    /** "will not lend money or send troops": the second verb shares the first one's negation. */
    private boolean sharesNegation(int token) {
        if (!syntax.relation(token).equals("conj") || syntax.ownSubject(token) != NONE) {
            return false;
        }
        int head = syntax.tree().head(token);
        boolean or = syntax.children(token, "cc").stream()
                .anyMatch(cc -> syntax.word(cc).equals("or") || syntax.word(cc).equals("nor"));
        return or && head != Tree.ROOT && syntax.isVerbal(head) && negatesPredicate(head);
    }
}
