package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Surroundings;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Parties;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger is asked, and from when its knowledge is. */
final class QuestionOption {
    @Option(
            names = "--as-known",
            paramLabel = "DATE",
            description = "Answer from what the ledger knew at the end of that day; default: from all it knows.")
    private @Nullable LocalDate asKnown;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** Asks the ledger, which must be there already. */
    <T> T ask(Surroundings surroundings, Function<Ledger, T> question) {
        return ledger.ask(surroundings, open -> question.apply(open.asKnown(asKnown)));
    }

    /** What parties are called. */
    Parties names(Surroundings surroundings) {
        return ledger.names(surroundings);
    }
}
