package org.rapporteur.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Surroundings;
import org.rapporteur.cli.input.ReaderOptions;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerOptions;
import org.rapporteur.ledger.Parties;
import org.rapporteur.ledger.question.Named;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger. */
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger; default: RAPPORTEUR_LEDGER, else reports.ledger in your data folder.")
    private @Nullable Path file;

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    private @Nullable Parties names;

    /** The reader's options, which the ledger's names of parties depend on. */
    ReaderOptions readerOptions() {
        return readerOptions;
    }

    /** What parties are called. */
    Parties names(Surroundings surroundings) {
        Parties known = names;
        if (known == null) {
            known = Parties.of(readerOptions.lexicon(surroundings));
            names = known;
        }
        return known;
    }

    /** What a party is called in running text: "Japan", "ASEAN". */
    static String name(Parties names, String id) {
        String name = names.name(id);
        return name == null ? id : Named.label(id, name);
    }

    /** Asks a ledger that must be there already what it knew at the end of a day; null for now. */
    <T> T ask(Surroundings surroundings, @Nullable LocalDate asKnown, Function<Ledger, T> question) {
        return ask(surroundings, ledger -> question.apply(ledger.asKnown(asKnown)));
    }

    /** Asks a ledger that must be there already: asking never makes one. */
    <T> T ask(Surroundings surroundings, Function<Ledger, T> question) {
        Path path = path(surroundings);
        if (Files.notExists(path)) {
            throw new Failure(
                    Exit.LEDGER, "there is no ledger yet: " + path + "; 'rapporteur add report.txt' makes one");
        }
        if (isEmpty(path)) {
            throw new Failure(
                    Exit.LEDGER,
                    "expected a ledger in " + path
                            + ", but the file is empty (0 bytes): no ledger was made in it yet, or"
                            + " all of it was lost. Go back to a backup, or 'rapporteur add report.txt' makes a new one");
        }
        return with(surroundings, question);
    }

    /** Whether a file is there and nothing in it, nor in a log beside it. */
    static boolean isEmpty(Path path) {
        try {
            return Files.isRegularFile(path)
                    && Files.size(path) == 0
                    && Files.notExists(path.resolveSibling(path.getFileName() + "-wal"));
        } catch (IOException e) {
            return false; // Opening it will say why.
        }
    }

    /**
     * Works with a ledger, which is made where there is none.
     *
     * @throws Failure with {@link Exit#LEDGER} where its file cannot be read or written, with {@link Exit#USAGE} where
     *     the question cannot be understood
     */
    <T> T with(Surroundings surroundings, Function<Ledger, T> work) {
        LedgerOptions options = LedgerOptions.standard().parties(names(surroundings));
        try (Ledger ledger = Ledger.open(path(surroundings), options)) {
            return work.apply(ledger);
        } catch (LedgerException e) {
            throw new Failure(Exit.LEDGER, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** The ledger's file. */
    Path path(Surroundings surroundings) {
        if (file != null) {
            return surroundings.resolve(file);
        }
        String variable = surroundings.variable("RAPPORTEUR_LEDGER");
        return variable == null
                ? dataFolder(surroundings).resolve("rapporteur").resolve("reports.ledger")
                : surroundings.resolve(Path.of(variable));
    }

    /** Where programs keep a user's data: the XDG Base Directory Specification, and the customs of macOS and Windows. */
    private static Path dataFolder(Surroundings surroundings) {
        String xdg = surroundings.variable("XDG_DATA_HOME");
        String windows = surroundings.variable("LOCALAPPDATA");
        if (xdg != null) {
            return Path.of(xdg);
        }
        if (windows != null) {
            return Path.of(windows);
        }
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac
                ? surroundings.home().resolve("Library").resolve("Application Support")
                : surroundings.home().resolve(".local").resolve("share");
    }
}
