package org.rapporteur.cli.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur backup}. */
@Command(
        name = "backup",
        description = "Copies a ledger as it is at one moment, while others may write to it. The copy is a ledger.",
        footer = {
            "",
            "Examples:",
            "  rapporteur backup /media/disk/reports-2026-01-31.ledger",
            "",
            "A ledger on a server is backed up with 'export'. Try a backup with 'verify --ledger FILE'."
        })
public final class BackupCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The copy, which must not be there yet.")
    private @Nullable Path file;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** The command over a console. */
    public BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Path copy = console.surroundings().resolve(file == null ? Path.of("") : file);
        if (Files.exists(copy)) {
            throw new Failure(Exit.OUTPUT, "expected a new file for the backup, but " + copy + " is there already");
        }
        Path unfinished = copy.resolveSibling("." + copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            if (!ledger.ask(console.surroundings(), open -> open.copy(unfinished))) {
                throw new Failure(
                        Exit.USAGE,
                        "expected a ledger in a file; one on a server is backed up with 'rapporteur export'");
            }
            keep(unfinished, copy);
        } catch (IOException e) {
            throw new Failure(Exit.OUTPUT, "cannot write " + copy + ": " + e.getMessage(), e);
        }
        console.out().println("backup  " + copy);
        return Exit.OK;
    }

    /** The copy appears when all of it is on disk. */
    private static void keep(Path unfinished, Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    }
}
