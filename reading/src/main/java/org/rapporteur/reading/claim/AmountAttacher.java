package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.mention.Mention;

/** Finds the amount that measures what is promised, given or asked. */
final class AmountAttacher {
    private static final Set<Act> MEASURED = Set.of(Act.COMMIT, Act.PROVIDE, Act.REQUEST, Act.APPRECIATE, Act.STATE);

    private static final String EACH = "each";

    private final Scene scene;
    private final Syntax syntax;

    AmountAttacher(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** The amount of a finding whose passage is given, or null. */
    @Nullable
    Amount of(Finding finding, Span quote, List<Finding> all) {
        if (!MEASURED.contains(finding.verdict().act())) {
            return null;
        }
        for (int token = 0; token < syntax.size(); token++) {
            if (syntax.mention(token) instanceof Mention.AmountMention amount
                    && quote.contains(amount.span())
                    && measures(token, finding)
                    && !belongsToOther(token, finding, all)) {
                return amountOf(amount, finding);
            }
        }
        return null;
    }

    /** The amount inside a piece, or null. */
    @Nullable
    Amount in(Span piece, Finding finding) {
        for (Mention mention : syntax.sentence().mentions()) {
            if (mention instanceof Mention.AmountMention amount && piece.contains(amount.span())) {
                return amountOf(amount, finding);
            }
        }
        return null;
    }

    private Amount amountOf(Mention.AmountMention amount, Finding finding) {
        List<String> said = amount.qualifiers();
        if (!said.contains(EACH) && isGivenByEach(finding.token(), amount.span().begin())) {
            said = new ArrayList<>(said);
            said.add(EACH);
        }
        return new Amount(
                amount.value(),
                amount.currency(),
                amount.unit(),
                Mention.AmountMention.ordered(said),
                Quote.of(scene.document().text(), amount.span()));
    }

    /** "will each give", "each country gave", "gave each of the five". */
    private boolean isGivenByEach(int verb, int before) {
        int subject = syntax.ownSubject(verb);
        return isEach(verb, before) || (subject != Syntax.NONE && isEach(subject, before));
    }

    private boolean isEach(int head, int before) {
        return syntax.children(head, "advmod", "det", "obj", "iobj", "dep").stream()
                .anyMatch(child -> syntax.word(child).equals(EACH)
                        && syntax.span(child, child).end() <= before);
    }

    /** Money counts anywhere in the content; a counted quantity only as what is given itself. */
    private boolean measures(int token, Finding finding) {
        Mention.AmountMention amount = (Mention.AmountMention) java.util.Objects.requireNonNull(syntax.mention(token));
        if (finding.verdict().act() != Act.PROVIDE
                && finding.verdict().act() != Act.COMMIT
                && finding.verdict().act() != Act.REQUEST) {
            return false;
        }
        boolean below = syntax.tree().dominates(finding.token(), token)
                || finding.contents().stream().anyMatch(content -> syntax.tree().dominates(content, token));
        return below && (amount.currency() != null || isObject(token));
    }

    private boolean isObject(int token) {
        String relation = syntax.relation(token);
        return relation.equals("obj")
                || relation.equals("nsubj")
                || relation.equals("root")
                || relation.equals("nmod")
                || relation.equals("conj");
    }

    private boolean belongsToOther(int token, Finding finding, List<Finding> all) {
        for (Finding other : all) {
            if (!other.equals(finding) && other.verdict().act() == Act.PROVIDE && nearer(other, finding, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean nearer(Finding other, Finding finding, int token) {
        return syntax.tree().dominates(finding.token(), other.token())
                && syntax.tree().dominates(other.token(), token)
                && syntax.tree().head(token) != Tree.ROOT;
    }
}
