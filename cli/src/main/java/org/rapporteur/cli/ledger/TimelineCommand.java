package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.print.TimelinePrint;
import org.rapporteur.ledger.question.Between;
import org.rapporteur.ledger.question.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur timeline}. */
@Command(
        name = "timeline",
        description = "Tells what happened between the parties of a partnership, in order of time: meetings, offices,"
                + " instruments, undertakings and what became of them, requests and answers, gifts, stances, and what is"
                + " due. Every line ends in its source.",
        footer = {
            "",
            "Examples:",
            "  rapporteur timeline Japan-ASEAN",
            "  rapporteur timeline ASEAN-JPN --since 2021-01-01 --until 2022-12-31",
            "  rapporteur timeline ASEAN-JPN --on 2021-12-31 --as-known 2023-01-31 --format json"
        })
public final class TimelineCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(paramLabel = "PARTNERSHIP", description = "Its parties, in any order: ASEAN-JPN, Japan-ASEAN.")
    private String partnership = "";

    @Option(names = "--since", paramLabel = "DATE", description = "Nothing that happened before that day.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Nothing that happens after that day.")
    private @Nullable LocalDate until;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As it was told up to that day; default: today. What was due later is shown.")
    private @Nullable LocalDate on;

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Timeline timeline = ledger.ask(
                console.surroundings(), open -> open.questions().timeline(partnership, new Between(since, until), on));
        int width = console.surroundings().width();
        console.out().print(format == Format.JSON ? TimelinePrint.json(timeline) : TimelinePrint.text(timeline, width));
        return Exit.OK;
    }
}
