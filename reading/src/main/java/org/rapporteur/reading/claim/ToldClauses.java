package org.rapporteur.reading.claim;

import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/**
 * Mends what parsers make of clauses told without "that": "said the delay had forced Peru to turn back", where the
 * clause's subject is taken for the teller's object, and "say they fear he will be ousted", where it is hung too high.
 */
final class ToldClauses {
    private static final Set<String> FINITE = Set.of(
            "had", "has", "have", "was", "were", "is", "are", "will", "would", "could", "should", "must", "can", "may",
            "might", "did", "does");
    private static final Set<String> BETWEEN = Set.of("amod", "compound", "nmod", "det");

    private final Tree tree;
    private final int[] heads;
    private final String[] relations;

    private ToldClauses(Tree tree, int[] heads, String[] relations) {
        this.tree = tree;
        this.heads = heads;
        this.relations = relations;
    }

    /** Mends the arcs in place; whether there was anything to mend. */
    static boolean mend(Tree tree, int[] heads, String[] relations) {
        ToldClauses told = new ToldClauses(tree, heads, relations);
        boolean changed = false;
        for (int verb = 2; verb < tree.size(); verb++) {
            changed |= told.resume(verb);
            if (told.isFinite(verb)) {
                changed |= told.takeFromInfinitive(verb)
                        || told.takeSubject(verb)
                        || told.takeCrossing(verb)
                        || told.lower(verb);
            }
        }
        return changed;
    }

    /** A verb with an auxiliary that only a finite clause has right before it, and no mark. */
    private boolean isFinite(int verb) {
        return tree.tag(verb) == Upos.VERB && auxiliary(verb) > 0 && dependent(verb, "mark") < 0;
    }

    /** "said the refusal to pay had forced Peru": "had forced" is no part of "to pay". */
    private boolean takeFromInfinitive(int verb) {
        int infinitive = heads[verb];
        boolean inside = infinitive > 0
                && infinitive == auxiliary(verb) - 1
                && dependent(verb, "nsubj") < 0
                && relations[infinitive].startsWith("acl");
        int noun = inside ? heads[infinitive] : -1;
        int teller = noun < 0 ? -1 : heads[noun];
        boolean object = teller >= 0
                && teller < noun
                && (relations[noun].equals("obj") || relations[noun].equals("nsubj"))
                && tree.tag(teller) == Upos.VERB;
        if (!object) {
            return false;
        }
        attach(verb, teller, "ccomp");
        attach(noun, verb, subjectOf(verb));
        return true;
    }

    /** "said the decision … had pushed Peru": a second subject of the teller, or its object, is the clause's subject. */
    private boolean takeSubject(int verb) {
        int teller = heads[verb];
        if (!relations[verb].equals("ccomp") || teller < 0 || teller > verb || dependent(verb, "nsubj") >= 0) {
            return false;
        }
        int subject = -1;
        for (int child : tree.children(teller)) {
            boolean nominal = relations[child].startsWith("nsubj") || relations[child].equals("obj");
            subject = heads[child] == teller && nominal && child > teller && child < verb ? child : subject;
        }
        if (subject >= 0) {
            attach(subject, verb, subjectOf(verb));
        }
        return subject >= 0;
    }

    /** "told us the Swiss had promised support": what stands before a verb does not describe a noun behind it. */
    private boolean takeCrossing(int verb) {
        if (dependent(verb, "nsubj") >= 0) {
            return false;
        }
        for (int noun = auxiliary(verb) - 1; noun >= 0 && tree.tag(noun) != Upos.VERB; noun--) {
            if (heads[noun] > verb && BETWEEN.contains(relations[noun]) && heads[heads[noun]] == verb) {
                attach(noun, verb, subjectOf(verb));
                return true;
            }
        }
        return false;
    }

    /** "Uganda, which chairs the bloc, offered to help, he said": the second clause behind the noun is what is told. */
    private boolean resume(int verb) {
        int noun = heads[verb];
        boolean resumes = noun >= 0
                && tree.tag(verb) == Upos.VERB
                && relations[verb].startsWith("acl")
                && relations[noun].equals("nsubj")
                && heads[noun] > verb
                && tree.word(verb - 1).equals(",")
                && !tree.word(verb).endsWith("ing")
                && dependent(verb, "nsubj") < 0;
        int teller = resumes ? heads[noun] : -1;
        if (teller < 0 || !hasClauseBefore(noun, verb) || !hasOtherSubject(teller, noun)) {
            return false;
        }
        attach(verb, teller, "ccomp");
        attach(noun, verb, subjectOf(verb));
        return true;
    }

    private boolean hasClauseBefore(int noun, int verb) {
        for (int child : tree.children(noun)) {
            if (child < verb && relations[child].equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOtherSubject(int verb, int noun) {
        for (int child : tree.children(verb)) {
            if (child != noun && relations[child].equals("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** "say they fear he will be ousted": told by the nearer of two verbs, which tells nothing else. */
    private boolean lower(int verb) {
        int teller = heads[verb];
        if (!relations[verb].equals("ccomp") || teller < 0 || dependent(verb, "cc") >= 0) {
            return false;
        }
        int subject = dependent(verb, "nsubj");
        int nearer = subject < 0 ? -1 : leftmost(subject) - 1;
        boolean between = nearer > teller
                && heads[nearer] == teller
                && relations[nearer].equals("ccomp")
                && dependent(nearer, "nsubj") >= 0
                && dependent(nearer, "obj") < 0
                && dependent(nearer, "ccomp") < 0;
        if (between) {
            heads[verb] = nearer;
        }
        return between;
    }

    private String subjectOf(int verb) {
        return dependent(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
    }

    private void attach(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
    }

    /** The first of a row of auxiliaries right before a verb, if it is finite; else -1. */
    private int auxiliary(int verb) {
        int first = -1;
        for (int i = verb - 1; i > 0 && heads[i] == verb; i--) {
            boolean auxiliary = relations[i].startsWith("aux");
            if (!auxiliary && !relations[i].equals("advmod")) {
                break;
            }
            first = auxiliary ? i : first;
        }
        return first > 0 && FINITE.contains(tree.word(first)) ? first : -1;
    }

    private int leftmost(int token) {
        int first = token;
        for (int child : tree.children(token)) {
            first = child < first ? leftmost(child) : first;
        }
        return first;
    }

    private int dependent(int token, String relation) {
        for (int child : tree.children(token)) {
            boolean own = heads[child] == token;
            if (own && (relations[child].equals(relation) || relations[child].startsWith(relation + ":"))) {
                return child;
            }
        }
        return -1;
    }
}
