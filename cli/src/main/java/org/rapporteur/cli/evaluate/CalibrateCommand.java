package org.rapporteur.cli.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Loaded;
import org.rapporteur.cli.input.Loader;
import org.rapporteur.cli.input.OrderedWork;
import org.rapporteur.cli.input.ReaderOptions;
import org.rapporteur.cli.input.Reasons;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur calibrate}. */
@Command(
        name = "calibrate",
        description = "Finds on gold claims how far each trait of a claim can be trusted, and how well that holds.",
        footer = {
            "",
            "Examples:",
            "  rapporteur calibrate samples",
            "  rapporteur calibrate my-gold samples -o my-lexicon/en/confidence.tsv",
            "  rapporteur read report.txt --lexicon my-lexicon",
            "",
            "The figures are cross-validated over reports: each is judged by weights found on the others."
        })
public final class CalibrateCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(paramLabel = "GOLD_DIR", arity = "1..*", description = "Folders with NAME.gold.json beside NAME.txt.")
    private List<Path> folders = List.of();

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    @Option(names = "--folds", paramLabel = "N", description = "Into how many parts; default: ${DEFAULT-VALUE}.")
    private int folds = 5;

    @Option(
            names = "--penalty",
            paramLabel = "N",
            description = "Against large weights: more is flatter; default: ${DEFAULT-VALUE}.")
    private double penalty = 3;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "How often a trait must be seen to count; default: ${DEFAULT-VALUE}.")
    private int least = 3;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "Further names of parties in the gold: id, kind and names (a|b), parted by tabs.")
    private @Nullable Path parties;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the weights there.")
    private @Nullable Path output;

    /** The command over a console. */
    public CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        if (folds < 2 || penalty < 0 || least < 1) {
            throw new Failure(
                    Exit.USAGE, "expected --folds of 2 or more, --penalty of 0 or more, --least of 1 or more");
        }
        List<List<JudgedClaim>> reports = judged();
        CrossValidation validation = CrossValidation.of(reports, folds, penalty, least);
        console.out().print(ReliabilitySheet.text(validation));
        if (output != null) {
            List<JudgedClaim> all = reports.stream().flatMap(List::stream).toList();
            write(console.surroundings().resolve(output), Regression.fit(all, penalty, least));
        }
        return Exit.OK;
    }

    private List<List<JudgedClaim>> judged() {
        List<GoldFile> files = new ArrayList<>();
        for (Path folder : folders) {
            Path gold = console.surroundings().resolve(folder);
            files.addAll(GoldFile.in(gold, gold));
        }
        Loader loader = new Loader(console.in());
        Reader reader = readerOptions.reader(console.surroundings());
        Comparison comparison = new Comparison(
                parties == null
                        ? PartyNames.NONE
                        : PartyNames.read(console.surroundings().resolve(parties)));
        List<List<JudgedClaim>> reports = new ArrayList<>();
        try (Bar bar = Bar.on(console, "reading")) {
            int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
            OrderedWork.each(files, threads, file -> judged(file, loader, reader, comparison), judged -> {
                reports.add(judged);
                bar.show(reports.size(), files.size());
            });
        }
        return reports;
    }

    private static List<JudgedClaim> judged(GoldFile file, Loader loader, Reader reader, Comparison comparison) {
        Loaded loaded = loader.load(file.source());
        List<GoldClaim> gold = file.claims(loaded.report().text());
        return JudgedClaim.of(reader.explain(loaded.report()), gold, comparison);
    }

    private static void write(Path file, Regression regression) {
        StringBuilder lines = new StringBuilder();
        lines.append("# What speaks for and against a claim: log odds that it is right, added up.\n");
        lines.append("# Found by \"rapporteur calibrate\" on gold claims; docs/accuracy.md shows how well it holds.\n");
        lines.append("# trait\tweight\n");
        lines.append(line("bias", regression.bias()));
        regression.weights().forEach((trait, weight) -> {
            if (Math.abs(weight) >= 0.005) {
                lines.append(line(trait, weight));
            }
        });
        try {
            Files.writeString(file, lines.toString(), UTF_8);
        } catch (IOException e) {
            throw new Failure(Exit.OUTPUT, "cannot write " + file + ": " + Reasons.of(e), e);
        }
    }

    private static String line(String trait, double weight) {
        return String.format(Locale.ROOT, "%s\t%.2f\n", trait, weight);
    }
}
