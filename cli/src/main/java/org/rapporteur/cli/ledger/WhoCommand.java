package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.cli.console.Style;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Tenure;
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

    @Mixin
    private LedgerOption ledger = new LedgerOption();

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
        LexiconParties names = new LexiconParties(ledger.readerOptions().lexicon(console.surroundings()));
        Optional<Tenure> tenure = ledger.ask(console.surroundings(), open -> open.who(office, body, on));
        if (format == Format.JSON) {
            console.out().print(Json.indented(tenure.map(WhoCommand::tree).orElse(null)));
        } else if (tenure.isPresent()) {
            print(tenure.get(), names);
        } else {
            console.out().println("No report in the ledger tells.");
        }
        return tenure.isPresent() ? Exit.OK : Exit.FINDINGS;
    }

    private void print(Tenure tenure, LexiconParties names) {
        Style style = console.style();
        StringBuilder facts = new StringBuilder(tenure.role());
        facts.append(tenure.body() == null ? "" : " of " + tenure.body());
        facts.append(tenure.from() == null ? "" : " from " + tenure.from());
        facts.append(tenure.to() == null ? "" : " to " + tenure.to());
        facts.append(tenure.occupant() == null ? "" : ", exercised by " + tenure.occupant());
        facts.append(tenure.predecessor() == null ? "" : ", after " + name(tenure.predecessor(), names));
        facts.append(tenure.successor() == null ? "" : ", before " + name(tenure.successor(), names));
        console.out().println(style.strong(Shown.line(name(tenure.holder(), names))) + "  " + Shown.line(facts + ""));
        for (Citation citation : tenure.citations()) {
            console.out()
                    .print(Citations.text(
                            citation, style, console.surroundings().width()));
        }
    }

    private static String name(String id, LexiconParties names) {
        String name = names.name(id);
        return name == null ? id : name;
    }

    private static Map<String, @Nullable Object> tree(Tenure tenure) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("holder", tenure.holder());
        tree.put("occupant", tenure.occupant());
        tree.put("role", tenure.role());
        tree.put("body", tenure.body());
        tree.put("from", tenure.from());
        tree.put("to", tenure.to());
        tree.put("predecessor", tenure.predecessor());
        tree.put("successor", tenure.successor());
        List<Map<String, @Nullable Object>> citations =
                tenure.citations().stream().map(Citations::tree).toList();
        tree.put("citations", citations);
        return tree;
    }
}
