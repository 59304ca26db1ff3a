package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entry.Checkpoint;
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
            "Keep a checkpoint elsewhere, printed or signed: a ledger that was rewritten as a whole has another one.",
            "",
            "Examples:",
            "  rapporteur verify",
            "  rapporteur verify --checkpoint          prints how far the ledger has come, such as 12:9f86d081…",
            "  rapporteur verify --since 12:9f86d081…  checks that entry 12 is still that one, and what came after it"
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

    @Option(names = "--checkpoint", description = "Check nothing, print how far the ledger has come: entries and hash.")
    private boolean checkpoint;

    @Option(
            names = "--since",
            paramLabel = "CHECKPOINT",
            description = "Check what came after a checkpoint, and that the ledger up to it ends as it did.")
    private @Nullable String since;

    /** The command over a console. */
    public VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        if (checkpoint) {
            console.out().println(ledger.ask(console.surroundings(), Ledger::checkpoint));
            return Exit.OK;
        }
        Verification verification = ledger.ask(console.surroundings(), this::check);
        console.out()
                .print(
                        format == Format.JSON
                                ? AnswerJson.write(verification)
                                : AnswerText.write(
                                        verification, console.surroundings().width()));
        return verification.holds() ? Exit.OK : Exit.FINDINGS;
    }

    private Verification check(Ledger open) {
        String after = since;
        if (rebuild) {
            open.rebuild();
        }
        try (Bar bar = Bar.on(console, "checking")) {
            return after == null ? open.verify(bar::show) : open.verifySince(Checkpoint.of(after), bar::show);
        }
    }
}
