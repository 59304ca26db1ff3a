package org.rapporteur.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Surroundings;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Libraries below the ledger look for a logger, and would say on the terminal that there is none.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Console console = Console.of(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Surroundings.ofProcess());
        Exit exit = new Rapporteur(console).run(arguments);
        System.exit(exit.code());
    }
}
