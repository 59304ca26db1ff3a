package org.rapporteur.cli.console;

import org.jspecify.annotations.Nullable;

/** Ends a command with one clear sentence and a documented exit code. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final String sentence;

    /** With a sentence that says what was expected, what came, and where. */
    public Failure(Exit exit, String message) {
        this(exit, message, null);
    }

    /** The same with its cause, shown by {@code --debug}. */
    public Failure(Exit exit, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exit = exit;
        this.sentence = message;
    }

    /** The sentence for people. */
    public String sentence() {
        return sentence;
    }

    /** How the command ends. */
    public Exit exit() {
        return exit;
    }
}
