package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.print.PositionPrint;
import org.rapporteur.ledger.question.Positions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur positions}. */
@Command(
        name = "positions",
        description = "Shows what a party said on a topic over time, in its exact words, and how the words changed from"
                + " one occasion to the next: [-taken out-] and {+put in+}.",
        footer = {
            "",
            "Examples:",
            "  rapporteur positions ASEAN \"East Sea\"",
            "  rapporteur positions Japan Myanmar --on 2022-12-31",
            "  rapporteur positions VNM UNCLOS --as-known 2023-01-31 --format json",
            "",
            "A place, topic or party that speakers call by several names is found under each, and every name is shown as",
            "it was said: \"East Sea\" also finds what was said of the South China Sea."
        })
public final class PositionsCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PARTY", description = "Whose words.")
    private String party = "";

    @Parameters(index = "1", paramLabel = "TOPIC", description = "A place, topic, instrument or party.")
    private String topic = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As it stood on that day, without what was said later; default: today.")
    private @Nullable LocalDate on;

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public PositionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Positions positions =
                ledger.ask(console.surroundings(), open -> open.questions().positions(party, topic, on));
        int width = console.surroundings().width();
        console.out()
                .print(format == Format.JSON ? PositionPrint.json(positions) : PositionPrint.text(positions, width));
        return Exit.OK;
    }
}
