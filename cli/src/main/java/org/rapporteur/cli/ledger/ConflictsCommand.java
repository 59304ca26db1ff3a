package org.rapporteur.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.AnswerText;
import org.rapporteur.ledger.question.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur conflicts}. */
@Command(
        name = "conflicts",
        description =
                "Shows what cannot both be true of amounts, dates, parties and status, with both quotes. Which of the"
                        + " two is right it never says.",
        footer = {
            "",
            "Examples:",
            "  rapporteur conflicts",
            "  rapporteur conflicts Japan-ASEAN",
            "  rapporteur conflicts JPN --as-known 2023-01-31 --format json"
        })
public final class ConflictsCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "PARTIES", description = "A party or partnership; default: all.")
    private @Nullable String of;

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public ConflictsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        List<Conflict> conflicts = ledger.ask(console.surroundings(), open -> open.conflicts(of));
        if (format == Format.JSON) {
            console.out().print(AnswerJson.conflicts(conflicts));
        } else {
            console.out()
                    .print(AnswerText.conflicts(
                            conflicts, console.surroundings().width()));
            console.out().println(conflicts.isEmpty() ? "No conflict was found." : conflicts.size() + " conflict(s).");
        }
        return Exit.OK;
    }
}
