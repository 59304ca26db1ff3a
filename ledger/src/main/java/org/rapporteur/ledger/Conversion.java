package org.rapporteur.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.ReferenceRates;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.ledger.question.Totals.Converted;
import org.rapporteur.ledger.question.Totals.Rate;

/**
 * Into which currency sums are converted, and by which rates.
 *
 * @param into ISO 4217 code
 */
public record Conversion(ReferenceRates rates, String into) {
    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final MathContext SHOWN = new MathContext(8, RoundingMode.HALF_EVEN);
    private static final int HUNDREDTHS = 2;

    /** @throws IllegalArgumentException if the rates have no such currency */
    public Conversion {
        if (!rates.knows(into)) {
            throw new IllegalArgumentException(
                    "expected a currency of the rates file, such as EUR or USD, got '" + into + "'");
        }
    }

    /** What some matters of one currency come to. */
    Converted convert(List<Matter> matters) {
        List<String> missing = new ArrayList<>();
        Map<String, BigDecimal> factors = new TreeMap<>();
        TreeSet<Rate> used = new TreeSet<>(Comparator.comparing(Rate::day).thenComparing(Rate::factor));
        for (Matter matter : matters) {
            Rate rate = rate(matter);
            if (rate == null) {
                missing.add(
                        currency(matter) + " on " + (matter.firstSaid() == null ? "no known day" : matter.firstSaid()));
            } else {
                factors.put(matter.id(), rate.factor());
                used.add(new Rate(rate.factor().round(SHOWN).stripTrailingZeros(), rate.day()));
            }
        }
        if (!missing.isEmpty()) {
            return new Converted(
                    into,
                    null,
                    null,
                    List.copyOf(used),
                    missing.stream().distinct().sorted().toList());
        }
        Function<Matter, BigDecimal> worth =
                matter -> TotalsQuestion.value(matter).multiply(factors.getOrDefault(matter.id(), BigDecimal.ONE));
        return new Converted(
                into,
                rounded(Summed.least(matters, worth)),
                rounded(Summed.most(matters, worth)),
                List.copyOf(used),
                List.of());
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(HUNDREDTHS, RoundingMode.HALF_EVEN);
    }

    private static String currency(Matter matter) {
        Sum amount = matter.amount();
        return amount == null ? "" : amount.measure();
    }

    private @Nullable Rate rate(Matter matter) {
        LocalDate said = matter.firstSaid();
        if (said == null) {
            return null;
        }
        ReferenceRates.Rate from = rates.on(currency(matter), said);
        ReferenceRates.Rate to = rates.on(into, said);
        if (from == null || to == null) {
            return null;
        }
        LocalDate day = from.currency().equals(ReferenceRates.BASE) ? to.day() : from.day();
        return new Rate(to.perEuro().divide(from.perEuro(), PRECISE), day);
    }
}
