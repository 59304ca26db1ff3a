package org.rapporteur.cli.console;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the process was started with.
 *
 * @param variables environment variables
 * @param home the user's folder
 * @param folder the folder that relative paths count from
 * @param outIsTerminal whether a person sees standard output
 * @param errIsTerminal whether a person sees the messages
 * @param columns width of the terminal, or 0 where unknown
 */
public record Surroundings(
        Map<String, String> variables,
        Path home,
        Path folder,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 120;

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /**
     * Those of this process. The launcher, which can ask, says by the properties {@code rapporteur.out},
     * {@code rapporteur.err} and {@code rapporteur.columns} what is a terminal and how wide it is.
     */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                home(System.getenv("HOME")),
                Path.of(""),
                "terminal".equals(System.getProperty("rapporteur.out")),
                "terminal".equals(System.getProperty("rapporteur.err")),
                Integer.getInteger("rapporteur.columns", 0));
    }

    /** HOME, as every other program takes it; Java itself asks the list of users. */
    private static Path home(@Nullable String variable) {
        boolean set = variable != null && !variable.isEmpty();
        return Path.of(set ? variable : System.getProperty("user.home", "."));
    }

    /** The value of an environment variable, or null where it is unset or empty. */
    public @Nullable String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Colour is for terminals, and for none where NO_COLOR is set (no-color.org) or the terminal is dumb. */
    public boolean colourOut() {
        return outIsTerminal && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
    }

    /** Columns to wrap text to: long lines are hard to read on wide terminals too. */
    public int width() {
        return columns == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns));
    }

    /** The same path from the folder that relative paths count from. */
    public Path resolve(Path path) {
        return folder.resolve(path);
    }
}
