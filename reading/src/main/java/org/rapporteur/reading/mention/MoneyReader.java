package org.rapporteur.reading.mention;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Currencies;
import org.rapporteur.reading.mention.NumberReader.Figure;

/** Reads money whose sign stands before the figure, and the ends of ranges. Immutable. */
final class MoneyReader {
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "to");
    private static final Set<String> LONE_LETTERS = Set.of("m", "b", "k", "t");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_GLUED_SIGN = 5;

    private final NumberReader numbers;
    private final CurrencySigns signs;

    MoneyReader(NumberReader numbers, Currencies currencies) {
        this.numbers = numbers;
        this.signs = new CurrencySigns(currencies);
    }

    /** Money: one past its last token, its value and ISO 4217 code. */
    record Money(int to, BigDecimal value, String code) {}

    /** The money that begins with a sign at a token: "US$ 1 million", "RM2 million", "Rs. 300 crore"; or null. */
    @Nullable
    Money at(Passage passage, int at, Home home) {
        Money lower = one(passage, at, home);
        if (lower == null || !joins(passage, lower.to(), at)) {
            return lower;
        }
        Money upper = upper(passage, lower, home);
        return upper == null ? lower : upper;
    }

    /** A currency in words or a code behind a figure, or null. */
    Phrases.@Nullable Match<String> word(Passage passage, int at, Home home) {
        return signs.word(passage, at, home);
    }

    private @Nullable Money one(Passage passage, int at, Home home) {
        Money signed = signed(passage, at, home);
        return signed != null ? signed : glued(passage, at, home);
    }

    private @Nullable Money signed(Passage passage, int at, Home home) {
        String form = passage.form(at);
        boolean none = form.isEmpty() || Character.isDigit(form.charAt(0)) || CurrencySigns.isOrdinaryWord(form);
        String code = none ? null : signs.symbol(form, home);
        if (code == null) {
            return null;
        }
        boolean stop = passage.is(at + 1, ".") && !passage.gapBefore(at + 1);
        int next = stop ? at + 2 : at + 1;
        String digits = passage.form(next);
        if (digits.isEmpty() || !Character.isDigit(digits.charAt(0))) {
            return null;
        }
        Figure figure = numbers.figures(passage, next, 0);
        boolean letter = form.length() == 1 && Character.isLetter(form.charAt(0));
        return figure == null ? null : money(passage, figure, code, home, letter);
    }

    /** A code written into the figure: "RM2 million", "USD1.5m". A lone letter needs a large sum: "N1 billion", no "N95". */
    private @Nullable Money glued(Passage passage, int at, Home home) {
        String form = passage.form(at);
        int digit = 0;
        while (digit < form.length() && digit <= LONGEST_GLUED_SIGN && !Character.isDigit(form.charAt(digit))) {
            digit++;
        }
        if (digit == 0 || digit >= form.length() || digit > LONGEST_GLUED_SIGN) {
            return null;
        }
        String code = signs.symbol(form.substring(0, digit), home);
        Figure figure = code == null ? null : numbers.figures(passage, at, digit);
        boolean letter = digit == 1 && Character.isLetter(form.charAt(0));
        return figure == null || code == null ? null : money(passage, figure, code, home, letter);
    }

    /** With the magnitude and with the currency said once more behind: "£3bn pounds". */
    private @Nullable Money money(Passage passage, Figure figure, String code, Home home, boolean onlyLarge) {
        Figure scaled = numbers.scaled(passage, figure);
        if (!scaled.scaled() && passage.is(scaled.to(), LONE_LETTERS)) {
            scaled = numbers.lettered(passage, scaled);
        }
        if (onlyLarge && !scaled.scaled() && scaled.value().compareTo(THOUSAND) < 0) {
            return null;
        }
        int to = scaled.to();
        Phrases.Match<String> again = signs.word(passage, to, home);
        boolean repeated = again != null && (again.value().equals(code) || isBareDollar(passage, to));
        return new Money(again != null && repeated ? again.to() : to, scaled.value(), code);
    }

    private static boolean isBareDollar(Passage passage, int at) {
        return passage.is(at, "dollars") || passage.is(at, "dollar");
    }

    /** Whether the word behind a figure joins it with the upper end of a range. */
    static boolean joins(Passage passage, int at, int from) {
        return passage.is(at, DASHES) || (passage.is(at, "and") && isBetween(passage, from));
    }

    private static boolean isBetween(Passage passage, int from) {
        return passage.is(from - 1, "between") || (passage.is(from - 2, "between") && passage.is(from - 1, "some"));
    }

    /** The lower end of a range, with the magnitude of the upper: "$1.2-1.5 billion", "$5m to $7m". */
    private @Nullable Money upper(Passage passage, Money lower, Home home) {
        int at = lower.to() + 1;
        Money signed = one(passage, at, home);
        if (signed != null) {
            boolean wider = signed.code().equals(lower.code()) && signed.value().compareTo(lower.value()) >= 0;
            return wider ? new Money(signed.to(), shared(lower.value(), signed.value()), lower.code()) : null;
        }
        Figure figure = numbers.at(passage, at);
        if (figure == null
                || !(figure.scaled() || Character.isDigit(passage.form(at).charAt(0)))) {
            return null;
        }
        Money upper = money(passage, figure, lower.code(), home, false);
        boolean wider = upper != null && upper.value().compareTo(lower.value()) >= 0;
        return upper == null || !wider
                ? null
                : new Money(upper.to(), shared(lower.value(), upper.value()), lower.code());
    }

    /** The lower figure of "5 to 7 million": small beside the upper, it shares its magnitude. */
    static BigDecimal shared(BigDecimal lower, BigDecimal upper) {
        BigDecimal value = lower;
        if (value.compareTo(THOUSAND) < 0) {
            while (value.multiply(THOUSAND).compareTo(upper) <= 0 && value.signum() > 0) {
                value = value.multiply(THOUSAND);
            }
        }
        return value;
    }
}
