package org.rapporteur.cli.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Loaded;
import org.rapporteur.cli.input.Loader;
import org.rapporteur.cli.input.OrderedWork;
import org.rapporteur.cli.input.ReadReport;
import org.rapporteur.cli.input.ReaderOptions;
import org.rapporteur.cli.input.ReportOptions;
import org.rapporteur.cli.input.Source;
import org.rapporteur.exchange.PloverJson;
import org.rapporteur.exchange.ReadingCsv;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.reading.EventReader;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.event.PoliticalEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur read}. */
@Command(
        name = "read",
        description = "Reads reports and prints their claims, each with its exact quote.",
        footer = {
            "",
            "Examples:",
            "  rapporteur read report.txt",
            "  rapporteur read --date 2021-08-03 --publisher VNS report.txt",
            "  curl -s https://example.org/release.txt | rapporteur read -",
            "  rapporteur read --format json report.txt > report.json",
            "  rapporteur read --format csv reports/ -o claims.csv",
            "  rapporteur read --format json reports/ -o readings/",
            "  rapporteur read --format plover --lines sentences.txt > events.jsonl",
            "",
            "One report in JSON is an indented object; several are one object a line.",
            "A report that cannot be read is named, the others are read, and the exit code is 3."
        })
public final class ReadCommand implements Callable<Exit> {
    private final Console console;

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--lines", description = "Each line of a file is a report of its own, named FILE:LINE.")
    private boolean lines;

    @Option(
            names = "--explain",
            description = "Add to each claim why: rule, references, confidence, and its sentence's tree.")
    private boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Write there; to a folder, a file for each report.")
    private @Nullable String output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once; default: the number of processors. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The command over a console. */
    public ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        if (threads < 1) {
            throw new Failure(Exit.USAGE, "--threads: expected 1 or more, got " + threads);
        }
        Loader loader = new Loader(console.in());
        List<Source> sources = sources(loader);
        Reader reader = readerOptions.reader(console.surroundings());
        boolean folder = toFolder(sources);
        Printing printing = new Printing(reader, sources.size(), folder);
        try (Sink sink = sink(folder);
                Bar bar = bar()) {
            if (format == Format.CSV && !folder) {
                sink.take(sources.get(0), ReadingCsv.header());
            }
            int useful = Math.min(threads, sources.size());
            Work work = new Work(loader, reader, format == Format.PLOVER ? eventReader() : null);
            OrderedWork.each(sources, useful, work::of, one -> {
                bar.clear();
                printing.print(one, sink);
                bar.show(++printing.done, sources.size());
            });
            sink.finish();
        }
        return printing.worst;
    }

    private List<Source> sources(Loader loader) {
        List<Source> sources = reports.sources(console.surroundings());
        if (!lines) {
            return sources;
        }
        List<Source> all = new ArrayList<>();
        for (Source source : sources) {
            all.addAll(loader.lines(source));
        }
        if (all.isEmpty()) {
            throw new Failure(Exit.INPUT, "--lines: expected a line that is not blank, found none");
        }
        return all;
    }

    private EventReader eventReader() {
        return EventReader.with(readerOptions.lexicon(console.surroundings()));
    }

    /** What is done with each report, on any thread. */
    private record Work(
            Loader loader, Reader reader, @Nullable EventReader events) {
        Done of(Source source) {
            ReadReport report = ReadReport.of(source, loader, reader);
            if (events == null || report.failure() != null) {
                return new Done(report, List.of());
            }
            return new Done(report, events.events(report.loaded().report()));
        }
    }

    /**
     * A report that was read.
     *
     * @param events its political events, where these are asked for
     */
    private record Done(ReadReport report, List<PoliticalEvent> events) {}

    /** Pages that appear on the terminal tell themselves how far the work has come. */
    private Bar bar() {
        boolean pages = output == null && console.surroundings().outIsTerminal();
        return pages ? Bar.none(console) : Bar.on(console, "reading");
    }

    private Sink sink(boolean folder) {
        if (output == null) {
            return Sink.printing(console.out());
        }
        Path path = console.surroundings().resolve(Path.of(output));
        return folder ? Sink.folder(path, format) : Sink.file(path);
    }

    /** An existing folder is one; a path that is none becomes one for several objects or pages, but not for a
     * table or for records. */
    private boolean toFolder(List<Source> sources) {
        if (output == null) {
            return false;
        }
        boolean slash = output.endsWith("/");
        return slash
                || Files.isDirectory(console.surroundings().resolve(Path.of(output)))
                || (sources.size() > 1 && format != Format.CSV && format != Format.PLOVER);
    }

    /** Prints one report after the other and remembers the gravest end. */
    private final class Printing {
        private final Reader reader;
        private final boolean alone;
        private final boolean folder;
        private Exit worst = Exit.OK;
        private int done;

        Printing(Reader reader, int count, boolean folder) {
            this.reader = reader;
            this.alone = count == 1 || folder;
            this.folder = folder;
        }

        void print(Done done, Sink sink) {
            ReadReport report = done.report();
            Failure failure = report.failure();
            if (failure != null) {
                console.say("rapporteur: " + failure.sentence());
                worst = worst.or(failure.exit());
                return;
            }
            Loaded loaded = report.loaded();
            for (String note : loaded.notes()) {
                console.say("note: " + Loader.shownName(loaded.source()) + " " + note);
            }
            sink.take(loaded.source(), words(loaded, report.reading(), done.events()));
        }

        private String words(Loaded loaded, Reading reading, List<PoliticalEvent> events) {
            Source source = loaded.source();
            return switch (format) {
                case TEXT -> page(source, loaded.report(), reading);
                case JSON -> json(source, reading);
                case CSV -> csv(source, reading);
                case PLOVER -> PloverJson.lines(reading, events, source.name());
            };
        }

        private String page(Source source, Report report, Reading reading) {
            ReadingPage.Explanation explanation =
                    explain ? ClaimExplanation.of(reader.explain(report)) : ReadingPage.Explanation.NONE;
            String page = ReadingPage.of(
                    reading, console.style(), console.surroundings().width(), explanation);
            return alone ? page : "== " + source.name() + "\n" + page + "\n";
        }

        private String json(Source source, Reading reading) {
            return alone ? ReadingJson.write(reading) : ReadingJson.line(reading, source.name()) + "\n";
        }

        private String csv(Source source, Reading reading) {
            String lines = ReadingCsv.lines(reading, source.name());
            return folder ? ReadingCsv.header() + lines : lines;
        }
    }
}
