package org.rapporteur.ledger.merge;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.Sum;

/** How the amounts of two mentions stand to each other. */
enum Amounts {
    NONE("no amounts", 0),
    EQUAL("same amount", 300),
    /** Equal but for rounding, where one is said to be about so much. */
    CLOSE("about the same amount", 220),
    ONE_MISSING("one without amount", -60),
    OTHER_CURRENCY("other currency", 60),
    UNEQUAL("other amount", -300);

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");
    private static final List<String> ROUNDED = List.of("about", "at least", "up to");

    private final String told;
    private final int points;

    Amounts(String told, int points) {
        this.told = told;
        this.points = points;
    }

    /** For a person to read. */
    String told() {
        return told;
    }

    /** What it adds to a score, in thousandths. */
    int points() {
        return points;
    }

    static Amounts of(Mention.Content a, Mention.Content b) {
        Sum left = a.amount();
        Sum right = b.amount();
        if (left == null || right == null) {
            return left == null && right == null ? NONE : ONE_MISSING;
        }
        if (left.measure().equals(right.measure())) {
            return compare(left, right);
        }
        if (left.currency() == null || right.currency() == null) {
            return UNEQUAL;
        }
        return told(a.what(), right) || told(b.what(), left) ? EQUAL : OTHER_CURRENCY;
    }

    private static Amounts compare(Sum left, Sum right) {
        if (left.value().compareTo(right.value()) == 0) {
            return EQUAL;
        }
        BigDecimal larger = left.value().max(right.value());
        BigDecimal difference = left.value().subtract(right.value()).abs();
        boolean near = difference.compareTo(larger.multiply(ROUNDING)) <= 0;
        return near && (rounded(left) || rounded(right)) ? CLOSE : UNEQUAL;
    }

    private static boolean rounded(Sum sum) {
        return sum.qualifiers().stream().anyMatch(ROUNDED::contains);
    }

    /** Whether the words of one name the sum of the other besides: a conversion. */
    private static boolean told(@Nullable String what, Sum sum) {
        return what != null
                && Sums.in(what).stream()
                        .anyMatch(other -> other.measure().equals(sum.measure())
                                && other.value().compareTo(sum.value()) == 0);
    }
}
