package org.rapporteur.reading.claim;

import java.util.List;
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
        int act = syntax.tree().span(finding.token()).begin();
        boolean plain = finding.event().effect() == Frame.Effect.ACT;
        if (opens || isInsideQuotationMarks(text, quote.begin()) || (plain && isInsideQuotationMarks(text, act))) {
            return Attribution.QUOTED;
        }
        boolean told = finding.event().effect() == Frame.Effect.REPORT
                || finding.tellers().stream().anyMatch(teller -> teller.effect() == Frame.Effect.REPORT);
        boolean sourced = Source.of(scene) != Syntax.NONE;
        return told || sourced || SPEECH.contains(finding.verdict().act()) ? Attribution.REPORTED : Attribution.DIRECT;
    }

    private boolean isInsideQuotationMarks(String text, int offset) {
        Span sentence = syntax.tree().span();
        String before = text.substring(Math.min(sentence.begin(), offset), offset);
        return before.lastIndexOf('“') > before.lastIndexOf('”') || QuotationMarks.isInside(text, offset);
    }

    /** The condition inside the sentence on which the act hangs, or null. */
    @Nullable
    Quote condition(Finding finding, List<Finding> findings) {
        for (Conditions.Condition condition : scene.conditions().all()) {
            if (finding.equals(hanging(condition, findings))) {
                Span span = syntax.span(condition.first(), condition.last());
                return Quote.of(
                        scene.document().text(), Trim.of(scene.document().text(), span));
            }
        }
        return null;
    }

    /** What hangs on a condition: the act in whose words it stands, else the next one to it. */
    private @Nullable Finding hanging(Conditions.Condition condition, List<Finding> findings) {
        Finding nearest = null;
        for (Finding finding : findings) {
            boolean before = finding.token() < condition.first();
            nearest = nearest == null || before ? finding : nearest;
        }
        for (int i = condition.host();
                i != Tree.ROOT && i != Syntax.NONE;
                i = syntax.tree().head(i)) {
            for (Finding finding : findings) {
                if (finding.token() == i || (finding.contents().contains(i) && !isTelling(finding))) {
                    return finding;
                }
            }
        }
        return nearest;
    }

    private static boolean isTelling(Finding finding) {
        return finding.event().effect() == Frame.Effect.REPORT;
    }
}
