package org.rapporteur.cli.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Surroundings;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.LexiconException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What reader to read with. */
@Command
public final class ReaderOptions {
    private static final String LEXICON = "--lexicon";

    @Option(
            names = LEXICON,
            paramLabel = "DIR",
            description = "Folder of your own names and act words, laid over the built-in ones.")
    private @Nullable Path folder;

    /**
     * Begins to load what a reader needs, while the command line is still being understood: the language model on one
     * thread, the lexicon on another unless the arguments lay a folder over it.
     */
    public static void loadAhead(String... arguments) {
        start("language model", LanguageModel::english);
        for (String argument : arguments) {
            if (argument.startsWith(LEXICON)) {
                return;
            }
        }
        start("lexicon", Reader::standard);
    }

    private static void start(String name, Runnable load) {
        Thread loading = new Thread(load, name);
        loading.setDaemon(true);
        loading.start();
    }

    /**
     * The reader asked for.
     *
     * @throws Failure with {@link Exit#LEXICON} where a line of the user's folder cannot be understood
     */
    public Reader reader(Surroundings surroundings) {
        try {
            return folder == null ? Reader.standard() : Reader.with(lexicon(surroundings));
        } catch (LexiconException e) {
            throw new Failure(Exit.LEXICON, String.valueOf(e.getMessage()), e);
        }
    }

    /** The lexicon asked for. */
    public Lexicon lexicon(Surroundings surroundings) {
        try {
            return folder == null ? Lexicon.bundled() : Lexicon.bundledWith(surroundings.resolve(folder));
        } catch (LexiconException e) {
            throw new Failure(Exit.LEXICON, String.valueOf(e.getMessage()), e);
        }
    }
}
