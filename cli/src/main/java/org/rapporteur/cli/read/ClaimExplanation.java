package org.rapporteur.cli.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Explained;
import org.rapporteur.reading.Grounds;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.reference.Referent;

/**
 * Explains a claim: its rule, whom its words stand for and why, what its confidence is made of, and the tree of its
 * sentence, each word with its tag, relation and head.
 */
final class ClaimExplanation implements ReadingPage.Explanation {
    private static final int WEIGHTIEST = 6;

    private final Explained explained;

    private ClaimExplanation(Explained explained) {
        this.explained = explained;
    }

    static ClaimExplanation of(Explained explained) {
        return new ClaimExplanation(explained);
    }

    @Override
    public List<String> lines(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("rule: " + claim.rule());
        Grounds grounds = explained.of(claim);
        if (grounds != null) {
            lines.add("actor known by: " + grounds.actor());
            lines.add(confidence(claim, grounds));
        }
        Span quote = span(claim);
        for (AnalysedSentence sentence : explained.document().sentences()) {
            if (sentence.tree().span().overlaps(quote)) {
                addReferences(sentence, quote, lines);
                addTree(sentence.tree(), quote, lines);
            }
        }
        return lines;
    }

    private Span span(Claim claim) {
        String text = explained.document().text();
        int begin = text.offsetByCodePoints(0, claim.quote().start());
        return new Span(begin, begin + claim.quote().text().length());
    }

    /** "confidence: 78%, from act:commit +0.40, to:none -0.35 … (log odds; at the outset +1.20, all others +0.10)". */
    private static String confidence(Claim claim, Grounds grounds) {
        List<Grounds.Trait> weightiest = grounds.traits().stream()
                .filter(trait -> trait.weight() != 0)
                .sorted(Comparator.comparingDouble((Grounds.Trait trait) -> -Math.abs(trait.weight())))
                .limit(WEIGHTIEST)
                .toList();
        double rest =
                grounds.traits().stream().mapToDouble(Grounds.Trait::weight).sum()
                        - weightiest.stream().mapToDouble(Grounds.Trait::weight).sum();
        String named = weightiest.stream()
                .map(trait -> trait.name() + signed(trait.weight()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "confidence: %.0f%%, from ", claim.confidence() * 100)
                + named
                + " (log odds; at the outset" + signed(grounds.bias()) + ", all others" + signed(rest) + ")";
    }

    private static String signed(double weight) {
        return String.format(Locale.ROOT, " %+.2f", weight + 0.0);
    }

    private void addReferences(AnalysedSentence sentence, Span quote, List<String> lines) {
        Tree tree = sentence.tree();
        for (int token = 0; token < tree.size(); token++) {
            Referent referent = explained.references().of(sentence.index(), token);
            if (tree.span(token).overlaps(quote) && !referent.parties().isEmpty()) {
                lines.add("“" + Shown.line(tree.form(token)) + "” stands for " + String.join(", ", referent.parties())
                        + ": " + Shown.line(referent.reason()));
            }
        }
    }

    private static void addTree(Tree tree, Span quote, List<String> lines) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.span(token).overlaps(quote)) {
                lines.add(line(tree, token));
            }
        }
    }

    private static String line(Tree tree, int token) {
        int head = tree.head(token);
        String under = head == Tree.ROOT ? "" : " of " + Shown.line(tree.form(head)) + " (" + (head + 1) + ")";
        return String.format(
                Locale.ROOT,
                "%4d  %s  %s  %s%s",
                token + 1,
                Shown.line(tree.form(token)),
                tree.tag(token),
                tree.relation(token),
                under);
    }
}
