package org.rapporteur.cli.ledger;

import java.nio.file.Path;
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
            return recording.worst;
        }
    }

    /** Records one report after the other and says so. */
    private final class Recording implements AutoCloseable {
        private final Ledger open;
        private final Bar bar = Bar.on(console, "reading");
        private final int count;
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
                console.say("rapporteur: " + failure.sentence());
                worst = worst.or(failure.exit());
            } else {
                String name = Loader.shownName(report.loaded().source());
                report.loaded().notes().forEach(note -> console.say("note: " + name + " " + note));
                say(name, open.add(report.loaded().report(), report.reading()));
            }
            bar.show(++done, count);
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
            console.out().flush();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
