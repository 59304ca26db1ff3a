package org.rapporteur.reading.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.mention.Mention;

/** Finds when an act was done, what time its content speaks of, and by when it is due. */
final class TimeFinder {
    private static final Set<Act> PROSPECTIVE = Set.of(Act.COMMIT, Act.REQUEST);

    private final Scene scene;
    private final Syntax syntax;

    TimeFinder(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** By when what is promised or asked is to be done, or null. */
    @Nullable
    Period due(Finding finding, Span quote) {
        if (!PROSPECTIVE.contains(finding.verdict().act())) {
            return null;
        }
        for (int token = 0; token < syntax.size(); token++) {
            if (isIn(token, quote) && !isOfAct(token, finding) && !isOfName(token)) {
                Period period =
                        ((Mention.DateMention) java.util.Objects.requireNonNull(syntax.mention(token))).period();
                if (period != null && !isPast(period)) {
                    return period;
                }
            }
        }
        return null;
    }

    /** When the act was done, or null. */
    @Nullable
    Period when(Finding finding) {
        for (int token = 0; token < syntax.size(); token++) {
            if (syntax.mention(token) instanceof Mention.DateMention date
                    && date.period() != null
                    && isOfAct(token, finding)
                    && !(PROSPECTIVE.contains(finding.verdict().act())
                            && finding.event().mood() == Mood.FUTURE)) {
                return date.period();
            }
        }
        return null;
    }

    /** The time that the content speaks of, or null. */
    @Nullable
    Period contentWhen(Finding finding, Span quote) {
        if (PROSPECTIVE.contains(finding.verdict().act())) {
            return null;
        }
        for (int token = 0; token < syntax.size(); token++) {
            if (isIn(token, quote) && !isOfAct(token, finding)) {
                return ((Mention.DateMention) java.util.Objects.requireNonNull(syntax.mention(token))).period();
            }
        }
        return null;
    }

    private boolean isIn(int token, Span quote) {
        return syntax.mention(token) instanceof Mention.DateMention date && quote.contains(date.span());
    }

    /** Whether a date hangs on the act's own verb and not on what it is about. */
    private boolean isOfAct(int token, Finding finding) {
        boolean below = syntax.tree().head(token) == finding.token();
        boolean promise = finding.event().match() == null && finding.verdict().act() == Act.COMMIT;
        boolean future = finding.event().mood() == Mood.FUTURE;
        return below && !promise && !future;
    }

    /** "the 2030 Agenda": a date that belongs to a name. */
    private boolean isOfName(int token) {
        String relation = syntax.relation(token);
        return relation.equals("compound")
                || relation.equals("amod")
                || relation.equals("flat")
                || (syntax.tree().head(token) != Tree.ROOT
                        && syntax.mention(syntax.tree().head(token)) != null
                        && relation.equals("nummod"));
    }

    private boolean isPast(Period period) {
        String published = scene.document().description().published();
        return published != null && period.lastDay().isBefore(java.time.LocalDate.parse(published));
    }
}
