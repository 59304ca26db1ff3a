package org.rapporteur.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Loader;
import org.rapporteur.cli.input.OrderedWork;
import org.rapporteur.cli.input.ReadReport;
import org.rapporteur.cli.input.Source;
import org.rapporteur.cli.input.Sources;
import org.rapporteur.cli.read.ReadingPage;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerOptions;
import org.rapporteur.ledger.Parties;
import org.rapporteur.ledger.print.BriefText;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.lexicon.Lexicon;
import picocli.CommandLine.Command;

/** {@code rapporteur demo}. */
@Command(
        name = "demo",
        description = "Shows what it does on the bundled samples, with a ledger that is thrown away afterwards.")
public final class DemoCommand implements Callable<Exit> {
    /** The report whose claims are shown. */
    private static final String SHOWN = "asean-japan-2021-wire.txt";

    private static final String PARTNERSHIP = "ASEAN-JPN";

    private final Console console;

    /** The command over a console. */
    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Path folder = temporary();
        try {
            show(folder);
            return Exit.OK;
        } finally {
            delete(folder);
        }
    }

    private void show(Path folder) {
        List<Source> sources = Sources.ofManifest(Samples.unpack(folder), console.surroundings());
        Lexicon lexicon = Lexicon.bundled();
        Reader reader = Reader.standard();
        LedgerOptions options = LedgerOptions.standard().parties(Parties.of(lexicon));
        try (Ledger ledger = Ledger.open(folder.resolve("demo.ledger"), options)) {
            Reading shown = add(sources, reader, ledger);
            if (shown != null) {
                heading("The claims of samples/" + SHOWN);
                console.out()
                        .print(ReadingPage.of(
                                shown, console.style(), console.surroundings().width(), ReadingPage.Explanation.NONE));
            }
            heading("The brief of " + PARTNERSHIP + ", from all of them");
            console.out()
                    .print(BriefText.write(
                            ledger.brief(PARTNERSHIP, null, null),
                            console.surroundings().width()));
        }
        heading("Next");
        console.out().println("rapporteur read FILE        the claims of a report of yours");
        console.out().println("rapporteur add FILE|DIR     keep them in a ledger");
        console.out().println("rapporteur --help           everything else");
    }

    /** Records every sample; gives the reading of the one to be shown, or null where it is missing. */
    private @Nullable Reading add(List<Source> sources, Reader reader, Ledger ledger) {
        heading(sources.size() + " reports, written for this project, go into a throw-away ledger");
        List<Reading> shown = new ArrayList<>();
        Loader loader = new Loader(console.in());
        int threads = Math.min(sources.size(), Runtime.getRuntime().availableProcessors());
        OrderedWork.each(sources, Math.max(1, threads), source -> ReadReport.of(source, loader, reader), report -> {
            Failure failure = report.failure();
            if (failure != null) {
                throw failure;
            }
            Reading reading = report.reading();
            ledger.add(report.loaded().report(), reading);
            Source source = report.loaded().source();
            console.out()
                    .println("  " + source.name() + "  (" + reading.claims().size() + " claims)");
            if (source.name().equals(SHOWN)) {
                shown.add(reading);
            }
        });
        return shown.isEmpty() ? null : shown.get(0);
    }

    private void heading(String words) {
        console.out().println();
        console.out().println(console.style().strong("== " + words));
        console.out().println();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("rapporteur-demo");
        } catch (IOException e) {
            throw new Failure(Exit.OUTPUT, "cannot make a folder for the demo: " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
