package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.Questions;
import org.rapporteur.ledger.print.MatterPrint;
import org.rapporteur.ledger.question.Undertakings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur outstanding}. */
@Command(
        name = "outstanding",
        description =
                "Lists what was undertaken and is neither delivered, withdrawn nor replaced, the soonest due first, each with its"
                        + " quotes. Mere wishes are left out.",
        footer = {
            "",
            "Examples:",
            "  rapporteur outstanding Japan-ASEAN",
            "  rapporteur outstanding --by JPN --on 2022-12-31",
            "  rapporteur outstanding VNM --as-known 2023-01-31 --format json",
            "",
            "How far each has come (intended, pledged, agreed, committed, in-delivery) is what reports show, or what a person",
            "judged: see 'judge stage'."
        })
public final class OutstandingCommand implements Callable<Exit> {
    private final Console console;

    @Mixin
    private ScopeOption scope = new ScopeOption();

    /** The command over a console. */
    public OutstandingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Undertakings answer = scope.ask(console, Questions::outstanding);
        int width = console.surroundings().width();
        console.out().print(scope.json() ? MatterPrint.json(answer) : MatterPrint.text(answer, "outstanding", width));
        return Exit.OK;
    }
}
