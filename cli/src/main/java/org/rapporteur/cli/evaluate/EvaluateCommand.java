package org.rapporteur.cli.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Surroundings;
import org.rapporteur.cli.input.Loaded;
import org.rapporteur.cli.input.Loader;
import org.rapporteur.cli.input.OrderedWork;
import org.rapporteur.cli.input.ReaderOptions;
import org.rapporteur.cli.input.Reasons;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur evaluate}. */
@Command(
        name = "evaluate",
        description = "Reads reports that have gold claims and says how well they were read.",
        footer = {
            "",
            "Examples:",
            "  rapporteur evaluate samples",
            "  rapporteur evaluate my-gold --errors | less",
            "",
            "GOLD_DIR holds NAME.gold.json for each report NAME.txt; samples/ shows the form, and",
            "docs/evaluation.md says what core, strict and exact mean."
        })
public final class EvaluateCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(paramLabel = "GOLD_DIR", description = "Folder with NAME.gold.json files.")
    private Path gold = Path.of(".");

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    @Option(names = "--texts", paramLabel = "DIR", description = "Folder with the texts; default: GOLD_DIR.")
    private @Nullable Path texts;

    @Option(names = "--errors", description = "List by cause what was missed, partly right or false, with its passage.")
    private boolean errors;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "Further names of parties in the gold: id, kind and names (a|b), parted by tabs.")
    private @Nullable Path parties;

    @Option(names = "--save", paramLabel = "DIR", description = "Keep the readings there, as NAME.json.")
    private @Nullable Path save;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** How the scores are printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One gold file with the reading of its report. */
    private record Scored(GoldFile gold, Loaded loaded, Reading reading) {}

    /** The command over a console. */
    public EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Surroundings surroundings = console.surroundings();
        Path goldFolder = surroundings.resolve(gold);
        Path textFolder = texts == null ? goldFolder : surroundings.resolve(texts);
        List<GoldFile> files = GoldFile.in(goldFolder, textFolder);
        Loader loader = new Loader(console.in());
        Reader reader = readerOptions.reader(surroundings);
        Scores scores = new Scores(parties == null ? PartyNames.NONE : PartyNames.read(surroundings.resolve(parties)));
        try (Bar bar = Bar.on(console, "reading")) {
            OrderedWork.each(
                    files,
                    Math.min(files.size(), Runtime.getRuntime().availableProcessors()),
                    file -> score(file, loader, reader),
                    scored -> {
                        add(scored, scores);
                        bar.show(scores.reports().size(), files.size());
                    });
        }
        print(scores);
        return scores.badQuotes() == 0 ? Exit.OK : Exit.FINDINGS;
    }

    private static Scored score(GoldFile file, Loader loader, Reader reader) {
        Loaded loaded = loader.load(file.source());
        return new Scored(file, loaded, reader.read(loaded.report()));
    }

    private void add(Scored scored, Scores scores) {
        String text = scored.loaded().report().text();
        scores.add(scored.gold().name(), text, scored.gold().claims(text), scored.reading());
        if (save != null) {
            keep(console.surroundings().resolve(save), scored);
        }
    }

    private static void keep(Path folder, Scored scored) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(scored.gold().name() + ".json");
            Files.writeString(file, ReadingJson.write(scored.reading()), UTF_8);
        } catch (IOException e) {
            throw new Failure(Exit.OUTPUT, "cannot write to " + folder + ": " + Reasons.of(e), e);
        }
    }

    private void print(Scores scores) {
        if (format == Format.JSON) {
            console.out().print(ScoreSheet.json(scores));
            return;
        }
        if (errors) {
            console.out().print(ScoreSheet.errors(scores.errors(), console.style()));
        }
        console.out().print(ScoreSheet.text(scores, console.style()));
    }
}
