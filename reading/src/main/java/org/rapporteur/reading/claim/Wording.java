package org.rapporteur.reading.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Quote;

/** What the wording of a passage says beside the act: whose voice, on what condition, new or told before. */
final class Wording {
    private static final Set<Act> SPEECH = Set.of(Act.STATE, Act.APPRECIATE, Act.SUPPORT, Act.CONCERN, Act.REQUEST);
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "provided", "providing");
    private final Scene scene;
    private final Syntax syntax;

    Wording(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** Whose voice a passage stands in. */
    Attribution attribution(Finding finding, Span quote) {
        String text = scene.document().text();
        String words = quote.in(text);
        boolean opens = words.startsWith("\"") || words.startsWith("“");
        if (opens || isInsideQuotationMarks(text, quote)) {
            return Attribution.QUOTED;
        }
        boolean told = !finding.tellers().isEmpty() || finding.event().effect() == Frame.Effect.REPORT;
        return told || SPEECH.contains(finding.verdict().act()) ? Attribution.REPORTED : Attribution.DIRECT;
    }

    private boolean isInsideQuotationMarks(String text, Span quote) {
        Span sentence = syntax.tree().span();
        String before = text.substring(Math.min(sentence.begin(), quote.begin()), quote.begin());
        return before.lastIndexOf('“') > before.lastIndexOf('”');
    }

    /** The "if" clause inside the sentence on which the act hangs, or null. */
    @Nullable
    Quote condition(Finding finding) {
        for (int child : syntax.children(finding.token(), "advcl", "obl")) {
            String introducer = syntax.introducer(child);
            int blank = introducer.indexOf(' ');
            String first = blank < 0 ? introducer : introducer.substring(0, blank);
            if (CONDITIONAL.contains(first) || introducer.equals("subject to")) {
                Span span = syntax.tree().subtree(child);
                return Quote.of(
                        scene.document().text(), Trim.of(scene.document().text(), span));
            }
        }
        int head = syntax.tree().head(finding.token());
        boolean inside = head != Tree.ROOT && syntax.relation(finding.token()).equals("xcomp");
        return inside ? conditionAt(head) : null;
    }

    private @Nullable Quote conditionAt(int head) {
        for (int child : syntax.children(head, "advcl")) {
            if (CONDITIONAL.contains(syntax.introducer(child))) {
                return Quote.of(
                        scene.document().text(),
                        Trim.of(scene.document().text(), syntax.tree().subtree(child)));
            }
        }
        return null;
    }
}
