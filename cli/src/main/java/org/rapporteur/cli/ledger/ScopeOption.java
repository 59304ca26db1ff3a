package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.ledger.Questions;
import org.rapporteur.ledger.question.Scope;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose undertakings, requests or sums are asked for, on which day, and how they are printed. */
final class ScopeOption {
    @Parameters(
            arity = "0..1",
            paramLabel = "PARTIES",
            description = "A partnership (ASEAN-JPN, Japan-ASEAN) or a party on either side; default: all.")
    private @Nullable String of;

    @Option(names = "--by", paramLabel = "PARTY", description = "Who undertakes, asks or gives.")
    private @Nullable String by;

    @Option(names = "--to", paramLabel = "PARTY", description = "Who receives or is asked.")
    private @Nullable String to;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As it stood on that day, without what was told later; default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; default: ${DEFAULT-VALUE}.")
    private int limit = Scope.USUAL_LIMIT;

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The answer to a question about the scope. */
    <T> T ask(Console console, BiFunction<Questions, Scope, T> question) {
        return ledger.ask(
                console.surroundings(), open -> question.apply(open.questions(), new Scope(of, by, to, on, limit)));
    }

    /** Whether it is printed for programs. */
    boolean json() {
        return format == Format.JSON;
    }
}
