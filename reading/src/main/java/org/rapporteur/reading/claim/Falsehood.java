package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import org.rapporteur.language.Tree;

/** Says whether a report or a claim told of is called false: "reports that … are baseless", "it is not true that …". */
final class Falsehood {
    private final Syntax syntax;
    private final ActWords words;
    private final Negations negations;

    Falsehood(Syntax syntax, ActWords words) {
        this.syntax = syntax;
        this.words = words;
        this.negations = new Negations(syntax);
    }

    /** Whether what a word of telling tells is said to be false. */
    boolean isSaidOf(Event telling) {
        int token = telling.token();
        if (words.isOf("FALSE", syntax.lemma(token))) {
            return !negations.hasAdverb(token);
        }
        if (words.isOf("TRUE", syntax.lemma(token))) {
            return negations.hasAdverb(token) || negations.negates(token);
        }
        return telling.nominal() && isCalledFalse(token);
    }

    private boolean isCalledFalse(int report) {
        int head = syntax.tree().head(report);
        if (head == Tree.ROOT) {
            return false;
        }
        String relation = syntax.relation(report);
        if (relation.equals("nsubj")) {
            return isFalse(head)
                    || syntax.children(head, "xcomp", "obl", "obj").stream().anyMatch(this::isFalse);
        }
        if (words.isOf("BASIS", syntax.lemma(head)) && negations.negates(head)) {
            return true; // "there was no truth in reports that"
        }
        boolean called = relation.equals("obj") || relation.equals("xcomp") || relation.equals("obl");
        return called
                && (isFalse(syntax.child(report, "amod"))
                        || syntax.children(head, "xcomp", "obl", "obj", "advcl", "ccomp", "advmod").stream()
                                .anyMatch(this::isFalse));
    }

    private boolean isFalse(int token) {
        return token != NONE && words.isOf("FALSE", syntax.lemma(token)) && !negations.hasAdverb(token);
    }
}
