package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur completion}. */
@Command(
        name = "completion",
        description = "Prints a script that lets bash and zsh complete commands and options.",
        footer = {
            "",
            "In bash and in zsh:",
            "  source <(rapporteur completion)",
            "",
            "To have it in every shell, put that line into ~/.bashrc or ~/.zshrc."
        })
final class CompletionCommand implements Callable<Exit> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        if (spec == null) {
            throw new IllegalStateException("expected to be called through the command line");
        }
        console.out().print(AutoComplete.bash("rapporteur", spec.root().commandLine()));
        return Exit.OK;
    }
}
