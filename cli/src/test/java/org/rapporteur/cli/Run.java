package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Surroundings;

/** Runs real commands in a folder of their own, as a terminal or a script would. */
final class Run {
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private boolean terminal;
    private byte[] input = new byte[0];

    Run(Path folder) {
        this.folder = folder;
    }

    /** How a command ended. */
    record Ended(Exit exit, String out, String err) {
        /** The one line of messages, without its line end. */
        String message() {
            return err.strip();
        }
    }

    Run file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    Run file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run input(String text) {
        input = text.getBytes(UTF_8);
        return this;
    }

    Run terminal() {
        terminal = true;
        return this;
    }

    Run variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(variables, folder, folder, terminal, terminal, terminal ? 60 : 0);
        Console console = Console.of(new ByteArrayInputStream(input), out, err, surroundings);
        Exit exit = new Rapporteur(console).run(arguments);
        return new Ended(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
