package org.rapporteur.cli.ledger;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.exchange.ReferenceRates;
import org.rapporteur.ledger.Conversion;
import org.rapporteur.ledger.print.TotalsPrint;
import org.rapporteur.ledger.question.Totals;
import org.rapporteur.ledger.question.Totals.Per;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur totals}. */
@Command(
        name = "totals",
        description =
                "Adds up sums of money: what was intended, pledged, agreed, committed, delivered and given side by"
                        + " side, each gift or promise once, however often it is told. Where some are perhaps the same, the sum is"
                        + " a range.",
        footer = {
            "",
            "Examples:",
            "  rapporteur totals Japan-ASEAN",
            "  rapporteur totals --by JPN --per recipient,topic",
            "  rapporteur totals --per none --rates eurofxref-hist.csv --into USD",
            "",
            "Sums keep their currency. With --rates each part is converted as well, at the rate of the day on which it was",
            "told first, or of the last banking day of the week before; where the file has none, the answer says so. The",
            "file is the European Central Bank's eurofxref-hist.csv, or one of the same form.",
            "Figures told as totals of several (\"a total of\", \"so far\") are listed apart and added to nothing. What has",
            "several topics stands under each."
        })
public final class TotalsCommand implements Callable<Exit> {
    private final Console console;

    @Option(
            names = "--per",
            paramLabel = "WHAT",
            split = ",",
            description = "By what sums are parted: giver, recipient, topic, or none; default: giver,recipient,topic.")
    private List<String> per = new ArrayList<>(List.of("giver", "recipient", "topic"));

    @Option(names = "--rates", paramLabel = "FILE", description = "Rates of exchange; see below.")
    private @Nullable Path rates;

    @Option(names = "--into", paramLabel = "CURRENCY", description = "Into what; default: ${DEFAULT-VALUE}.")
    private String into = ReferenceRates.BASE;

    @Mixin
    private ScopeOption scope = new ScopeOption();

    /** The command over a console. */
    public TotalsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Set<Per> parted = parted();
        Conversion conversion = conversion();
        Totals totals = scope.ask(console, (questions, asked) -> questions.totals(asked, parted, conversion));
        int width = console.surroundings().width();
        console.out().print(scope.json() ? TotalsPrint.json(totals) : TotalsPrint.text(totals, width));
        return Exit.OK;
    }

    private Set<Per> parted() {
        Set<Per> parted = EnumSet.noneOf(Per.class);
        for (String word : per) {
            switch (word.strip().toLowerCase(Locale.ROOT)) {
                case "giver" -> parted.add(Per.GIVER);
                case "recipient" -> parted.add(Per.RECIPIENT);
                case "topic" -> parted.add(Per.TOPIC);
                case "none" -> {}
                default ->
                    throw new Failure(
                            Exit.USAGE, "--per: expected giver, recipient, topic or none, got '" + word + "'");
            }
        }
        return parted;
    }

    private @Nullable Conversion conversion() {
        if (rates == null) {
            return null;
        }
        Path file = console.surroundings().resolve(rates);
        try {
            return new Conversion(ReferenceRates.read(file), into.toUpperCase(Locale.ROOT));
        } catch (UncheckedIOException e) {
            throw new Failure(Exit.INPUT, "cannot read " + file + ": " + e.getCause(), e);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.INPUT, String.valueOf(e.getMessage()), e);
        }
    }
}
