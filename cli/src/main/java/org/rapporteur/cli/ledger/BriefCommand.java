package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.BriefMarkdown;
import org.rapporteur.ledger.print.BriefText;
import org.rapporteur.ledger.print.DeltaPrint;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Delta;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur brief}. */
@Command(
        name = "brief",
        description = "Prints what to know of a partnership before a meeting; every line ends in its source.",
        footer = {
            "",
            "Examples:",
            "  rapporteur brief ASEAN-JPN",
            "  rapporteur brief Japan-ASEAN --as VNM --before 2022-08-01",
            "  rapporteur brief ASEAN-JPN --format md > brief.md",
            "  rapporteur brief ASEAN-JPN --changes            what is new since the last meeting"
        })
public final class BriefCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(paramLabel = "PARTNERSHIP", description = "Its parties, in any order: ASEAN-JPN, Japan-ASEAN.")
    private String partnership = "";

    @Option(names = "--as", paramLabel = "PARTY", description = "The party that it is written for.")
    private @Nullable String as;

    @Option(
            names = "--before",
            paramLabel = "DATE",
            description = "What was known before that day; default: everything.")
    private @Nullable LocalDate before;

    @Option(
            names = "--changes",
            description =
                    "Only what is new since the last meeting: undertaken, moved, overdue, asked, answered, given, said.")
    private boolean changes;

    @Option(names = "--since", paramLabel = "DATE", description = "Only what is new since that day.")
    private @Nullable LocalDate since;

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** How a brief is printed. */
    enum Format {
        TEXT,
        MD,
        JSON;

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The command over a console. */
    public BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        if (changes || since != null) {
            return changes();
        }
        Brief brief = ledger.ask(console.surroundings(), open -> open.brief(partnership, as, before));
        console.out()
                .print(
                        switch (format) {
                            case TEXT ->
                                BriefText.write(brief, console.surroundings().width());
                            case MD -> BriefMarkdown.write(brief);
                            case JSON -> AnswerJson.write(brief);
                        });
        return Exit.OK;
    }

    private Exit changes() {
        Optional<Delta> delta =
                ledger.ask(console.surroundings(), open -> open.questions().since(partnership, since, before));
        if (delta.isEmpty()) {
            console.out().println("No report tells when they met last; --since DATE names another day.");
            return Exit.FINDINGS;
        }
        int width = console.surroundings().width();
        console.out().print(format == Format.JSON ? DeltaPrint.json(delta.get()) : DeltaPrint.text(delta.get(), width));
        return Exit.OK;
    }
}
