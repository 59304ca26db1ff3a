package org.rapporteur.cli.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.cli.console.Style;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Sum;
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
    private LedgerOption ledger = new LedgerOption();

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
        List<Finding> findings = ledger.ask(console.surroundings(), open -> open.find(String.join(" ", query), limit));
        if (format == Format.JSON) {
            console.out()
                    .print(Json.indented(
                            findings.stream().map(FindCommand::tree).toList()));
            return Exit.OK;
        }
        findings.forEach(this::print);
        console.out().println(count(findings.size()));
        return Exit.OK;
    }

    private String count(int found) {
        String more = found == limit ? " or more (--limit)" : "";
        return found == 0
                ? "No claim was found."
                : found == 1 ? "1 claim" + more + "." : found + " claims" + more + ".";
    }

    private void print(Finding finding) {
        Style style = console.style();
        String parties = String.join(", ", finding.by())
                + (finding.to().isEmpty() ? "" : " → " + String.join(", ", finding.to()));
        String amount = finding.amount() == null ? "" : "  " + amount(finding.amount());
        String said = finding.said() == null ? "undated   " : finding.said().toString();
        console.out()
                .println(said + "  " + style.act(finding.act().id()) + "  " + style.strong(Shown.line(parties))
                        + Shown.line(amount));
        console.out()
                .print(Citations.text(
                        finding.citation(), style, console.surroundings().width()));
        console.out().println();
    }

    private static String amount(Sum amount) {
        String value = amount.value().toPlainString();
        String counted = amount.currency() == null ? value + " " + amount.unit() : amount.currency() + " " + value;
        return " " + counted;
    }

    private static Map<String, @Nullable Object> tree(Finding finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", finding.claim());
        tree.put("act", finding.act().id());
        tree.put("by", finding.by());
        tree.put("to", finding.to());
        tree.put("said", finding.said() == null ? null : finding.said().toString());
        Sum amount = finding.amount();
        tree.put("amount", amount == null ? null : tree(amount));
        tree.putAll(Citations.tree(finding.citation()));
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Sum amount) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", amount.value());
        tree.put(
                amount.currency() == null ? "unit" : "currency",
                amount.currency() == null ? amount.unit() : amount.currency());
        tree.put("qualifier", amount.qualifiers().isEmpty() ? null : String.join(", ", amount.qualifiers()));
        return tree;
    }
}
