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
    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Folder of your own names and act words, laid over the built-in ones.")
    private @Nullable Path folder;

    /** Begins to load what every reader needs, while the command line is still being understood. */
    public static void loadAhead() {
        Thread loading = new Thread(LanguageModel::english, "language model");
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
            return Reader.with(lexicon(surroundings));
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
