package org.rapporteur.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/** Drops findings that only announce what a clause behind them tells. */
final class Echoes {
    private final Syntax syntax;
    private final Nesting nesting;

    Echoes(Syntax syntax, Nesting nesting) {
        this.syntax = syntax;
        this.nesting = nesting;
    }

    /** "hit back, imposing a ban": the ban is how; "issued a statement, saying": what it says is what is done. */
    void drop(List<Finding> findings) {
        findings.removeIf(bare -> isBare(bare)
                && syntax.children(bare.token(), "advcl").stream().anyMatch(how -> tellsHow(bare, how, findings)));
    }

    private boolean isBare(Finding finding) {
        return switch (finding.verdict().act()) {
            case THREATEN -> finding.contents().isEmpty();
            case CONCLUDE ->
                finding.contents().stream()
                        .allMatch(content -> syntax.lemma(content).equals("statement"));
            default -> false;
        };
    }

    private boolean tellsHow(Finding bare, int how, List<Finding> findings) {
        @Nullable Event telling = syntax.isGerund(how) ? nesting.at(how) : null;
        boolean says = telling != null && telling.effect() == Frame.Effect.REPORT;
        return bare.verdict().act() == Act.CONCLUDE
                ? says
                : findings.stream()
                        .anyMatch(one -> one.token() == how && one.verdict().act() == Act.THREATEN);
    }
}
