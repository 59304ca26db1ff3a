package org.rapporteur.reading.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.lexicon.Words.CountedUnit;
import org.rapporteur.reading.mention.Mention.AmountMention;
import org.rapporteur.reading.mention.NumberReader.Figure;

/** Finds money and counted quantities. Immutable. */
final class AmountFinder {
    /** Units of count that act or are acted with rather than given, and shares: no quantity of a claim. */
    private static final Set<String> NOT_GIVEN = Set.of(
            "people",
            "children",
            "women",
            "girls",
            "men",
            "ministers",
            "percent",
            "degrees Celsius",
            "basis points",
            "countries",
            "companies",
            "cities",
            "villages",
            "votes",
            "seats",
            "agreements",
            "hours",
            "items",
            "shares",
            "head of cattle",
            "copies",
            "tourists",
            "flights");

    private static final Set<String> SPACERS =
            Set.of("additional", "extra", "further", "more", "new", "initial", "another");
    private static final Set<String> RANGE = Set.of("-", "\u2013", "to", "\u2014");
    private static final int WIDEST_BRACKET = 10;

    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final CurrencySigns signs;
    private final QuantityReader quantities;
    private final Qualifiers qualifiers = new Qualifiers();

    AmountFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        numbers = new NumberReader(lexicon.words().magnitudes());
        signs = new CurrencySigns(lexicon.currencies());
        List<CountedUnit> units = lexicon.words().units().stream()
                .filter(unit -> !NOT_GIVEN.contains(unit.unit()))
                .toList();
        quantities = new QuantityReader(units);
    }

    /** An amount's core, before qualifiers. */
    record Core(
            int from,
            int to,
            BigDecimal value,
            @Nullable String currency,
            @Nullable String unit,
            List<String> said) {
        Core upTo(int end) {
            return new Core(from, end, value, currency, unit, said);
        }
    }

    List<Found> in(Names names, Setting setting) {
        Passage passage = names.passage();
        Home home = new Home(setting.money(), null);
        List<Found> found = new ArrayList<>();
        @Nullable String lastMoney = null;
        for (int i = 0; i < passage.size(); i++) {
            home = home(names, i, home);
            Core core = core(passage, i, home, lastMoney);
            if (core != null) {
                core = converted(passage, core, home);
                lastMoney = core.currency() == null ? lastMoney : core.currency();
                found.add(found(passage, core));
                i = core.to() - 1;
            }
        }
        return found;
    }

    /** The money of the state that was named last, within the sentence. */
    private Home home(Names names, int at, Home before) {
        Names.Name state = names.partyAt(at);
        Thing thing = state == null ? null : lexicon.thing(state.entry().id());
        if (thing != null && thing.currency() != null) {
            return new Home(before.publisher(), thing.currency());
        }
        return names.passage().startsSentence(at) ? new Home(before.publisher(), null) : before;
    }

    private Found found(Passage passage, Core core) {
        Qualifiers.Side before = qualifiers.before(passage, core.from());
        Qualifiers.Side after = qualifiers.after(passage, core.to());
        List<String> said = new ArrayList<>(core.said());
        said.addAll(before.said());
        said.addAll(after.said());
        int from = before.edge();
        int to = after.edge();
        Mention mention = new AmountMention(
                passage.span(from, to), plain(core.value()), core.currency(), core.unit(), Qualifiers.ordered(said));
        return new Found(from, to, mention, Found.PATTERN);
    }

    /** Without zeros behind the point, and never as 1E+6. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable Core core(Passage passage, int at, Home home, @Nullable String lastMoney) {
        Core signed = signed(passage, at, home);
        if (signed != null) {
            return signed;
        }
        Core glued = glued(passage, at, home);
        return glued != null ? glued : counted(passage, at, home, lastMoney);
    }

    /** A sign or code, then a figure: "US$ 1 million", "EUR 800,000". */
    private @Nullable Core signed(Passage passage, int at, Home home) {
        Phrases.Match<String> sign = sign(passage, at, home);
        if (sign == null) {
            return null;
        }
        Figure number = broken(passage, sign.to());
        number = number != null ? number : numbers.at(passage, sign.to());
        if (number == null || !Character.isDigit(passage.form(sign.to()).charAt(0))) {
            return null;
        }
        return money(passage, at, range(passage, sign, number, home), sign.value(), home);
    }

    /** A sign of one token, or two such as "Rs" and ".". */
    private Phrases.@Nullable Match<String> sign(Passage passage, int at, Home home) {
        String form = passage.form(at);
        boolean none = form.isEmpty() || Character.isDigit(form.charAt(0)) || CurrencySigns.isOrdinaryWord(form);
        String code = none ? null : signs.symbol(form, home);
        if (code == null) {
            return null;
        }
        boolean stop = passage.is(at + 1, ".") && !passage.gapBefore(at + 1);
        return new Phrases.Match<>(stop ? at + 2 : at + 1, code);
    }

    /** A figure that a line end has cut: "$1.\n7 billion". */
    private @Nullable Figure broken(Passage passage, int at) {
        String whole = passage.form(at);
        boolean stop = passage.is(at + 1, ".") || whole.endsWith(".");
        int next = whole.endsWith(".") ? at + 1 : at + 2;
        String digits = whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
        if (!stop || !isDigits(digits) || !isDigits(passage.form(next))) {
            return null;
        }
        Figure rest = numbers.at(passage, next);
        if (rest == null || !rest.scaled()) {
            return null;
        }
        BigDecimal fraction = new BigDecimal(passage.form(next));
        BigDecimal scale = rest.value().divide(fraction.signum() == 0 ? BigDecimal.ONE : fraction);
        return new Figure(rest.to(), new BigDecimal(digits + "." + passage.form(next)).multiply(scale), true);
    }

    private static boolean isDigits(String form) {
        return !form.isEmpty() && form.length() <= 6 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The lower end of a range takes the magnitude of the upper: "$1.2-1.5 billion". */
    private Figure range(Passage passage, Phrases.Match<String> sign, Figure lower, Home home) {
        if (!passage.is(lower.to(), RANGE)) {
            return lower;
        }
        int at = lower.to() + 1;
        Phrases.Match<String> again = sign(passage, at, home);
        Figure upper = numbers.at(passage, again == null ? at : again.to());
        boolean digit =
                (upper != null && Character.isDigit(passage.form(upper.to() - 1).charAt(0)))
                        || (upper != null && upper.scaled());
        if (upper == null || !digit || (again != null && !again.value().equals(sign.value()))) {
            return lower;
        }
        BigDecimal plain = lower.value();
        boolean shares = !lower.scaled() && upper.scaled() && plain.compareTo(BigDecimal.valueOf(1000)) < 0;
        BigDecimal scale = shares ? scaleOf(upper) : BigDecimal.ONE;
        return new Figure(upper.to(), plain.multiply(scale), true);
    }

    private static BigDecimal scaleOf(Figure number) {
        BigDecimal scale = BigDecimal.ONE;
        while (number.value().compareTo(scale.multiply(BigDecimal.valueOf(1000))) >= 0) {
            scale = scale.multiply(BigDecimal.valueOf(1000));
        }
        return scale;
    }

    /** A code written into the figure: "RM2 million", "USD1.5m". */
    private @Nullable Core glued(Passage passage, int at, Home home) {
        String form = passage.form(at);
        int digit = 0;
        while (digit < form.length() && !Character.isDigit(form.charAt(digit))) {
            digit++;
        }
        if (digit == 0 || digit == form.length() || digit > 4) {
            return null;
        }
        String code = signs.symbol(form.substring(0, digit), home);
        BigDecimal value = NumberReader.value(form.substring(digit));
        if (code == null || value == null) {
            return null;
        }
        Figure number = gluedRest(passage, at, form.substring(digit), value);
        return money(passage, at, number, code, home);
    }

    private Figure gluedRest(Passage passage, int at, String digits, BigDecimal value) {
        boolean split = passage.is(at + 1, ".") && !passage.gapBefore(at + 1) && !passage.gapBefore(at + 2);
        Figure rest = numbers.at(passage, split ? at + 2 : at + 1);
        if (rest == null) {
            return new Figure(at + 1, value, false);
        }
        if (split) {
            int figures = leadingDigits(passage.form(at + 2));
            if (figures > 0) {
                BigDecimal fraction = new BigDecimal(passage.form(at + 2).substring(0, figures));
                BigDecimal scale =
                        fraction.signum() == 0 ? BigDecimal.ONE : rest.value().divide(fraction);
                String whole = digits + "." + passage.form(at + 2).substring(0, figures);
                return new Figure(rest.to(), new BigDecimal(whole).multiply(scale), rest.scaled());
            }
        }
        boolean magnitude = !split
                && rest.scaled()
                && !Character.isDigit(passage.form(at + 1).charAt(0));
        return magnitude ? new Figure(rest.to(), value.multiply(rest.value()), true) : new Figure(at + 1, value, false);
    }

    private static int leadingDigits(String form) {
        int digits = 0;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private Core money(Passage passage, int from, Figure number, String code, Home home) {
        int to = number.to();
        Phrases.Match<String> again = signs.word(passage, to, home);
        if (again != null && (again.value().equals(code) || isBareDollar(passage, to))) {
            to = again.to();
        }
        return new Core(from, to, number.value(), code, null, List.of());
    }

    private static boolean isBareDollar(Passage passage, int at) {
        return passage.is(at, "dollars") || passage.is(at, "dollar");
    }

    /** A number, then money or goods: "50 million USD", "two million euros", "9.6 million doses". */
    private @Nullable Core counted(Passage passage, int at, Home home, @Nullable String lastMoney) {
        Figure number = numbers.at(passage, at);
        if (number == null || isPart(passage, at)) {
            return null;
        }
        number = plainRange(passage, number);
        int next = passage.isHyphen(number.to()) && !passage.gapBefore(number.to()) ? number.to() + 1 : number.to();
        int noun = passage.is(next, "of") && number.scaled() ? next + 1 : next;
        Phrases.Match<String> word = signs.word(passage, noun, home);
        if (word != null && !passage.is(word.to(), "/")) {
            return new Core(from(passage, at), word.to(), number.value(), word.value(), null, List.of());
        }
        QuantityReader.Quantity quantity = quantities.at(passage, number.to());
        if (quantity != null) {
            return new Core(at, quantity.to(), number.value(), null, quantity.unit(), List.of());
        }
        boolean elliptic =
                lastMoney != null && number.scaled() && isAdded(passage, at) && !passage.is(number.to(), "people");
        return elliptic ? new Core(at, number.to(), number.value(), lastMoney, null, List.of()) : null;
    }

    /** "a billion dollars": the article belongs to the number. */
    private static int from(Passage passage, int at) {
        boolean article = passage.is(at - 1, "a") || passage.is(at - 1, "one");
        return article && !Character.isDigit(passage.form(at).charAt(0)) ? at - 1 : at;
    }

    private Figure plainRange(Passage passage, Figure lower) {
        if (!passage.is(lower.to(), RANGE)) {
            return lower;
        }
        Figure upper = numbers.at(passage, lower.to() + 1);
        if (upper == null || (upper.value().compareTo(lower.value()) < 0 && !upper.scaled())) {
            return lower;
        }
        boolean shares = !lower.scaled() && upper.scaled();
        return new Figure(upper.to(), shares ? lower.value().multiply(scaleOf(upper)) : lower.value(), upper.scaled());
    }

    /** "an additional billion": money where money was spoken of just before. */
    private static boolean isAdded(Passage passage, int at) {
        return (passage.is(at - 1, SPACERS) && !passage.isLowerWord(at + 1)) || passage.is(at - 1, "additional");
    }

    /** Whether a number is the tail of a figure or name before it: "COVID-19", "1 , 5". */
    private static boolean isPart(Passage passage, int at) {
        return passage.isHyphen(at - 1)
                && !passage.gapBefore(at)
                && !passage.gapBefore(at - 1)
                && passage.isWord(at - 2);
    }

    /** A conversion in brackets is the same amount: "£960m ($1.8bn)". */
    private Core converted(Passage passage, Core core, Home home) {
        if (core.currency() == null || !passage.is(core.to(), "(")) {
            return core;
        }
        boolean money = false;
        int limit = Math.min(passage.size(), core.to() + WIDEST_BRACKET);
        for (int i = core.to() + 1; i < limit; i++) {
            if (passage.is(i, ")")) {
                return money ? core.upTo(i + 1) : core;
            }
            Core inner = core(passage, i, home, null);
            if (inner != null && inner.currency() != null) {
                money = true;
                i = inner.to() - 1;
            }
        }
        return core;
    }
}
