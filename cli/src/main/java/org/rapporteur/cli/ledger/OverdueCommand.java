package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.Questions;
import org.rapporteur.ledger.print.MatterPrint;
import org.rapporteur.ledger.question.Undertakings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur overdue}. */
@Command(
        name = "overdue",
        description =
                "Lists what was to be done by a day that has passed and, as far as reports tell, was not. Overdue is reckoned on the"
                        + " day asked about and never stored.",
        footer = {
            "",
            "Examples:",
            "  rapporteur overdue Japan-ASEAN",
            "  rapporteur overdue --by JPN --on 2024-06-01",
            "  rapporteur overdue --as-known 2023-01-31 --format json"
        })
public final class OverdueCommand implements Callable<Exit> {
    private final Console console;

    @Mixin
    private ScopeOption scope = new ScopeOption();

    /** The command over a console. */
    public OverdueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Undertakings answer = scope.ask(console, Questions::overdue);
        int width = console.surroundings().width();
        console.out().print(scope.json() ? MatterPrint.json(answer) : MatterPrint.text(answer, "overdue", width));
        return Exit.OK;
    }
}
