package org.rapporteur.cli.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.ledger.Erasure;
import org.rapporteur.ledger.entry.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur erase}. */
@Command(
        name = "erase",
        description = "Erases a report by law: its text, its readings and every quote of it vanish from the ledger and"
                + " from its files. An entry that says why stays, and the chain still verifies.",
        footer = {
            "",
            "Examples:",
            "  rapporteur erase 3fb1c09d2e --why \"court order 12/2026\"",
            "",
            "It cannot be taken back. It takes a while and room for a second copy of the ledger. Backups, exports and",
            "a server's own logs are not reached. A report that was erased is not recorded again."
        })
public final class EraseCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "REPORT",
            description = "SHA-256 of the report's text, or the beginning of it; 'find --format json' shows it.")
    private @Nullable String report;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, which stays in the ledger; required.")
    private @Nullable String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who erases; default: the user's name.")
    private @Nullable String by;

    @Option(
            names = "--purge",
            description = "Only clear the ledger's files of what was erased, where other programs stood in the way.")
    private boolean purge;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** The command over a console. */
    public EraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        String of = report;
        if (of == null) {
            return purge();
        }
        String reason = why;
        if (reason == null || reason.isBlank()) {
            throw new Failure(Exit.USAGE, "expected a reason (--why \"court order 12/2026\"), got none");
        }
        Actor actor = Actor.person(by == null ? System.getProperty("user.name", "unknown") : by);
        say(ledger.ask(console.surroundings(), open -> open.erase(of, reason, actor)));
        return Exit.OK;
    }

    private Exit purge() {
        if (!purge) {
            throw new Failure(Exit.USAGE, "expected a report (SHA-256 of its text) or --purge, got neither");
        }
        ledger.ask(console.surroundings(), open -> {
            open.purge();
            return Exit.OK;
        });
        console.out().println("The ledger's files hold nothing of what was erased.");
        return Exit.OK;
    }

    private void say(Erasure erasure) {
        console.out()
                .println("erased  " + Shown.line(erasure.report()) + "  (payloads of entries "
                        + String.join(
                                ", ",
                                erasure.entries().stream().map(String::valueOf).toList())
                        + "; told in entry " + erasure.sequence() + ")");
        if (!erasure.sameWords().isEmpty()) {
            console.out().println("The same words stand in other reports, which were left as they are:");
            erasure.sameWords().forEach(other -> console.out().println("  " + other));
        }
    }
}
