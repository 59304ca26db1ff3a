package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.BriefMarkdown;
import org.rapporteur.ledger.print.BriefText;
import org.rapporteur.ledger.question.Brief;
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
            "  rapporteur brief ASEAN-JPN --format md > brief.md"
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
}
