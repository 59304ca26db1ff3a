package org.rapporteur.cli.ledger;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.transfer.ImportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur import}. */
@Command(
        name = "import",
        description =
                "Takes over what 'export' wrote, hash for hash, into a ledger without entries, or with the first of"
                        + " the same ones: an import that was interrupted goes on where it stopped.",
        footer = {
            "",
            "Examples:",
            "  rapporteur import team.jsonl --ledger copy.ledger",
            "  rapporteur import team.jsonl --ledger postgresql://clerk@db.example/reports",
            "",
            "The whole file is checked before anything is written. Where its chain does not hold, the line is named and",
            "nothing is taken over."
        })
public final class ImportCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "What 'export' wrote.")
    private @Nullable Path file;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** The command over a console. */
    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Path from = console.surroundings().resolve(file == null ? Path.of("") : file);
        try (Bar bar = Bar.on(console, "importing")) {
            Checkpoint reached = ledger.with(console.surroundings(), open -> open.importFrom(from, bar::show));
            bar.clear();
            console.out().println("imported " + reached.entries() + " entries; checkpoint " + reached);
            return Exit.OK;
        } catch (ImportException e) {
            throw new Failure(Exit.INPUT, String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new Failure(Exit.INPUT, "cannot read " + from + ": " + e.getCause(), e);
        }
    }
}
