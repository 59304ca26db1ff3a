package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur migrate}. */
@Command(
        name = "migrate",
        description =
                "Brings a ledger that an older version made to the form of this one. Every command does so when it"
                        + " opens a ledger; this one does nothing else.",
        footer = {
            "",
            "Each step is done wholly or not at all: where it is interrupted, the next command goes on with it. Make a",
            "backup first, since an older version does not open the ledger any more."
        })
public final class MigrateCommand implements Callable<Exit> {
    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** The command over a console. */
    public MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        String where = ledger.ask(
                console.surroundings(),
                open -> open.address() + "  has the form of this version, and "
                        + open.checkpoint().entries() + " entries");
        console.out().println(where);
        return Exit.OK;
    }
}
