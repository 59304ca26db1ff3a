package org.rapporteur.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Surroundings;
import org.rapporteur.cli.input.ReaderOptions;
import org.rapporteur.ledger.Address;
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
            paramLabel = "LEDGER",
            description = "The ledger: a file, or postgresql://user@host/database (password: PGPASSWORD or ~/.pgpass);"
                    + " default: RAPPORTEUR_LEDGER, else reports.ledger in your data folder.")
    private @Nullable String place;

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

    /** Asks a ledger that must be there already: asking never makes one. */
    <T> T ask(Surroundings surroundings, Function<Ledger, T> question) {
        Path empty = emptyFile(surroundings);
        if (empty != null) {
            throw new Failure(
                    Exit.LEDGER,
                    "expected a ledger in " + empty
                            + ", but the file is empty (0 bytes): no ledger was made in it yet, or"
                            + " all of it was lost. Go back to a backup, or 'rapporteur add report.txt' makes a new one");
        }
        return work(surroundings, Ledger::openExisting, question);
    }

    /**
     * Works with a ledger, which is made where there is none.
     *
     * @throws Failure with {@link Exit#LEDGER} where it cannot be read or written, with {@link Exit#USAGE} where the
     *     question cannot be understood
     */
    <T> T with(Surroundings surroundings, Function<Ledger, T> work) {
        return work(surroundings, Ledger::open, work);
    }

    private <T> T work(
            Surroundings surroundings, BiFunction<Address, LedgerOptions, Ledger> opening, Function<Ledger, T> work) {
        LedgerOptions options = LedgerOptions.standard().parties(names(surroundings));
        try (Ledger ledger = opening.apply(address(surroundings), options)) {
            return work.apply(ledger);
        } catch (LedgerException e) {
            throw new Failure(Exit.LEDGER, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** The ledger's file where it is there and nothing in it, nor in a log beside it; else null. */
    @Nullable
    Path emptyFile(Surroundings surroundings) {
        return address(surroundings) instanceof Address.File file && isEmpty(file.path()) ? file.path() : null;
    }

    private static boolean isEmpty(Path path) {
        try {
            return Files.isRegularFile(path)
                    && Files.size(path) == 0
                    && Files.notExists(path.resolveSibling(path.getFileName() + "-wal"));
        } catch (IOException e) {
            return false; // Opening it will say why.
        }
    }

    /** Where the ledger is kept. */
    private Address address(Surroundings surroundings) {
        String words = place == null ? surroundings.variable("RAPPORTEUR_LEDGER") : place;
        if (words == null) {
            return Address.of(dataFolder(surroundings).resolve("rapporteur").resolve("reports.ledger"));
        }
        Address address = Address.of(words);
        if (address instanceof Address.Server server) {
            return server.password() == null ? server.password(surroundings.variable("PGPASSWORD")) : server;
        }
        return Address.of(surroundings.resolve(Path.of(words)));
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
