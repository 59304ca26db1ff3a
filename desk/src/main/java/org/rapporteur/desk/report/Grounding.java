package org.rapporteur.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Explained;
import org.rapporteur.reading.Grounds;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.reference.Referent;

/** Why the reader thinks so, in sentences for people. */
public final class Grounding {
    private static final int WEIGHTIEST = 6;

    private Grounding() {}

    /** What the reader went by for a claim; of a claim that this reading has not, a sentence that says so. */
    public static List<String> of(Claim claim, Explained explained) {
        Grounds grounds = explained.of(claim);
        if (grounds == null) {
            return List.of(
                    "This claim is another reader's or a person's; the reader that runs now reads no such claim here.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("It was made by the rule “" + claim.rule() + "”.");
        lines.add("Who acts is known by: " + grounds.actor() + ".");
        lines.addAll(references(claim, explained));
        grounds.traits().stream()
                .filter(trait -> trait.weight() != 0)
                .sorted(Comparator.comparingDouble((Grounds.Trait trait) -> -Math.abs(trait.weight())))
                .limit(WEIGHTIEST)
                .forEach(trait -> lines.add(trait(trait)));
        return lines;
    }

    private static String trait(Grounds.Trait trait) {
        return String.format(
                Locale.ROOT,
                "%s speaks %s it (%+.2f).",
                trait.name(),
                trait.weight() > 0 ? "for" : "against",
                trait.weight());
    }

    private static List<String> references(Claim claim, Explained explained) {
        String text = explained.document().text();
        int begin = text.offsetByCodePoints(0, claim.quote().start());
        Span quote = new Span(begin, begin + claim.quote().text().length());
        List<String> lines = new ArrayList<>();
        for (AnalysedSentence sentence : explained.document().sentences()) {
            if (sentence.tree().span().overlaps(quote)) {
                add(lines, sentence, quote, explained);
            }
        }
        return lines;
    }

    private static void add(List<String> lines, AnalysedSentence sentence, Span quote, Explained explained) {
        Tree tree = sentence.tree();
        for (int token = 0; token < tree.size(); token++) {
            Referent referent = explained.references().of(sentence.index(), token);
            if (tree.span(token).overlaps(quote) && !referent.parties().isEmpty()) {
                lines.add("“" + tree.form(token) + "” stands for " + String.join(", ", referent.parties()) + ": "
                        + referent.reason() + ".");
            }
        }
    }
}
