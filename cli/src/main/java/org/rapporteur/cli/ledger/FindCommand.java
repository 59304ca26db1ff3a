package org.rapporteur.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.Parties;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.AnswerText;
import org.rapporteur.ledger.question.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur find}. */
@Command(
        name = "find",
        description = "Lists the claims that a search finds, latest first, each with its quote and source.",
        footer = {
            "",
            "A search holds words, and conditions that must all be true:",
            "  from:JPN  to:ASEAN  act:commit,provide  topic:health  since:2020  until:2021-06  amount>1000000",
            "",
            "Examples:",
            "  rapporteur find \"from:JPN to:ASEAN act:commit,provide topic:health since:2020\"",
            "  rapporteur find vaccines from:Japan",
            "  rapporteur find 'act:request \"code of conduct\"' --format json"
        })
public final class FindCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; default: ${DEFAULT-VALUE}.")
    private int limit = 100;

    @Mixin
    private QuestionOption ledger = new QuestionOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public FindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Parties names = ledger.names(console.surroundings());
        List<Finding> findings = ledger.ask(console.surroundings(), open -> open.find(String.join(" ", query), limit));
        if (format == Format.JSON) {
            console.out().print(AnswerJson.write(findings));
            return Exit.OK;
        }
        int width = console.surroundings().width();
        console.out().print(AnswerText.write(findings, id -> LedgerOption.name(names, id), width));
        console.out().println(count(findings.size()));
        return Exit.OK;
    }

    private String count(int found) {
        String more = found == limit ? " or more (--limit)" : "";
        return found == 0
                ? "No claim was found."
                : found == 1 ? "1 claim" + more + "." : found + " claims" + more + ".";
    }
}
