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

    private static final Set<String> FLOWING =
            Set.of("barrels", "tonnes", "litres", "gallons", "cubic metres", "cubic feet");

    private static final Set<String> SPACERS =
            Set.of("additional", "extra", "further", "more", "new", "initial", "another");
    private static final int WIDEST_BRACKET = 10;

    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final MoneyReader money;
    private final QuantityReader quantities;
    private final Qualifiers qualifiers = new Qualifiers();

    AmountFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        numbers = new NumberReader(lexicon.words().magnitudes());
        money = new MoneyReader(numbers, lexicon.currencies());
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
        Home home = Home.of(setting.money());
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

    /** With the money of each state as a sentence names them. */
    private Home home(Names names, int at, Home before) {
        Names.Name state = names.partyAt(at);
        Thing thing = state == null ? null : lexicon.thing(state.entry().id());
        Home begun = names.passage().startsSentence(at) ? before.alone() : before;
        return thing == null || thing.currency() == null ? begun : begun.and(thing.currency());
    }

    private Found found(Passage passage, Core core) {
        Qualifiers.Side before = qualifiers.before(passage, core.from());
        Qualifiers.Side after = qualifiers.after(passage, core.to());
        List<String> said = new ArrayList<>(core.said());
        said.addAll(before.said());
        said.addAll(after.said());
        if (Qualifiers.isYearly(passage, before.edge())) {
            said.add("per year");
        }
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
        MoneyReader.Money signed = money.at(passage, at, home);
        return signed != null
                ? new Core(at, signed.to(), signed.value(), signed.code(), null, List.of())
                : counted(passage, at, home, lastMoney);
    }

    /** A number, then money or goods: "50 million USD", "two million euros", "9.6 million doses". */
    private @Nullable Core counted(Passage passage, int at, Home home, @Nullable String lastMoney) {
        Figure number = numbers.at(passage, at);
        if (number == null || isPart(passage, at)) {
            return null;
        }
        number = plainRange(passage, number, at);
        int next = passage.isHyphen(number.to()) && !passage.gapBefore(number.to()) ? number.to() + 1 : number.to();
        int noun = passage.is(next, "of") && number.scaled() ? next + 1 : next;
        Phrases.Match<String> word = money.word(passage, noun, home);
        if (word != null && !passage.is(word.to(), "/")) {
            return new Core(from(passage, at), word.to(), number.value(), word.value(), null, List.of());
        }
        QuantityReader.Quantity quantity = quantities.at(passage, number.to());
        if (quantity != null) {
            return flow(passage, new Core(at, quantity.to(), number.value(), null, quantity.unit(), List.of()));
        }
        boolean elliptic =
                lastMoney != null && number.scaled() && isAdded(passage, at) && !passage.is(number.to(), "people");
        return elliptic ? new Core(at, number.to(), number.value(), lastMoney, null, List.of()) : null;
    }

    /** "100,000 barrels of oil a day" is measured in barrels per day. */
    private static Core flow(Passage passage, Core goods) {
        int at = goods.to();
        if (passage.is(at, "of")) {
            at += passage.is(at + 2, "oil") || passage.is(at + 2, "gas") ? 3 : 2;
        }
        boolean said = (passage.is(at, "a") || passage.is(at, "per")) && passage.is(at + 1, "day");
        int to = said ? at + 2 : passage.is(at, "daily") ? at + 1 : 0;
        String unit = goods.unit();
        boolean flows = to > 0 && unit != null && FLOWING.contains(unit);
        return flows ? new Core(goods.from(), to, goods.value(), null, unit + " per day", goods.said()) : goods;
    }

    /** "a billion dollars": the article belongs to the number. */
    private static int from(Passage passage, int at) {
        boolean article = passage.is(at - 1, "a") || passage.is(at - 1, "one");
        return article && !Character.isDigit(passage.form(at).charAt(0)) ? at - 1 : at;
    }

    private Figure plainRange(Passage passage, Figure lower, int from) {
        if (!MoneyReader.joins(passage, lower.to(), from)) {
            return lower;
        }
        Figure upper = numbers.at(passage, lower.to() + 1);
        if (upper == null || upper.value().compareTo(lower.value()) < 0) {
            return lower;
        }
        boolean shares = !lower.scaled() && upper.scaled();
        BigDecimal value = shares ? MoneyReader.shared(lower.value(), upper.value()) : lower.value();
        return new Figure(upper.to(), value, upper.scaled());
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

    /** A conversion is the same amount: "£960m ($1.8bn)", "10 million euros, or 11 million dollars". */
    private Core converted(Passage passage, Core core, Home home) {
        if (core.currency() == null) {
            return core;
        }
        boolean bracket = passage.is(core.to(), "(") || passage.is(core.to(), "[");
        return bracket ? bracketed(passage, core, home) : reworded(passage, core, home);
    }

    private Core bracketed(Passage passage, Core core, Home home) {
        boolean other = false;
        int limit = Math.min(passage.size(), core.to() + WIDEST_BRACKET);
        for (int i = core.to() + 1; i < limit; i++) {
            if (passage.is(i, ")") || passage.is(i, "]")) {
                return other ? core.upTo(i + 1) : core;
            }
            Core inner = core(passage, i, home, null);
            if (inner != null && inner.currency() != null) {
                other = true;
                i = inner.to() - 1;
            }
        }
        return core;
    }

    private static final Set<String> SAME = Set.of("or", "equivalent", "equal", "that");
    private static final Set<String> SAME_GOES_ON = Set.of("is", "to", "about", "around", "some", "roughly", "nearly");

    private Core reworded(Passage passage, Core core, Home home) {
        int at = passage.is(core.to(), ",") ? core.to() + 1 : core.to();
        if (!passage.is(at, SAME)) {
            return core;
        }
        int next = at + 1;
        while (passage.is(next, SAME_GOES_ON) && next < at + 4) {
            next++;
        }
        Core other = core(passage, next, home, null);
        boolean another =
                other != null && other.currency() != null && !other.currency().equals(core.currency());
        return other != null && another ? core.upTo(other.to()) : core;
    }
}
