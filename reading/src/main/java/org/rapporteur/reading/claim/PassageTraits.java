package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/** What the passage of a claim and its sentence tell of how far it can be trusted. */
final class PassageTraits {
    private static final Steps PASSAGE = new Steps("words", 4, 6, 9, 13, 20, 30, 45);
    private static final Steps SHARE = new Steps("share of sentence", 0.15, 0.3, 0.5, 0.7, 0.9);
    private static final Steps PLACE = new Steps("place in sentence", 0.1, 0.2, 0.35, 0.5, 0.7);
    private static final Steps NAMES = new Steps("names", 0.08, 0.15, 0.22, 0.3);
    private static final Steps COMMAS = new Steps("commas", 1, 2, 4);
    private static final Steps FINDINGS = new Steps("claims of sentence", 2, 3, 4);
    private static final Steps ALIKE = new Steps("claims of act", 2, 3);
    private static final Steps DISTANCE = new Steps("actor before", 0, 2, 4, 8);
    private static final Steps CLAUSES = new Steps("clauses above", 1, 2);
    private static final Set<String> CLAUSE = Set.of("advcl", "acl", "ccomp", "csubj", "parataxis");
    private static final Set<String> HEARER = Set.of("you", "your");

    private final Scene scene;
    private final List<Finding> findings;

    PassageTraits(Scene scene, List<Finding> findings) {
        this.scene = scene;
        this.findings = findings;
    }

    void add(Finding finding, Span passage, List<String> traits) {
        Syntax syntax = scene.syntax();
        int actor = finding.actor().token();
        int alike = (int) findings.stream()
                .filter(other -> other.verdict().act() == finding.verdict().act())
                .count();
        traits.add("genre:" + scene.document().description().genre());
        PLACE.add((double) finding.token() / syntax.size(), traits);
        FINDINGS.add(findings.size(), traits);
        ALIKE.add(alike, traits);
        DISTANCE.add(actor == Syntax.NONE ? -1 : finding.token() - actor, traits);
        addClauses(finding.token(), traits);
        addWords(passage, traits);
    }

    private void addClauses(int token, List<String> traits) {
        int clauses = 0;
        String nearest = "none";
        for (int at = token; at != Tree.ROOT; at = scene.syntax().tree().head(at)) {
            String relation = scene.syntax().relation(at);
            if (CLAUSE.contains(relation)) {
                nearest = clauses == 0 ? relation : nearest;
                clauses++;
            }
        }
        CLAUSES.add(clauses, traits);
        traits.add("clause:" + nearest);
    }

    private void addWords(Span passage, List<String> traits) {
        Syntax syntax = scene.syntax();
        int words = 0;
        int names = 0;
        int commas = 0;
        boolean hearer = false;
        for (int token = 0; token < syntax.size(); token++) {
            boolean inside = passage.contains(syntax.tree().span(token));
            words += inside ? 1 : 0;
            names += syntax.is(token, Upos.PROPN) ? 1 : 0;
            commas += syntax.word(token).equals(",") ? 1 : 0;
            hearer |= inside && HEARER.contains(syntax.word(token));
        }
        PASSAGE.add(words, traits);
        SHARE.add((double) words / syntax.size(), traits);
        NAMES.add((double) names / syntax.size(), traits);
        COMMAS.add(commas, traits);
        traits.add(hearer ? "says you:yes" : "says you:no");
    }
}
