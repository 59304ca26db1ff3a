package org.rapporteur.cli.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Bar;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.cli.input.Loader;
import org.rapporteur.cli.input.OrderedWork;
import org.rapporteur.cli.input.ReadReport;
import org.rapporteur.cli.input.ReportOptions;
import org.rapporteur.cli.input.Source;
import org.rapporteur.ledger.Addition;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Outcome;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur add}. */
@Command(
        name = "add",
        description = "Reads reports and records them in a ledger.",
        footer = {
            "",
            "Examples:",
            "  rapporteur add report.txt --date 2021-08-03 --publisher VNS",
            "  rapporteur add reports/",
            "  rapporteur add --manifest reports.tsv --ledger team.ledger",
            "",
            "A line is printed for each report once it is safe on disk. Adding a report again records nothing."
        })
public final class AddCommand implements Callable<Exit> {
    private final Console console;

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once; default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The command over a console. */
    public AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        if (threads < 1) {
            throw new Failure(Exit.USAGE, "--threads: expected 1 or more, got " + threads);
        }
        List<Source> sources = reports.sources(console.surroundings());
        Reader reader = ledger.readerOptions().reader(console.surroundings());
        Path file = ledger.emptyFile(console.surroundings());
        if (file != null) {
            console.say("note: " + file + " was an empty file (0 bytes); a new ledger is made in it");
        }
        return ledger.with(console.surroundings(), open -> add(sources, reader, open));
    }

    private Exit add(List<Source> sources, Reader reader, Ledger open) {
        Loader loader = new Loader(console.in());
        int useful = Math.min(threads, Math.max(1, sources.size()));
        try (Recording recording = new Recording(open, sources.size())) {
            OrderedWork.each(sources, useful, source -> ReadReport.of(source, loader, reader), recording::record);
            recording.flush();
            return recording.worst;
        }
    }

    /** A report that was read and waits to be recorded. */
    private record Waiting(String name, Addition addition) {}

    /** Records reports in the order in which they were read, those that come shortly after each other together. */
    private final class Recording implements AutoCloseable {
        private static final int TOGETHER = 100;
        private static final long PATIENCE_NANOS = 250_000_000L;

        private final Ledger open;
        private final Bar bar = Bar.on(console, "reading");
        private final int count;
        private final List<Waiting> waiting = new ArrayList<>();
        private long since;
        private int done;
        private Exit worst = Exit.OK;

        Recording(Ledger open, int count) {
            this.open = open;
            this.count = count;
        }

        void record(ReadReport report) {
            bar.clear();
            Failure failure = report.failure();
            if (failure != null) {
                flush();
                console.say("rapporteur: " + failure.sentence());
                worst = worst.or(failure.exit());
            } else {
                String name = Loader.shownName(report.loaded().source());
                report.loaded().notes().forEach(note -> console.say("note: " + name + " " + note));
                take(new Waiting(name, new Addition(report.loaded().report(), report.reading())));
            }
            bar.show(++done, count);
        }

        private void take(Waiting next) {
            if (waiting.isEmpty()) {
                since = System.nanoTime();
            }
            waiting.add(next);
            if (waiting.size() >= TOGETHER || System.nanoTime() - since > PATIENCE_NANOS) {
                flush();
            }
        }

        /** Records what waits, and says so once it is on disk. */
        void flush() {
            if (waiting.isEmpty()) {
                return;
            }
            List<Outcome> outcomes =
                    open.addAll(waiting.stream().map(Waiting::addition).toList());
            bar.clear();
            for (int i = 0; i < outcomes.size(); i++) {
                say(waiting.get(i).name(), outcomes.get(i));
            }
            waiting.clear();
            console.out().flush();
        }

        private void say(String name, Outcome outcome) {
            String what =
                    switch (outcome.kind()) {
                        case ADDED -> "added        ";
                        case ALREADY_KNOWN -> "already there";
                        case NEW_READING -> "read anew    ";
                        case ERASED -> "was erased   ";
                    };
            String claims = outcome.claims() == 1 ? "1 claim" : outcome.claims() + " claims";
            console.out().println(what + "  " + Shown.line(name) + "  (" + claims + ")");
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
