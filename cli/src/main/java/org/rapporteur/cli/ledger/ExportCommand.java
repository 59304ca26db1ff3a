package org.rapporteur.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.read.OutputFile;
import org.rapporteur.ledger.entry.Checkpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur export}. */
@Command(
        name = "export",
        description =
                "Writes a whole ledger as lines of JSON, one for each entry, from one moment, while others may write"
                        + " to it. 'import' makes the same ledger of it, hash for hash.",
        footer = {
            "",
            "Examples:",
            "  rapporteur export -o team.jsonl",
            "  rapporteur export --ledger postgresql://clerk@db.example/reports | gzip > team.jsonl.gz"
        })
public final class ExportCommand implements Callable<Exit> {
    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes; default: standard output.")
    private @Nullable Path output;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** The command over a console. */
    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Path file = output;
        if (file == null) {
            write(console.out());
            return Exit.OK;
        }
        Checkpoint reached = toFile(console.surroundings().resolve(file));
        console.say("exported " + reached.entries() + " entries; checkpoint " + reached);
        return Exit.OK;
    }

    private Checkpoint toFile(Path file) {
        try (OutputFile whole = OutputFile.open(file)) {
            Checkpoint reached = write(whole.writer());
            whole.finish();
            return reached;
        } catch (UncheckedIOException e) {
            throw new Failure(Exit.OUTPUT, "cannot write " + file + ": " + e.getCause(), e);
        }
    }

    private Checkpoint write(Writer out) {
        try (Bar bar = Bar.on(console, "exporting")) {
            Checkpoint reached = ledger.ask(console.surroundings(), open -> open.export(out, bar::show));
            out.flush();
            return reached;
        } catch (IOException e) {
            throw new Failure(Exit.OUTPUT, "cannot write the export: " + e.getMessage(), e);
        }
    }
}
