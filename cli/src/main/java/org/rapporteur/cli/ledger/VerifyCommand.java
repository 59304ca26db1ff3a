package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.AnswerText;
import org.rapporteur.ledger.question.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur verify}. */
@Command(
        name = "verify",
        description = "Checks a ledger: the chain of its entries, every quote against its text, what it shows against"
                + " its entries, and its file.",
        footer = {
            "",
            "The exit code is 0 where everything holds, 1 where something does not, 4 where the file cannot be read.",
            "Keep the printed head of the chain elsewhere: a ledger that was rewritten as a whole has another one."
        })
public final class VerifyCommand implements Callable<Exit> {
    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--rebuild",
            description = "First compute anew, from the entries, what the ledger shows; the entries stay as they are.")
    private boolean rebuild;

    /** The command over a console. */
    public VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Verification verification = ledger.ask(console.surroundings(), open -> {
            if (rebuild) {
                open.rebuild();
            }
            try (Bar bar = Bar.on(console, "checking")) {
                return open.verify(bar::show);
            }
        });
        console.out()
                .print(
                        format == Format.JSON
                                ? AnswerJson.write(verification)
                                : AnswerText.write(
                                        verification, console.surroundings().width()));
        return verification.holds() ? Exit.OK : Exit.FINDINGS;
    }
}
