package org.rapporteur.reading.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;

/** Sentences with the amounts or dates that their claims should have, and how many of them are read so. */
final class ToldFigures {
    private static final Reader READER = Reader.standard();

    private final List<Case> cases;

    private record Case(Report report, String expected) {}

    /** How many sentences are read exactly, and the others with what was expected and read. */
    record Score(int right, int all, List<String> misses) {
        double share() {
            return (double) right / all;
        }
    }

    private ToldFigures(List<Case> cases) {
        this.cases = cases;
    }

    /** The sentences of a file beside this class. */
    static ToldFigures in(String file) {
        try (InputStream stream = Objects.requireNonNull(ToldFigures.class.getResourceAsStream(file), file)) {
            return new ToldFigures(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ToldFigures::caseOf)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case caseOf(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("expected 4 cells, got " + cells.length + ": " + line);
        }
        LocalDate published = cells[0].isEmpty() ? null : LocalDate.parse(cells[0]);
        String publisher = cells[1].isEmpty() ? null : cells[1];
        String text = cells[3].replace("\\n", "\n") + "\n";
        return new Case(new Report(text, null, publisher, published, null), cells[2]);
    }

    Score score(Function<Reading, String> told) {
        List<String> misses = new ArrayList<>();
        for (Case one : cases) {
            String read = told.apply(READER.read(one.report()));
            if (!read.equals(one.expected())) {
                misses.add("expected [" + one.expected() + "] read [" + read + "]: "
                        + one.report().text().strip());
            }
        }
        return new Score(cases.size() - misses.size(), cases.size(), misses);
    }

    /** "1000000 USD up to ; 200 tents +new": amounts of claims and items by place, then their novelty; "-" for none. */
    static String amounts(Reading reading) {
        Set<Amount> amounts = new TreeSet<>(
                Comparator.comparing((Amount amount) -> amount.quote().start())
                        .thenComparing((Amount amount) -> told(amount)));
        Set<String> novelties = new TreeSet<>();
        for (Claim claim : reading.claims()) {
            Stream.concat(
                            Stream.ofNullable(claim.amount()),
                            claim.items().stream().flatMap(ToldFigures::amount))
                    .forEach(amounts::add);
            if (claim.novelty() != null) {
                novelties.add(" +" + claim.novelty().name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        String all = String.join(" ; ", amounts.stream().map(ToldFigures::told).toList());
        return (all.isEmpty() ? "-" : all) + String.join("", novelties);
    }

    private static Stream<Amount> amount(Item item) {
        return Stream.ofNullable(item.amount());
    }

    private static String told(Amount amount) {
        String what = amount.currency() == null ? amount.unit() : amount.currency();
        String said = amount.qualifiers().isEmpty() ? "" : " " + String.join(", ", amount.qualifiers());
        return amount.value().toPlainString() + " " + what + said;
    }

    /** "when 2021-08-02 ; due 2022..2024": times of claims and items, each once; "-" for none. */
    static String dates(Reading reading) {
        Set<String> dates = new TreeSet<>(Comparator.comparing((String told) -> told.startsWith("due"))
                .thenComparing(told -> told.startsWith("contentWhen"))
                .thenComparing(Comparator.naturalOrder()));
        for (Claim claim : reading.claims()) {
            dates.addAll(told("when", claim.when()));
            dates.addAll(told("contentWhen", claim.contentWhen()));
            dates.addAll(told("due", claim.due()));
            claim.items().forEach(item -> dates.addAll(told("due", item.due())));
        }
        return dates.isEmpty() ? "-" : String.join(" ; ", dates);
    }

    private static List<String> told(String field, @Nullable Period period) {
        if (period == null) {
            return List.of();
        }
        boolean one = period.first().equals(period.last());
        return List.of(field + " " + (one ? period.first() : period.first() + ".." + period.last()));
    }
}
