package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.print.HistoryPrint;
import org.rapporteur.ledger.question.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur history}. */
@Command(
        name = "history",
        description = "Tells how a record came to be what it is: when it was told, by whom, what it was joined with and"
                + " parted from, and who judged it. Nothing of this is ever lost.",
        footer = {
            "",
            "Examples:",
            "  rapporteur history 0123456789abcdef#1       an undertaking, contribution or request",
            "  rapporteur history 0123456789abcdef         a claim",
            "  rapporteur history 3fb1c09d2e               a report, by the beginning of its SHA-256",
            "  rapporteur history Japan                    a party: the names that reports gave it",
            "  rapporteur history 0123456789abcdef#1 --as-known 2023-01-31 --format json",
            "",
            "Ids stand in the answers of 'brief', 'outstanding', 'find' … with --format json."
        })
public final class HistoryCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(paramLabel = "RECORD", description = "Its id.")
    private String record = "";

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        History history =
                ledger.ask(console.surroundings(), open -> open.questions().history(record));
        int width = console.surroundings().width();
        console.out().print(format == Format.JSON ? HistoryPrint.json(history) : HistoryPrint.text(history, width));
        return Exit.OK;
    }
}
