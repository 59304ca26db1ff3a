package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.Parties;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.AnswerText;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.TermsOfOffice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur who}. */
@Command(
        name = "who",
        description = "Says who held an office on a day, with the quotes that it rests on.",
        footer = {
            "",
            "Examples:",
            "  rapporteur who coordinator ASEAN-JPN --on 2022-05-01",
            "  rapporteur who coordinator ASEAN-JPN --all",
            "  rapporteur who chair ASEAN",
            "  rapporteur who coordinator Japan-ASEAN --format json",
            "",
            "Where no report tells, it says so and the exit code is 1."
        })
public final class WhoCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OFFICE", description = "The office: coordinator, chair, president …")
    private String office = "";

    @Parameters(index = "1", paramLabel = "BODY", description = "Body or relation: ASEAN, ASEAN-JPN, Japan-ASEAN.")
    private String body = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day asked about; default: today.")
    private @Nullable LocalDate on;

    @Option(
            names = "--all",
            description = "All terms in order of time, with gaps, overlaps and departures from custom.")
    private boolean all;

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public WhoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Parties names = ledger.names(console.surroundings());
        if (all) {
            return all(names);
        }
        Optional<Tenure> tenure = ledger.ask(console.surroundings(), open -> open.who(office, body, on));
        if (format == Format.JSON) {
            console.out().print(AnswerJson.write(tenure.orElse(null)));
        } else if (tenure.isPresent()) {
            int width = console.surroundings().width();
            console.out().print(AnswerText.write(tenure.get(), id -> LedgerOption.name(names, id), width));
        } else {
            console.out().println("No report in the ledger tells.");
        }
        return tenure.isPresent() ? Exit.OK : Exit.FINDINGS;
    }

    private Exit all(Parties names) {
        TermsOfOffice terms = ledger.ask(console.surroundings(), open -> open.terms(office, body));
        if (format == Format.JSON) {
            console.out().print(AnswerJson.write(terms));
        } else {
            int width = console.surroundings().width();
            console.out().print(AnswerText.write(terms, id -> LedgerOption.name(names, id), width));
        }
        return terms.terms().isEmpty() ? Exit.FINDINGS : Exit.OK;
    }
}
