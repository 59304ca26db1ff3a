package org.rapporteur.cli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;

/** Explains a claim by its rule and the tree of its sentence: each word with its tag, relation and head. */
final class TreeExplanation implements ReadingPage.Explanation {
    private final Document document;

    private TreeExplanation(Document document) {
        this.document = document;
    }

    static TreeExplanation of(Document document) {
        return new TreeExplanation(document);
    }

    @Override
    public List<String> lines(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("rule: " + claim.rule());
        String text = document.text();
        int begin = text.offsetByCodePoints(0, claim.quote().start());
        Span quote = new Span(begin, begin + claim.quote().text().length());
        for (AnalysedSentence sentence : document.sentences()) {
            if (sentence.tree().span().overlaps(quote)) {
                addTree(sentence.tree(), quote, lines);
            }
        }
        return lines;
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
