package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.Questions;
import org.rapporteur.ledger.print.MatterPrint;
import org.rapporteur.ledger.question.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur unanswered}. */
@Command(
        name = "unanswered",
        description =
                "Lists what was asked for and neither undertaken, given nor refused since, as far as reports tell.",
        footer = {
            "",
            "Examples:",
            "  rapporteur unanswered Japan-ASEAN",
            "  rapporteur unanswered --by ASEAN --to JPN --on 2022-08-01",
            "  rapporteur unanswered --format json",
            "",
            "Where a person sees an answer that the program does not: 'judge answers ANSWER REQUEST'."
        })
public final class UnansweredCommand implements Callable<Exit> {
    private final Console console;

    @Mixin
    private ScopeOption scope = new ScopeOption();

    /** The command over a console. */
    public UnansweredCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Requests answer = scope.ask(console, Questions::unanswered);
        int width = console.surroundings().width();
        console.out().print(scope.json() ? MatterPrint.json(answer) : MatterPrint.text(answer, width));
        return Exit.OK;
    }
}
