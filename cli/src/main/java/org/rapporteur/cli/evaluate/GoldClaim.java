package org.rapporteur.cli.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.JsonFields;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;

/**
 * A claim that an annotator found.
 *
 * @param acts the best act first, then those that are right too
 * @param by parties on whose behalf it is done
 * @param byAlso those of them, or beyond them, that may be present or absent
 * @param toAlso the same for {@code to}
 * @param optional whether it is neither missed nor wrong
 * @param amountOptional whether an amount is neither missed nor wrong
 * @param strengths the best first, then those that are right too; empty where none is stated
 * @param negated null where the gold does not say
 */
record GoldClaim(
        List<String> acts,
        List<String> by,
        Set<String> byAlso,
        List<String> to,
        Set<String> toAlso,
        Quote quote,
        List<String> items,
        @Nullable String speaker,
        @Nullable GoldAmount amount,
        boolean amountOptional,
        @Nullable Period due,
        List<String> strengths,
        @Nullable GoldRole role,
        @Nullable Boolean negated,
        boolean optional) {

    /** Money or a quantity; {@code measure} is the currency or the unit. */
    record GoldAmount(BigDecimal value, String measure) {}

    /** An office; absent facts are null, an absent term is empty. */
    record GoldRole(
            @Nullable String role,
            @Nullable String predecessor,
            @Nullable String successor,
            List<String> term) {}

    String act() {
        return acts.get(0);
    }

    /** Reads one claim of a gold file; its passages may be given as offsets alone, counted in code points. */
    static GoldClaim of(JsonFields fields, String text) {
        return new GoldClaim(
                Stream.concat(Stream.of(fields.text("act")), fields.texts("altActs").stream())
                        .toList(),
                fields.texts("by"),
                Set.copyOf(fields.texts("byAlso")),
                fields.texts("to"),
                Set.copyOf(fields.texts("toAlso")),
                quote(fields.object("quote"), text),
                items(fields, text),
                fields.textOrNull("speaker"),
                amount(fields.objectOrNull("amount")),
                fields.flag("amountOptional"),
                period(fields),
                strengths(fields),
                role(fields.objectOrNull("role")),
                fields.has("negated") ? (Boolean) fields.flag("negated") : null,
                fields.flag("optional"));
    }

    private static Quote quote(JsonFields fields, String text) {
        return passage(text, fields.whole("start"), fields.whole("end"));
    }

    private static Quote passage(String text, int start, int end) {
        int begin = text.offsetByCodePoints(0, start);
        return new Quote(start, end, text.substring(begin, text.offsetByCodePoints(begin, end - start)));
    }

    private static List<String> items(JsonFields fields, String text) {
        List<String> items = new ArrayList<>();
        for (Object item : fields.list("items")) {
            if (item instanceof String words) {
                items.add(words);
            } else if (item instanceof List<?> ends
                    && ends.get(0) instanceof Integer start
                    && ends.get(1) instanceof Integer end) {
                items.add(passage(text, start, end).text());
            } else {
                throw fields.unexpected("items", "words or [start, end]", item);
            }
        }
        return items;
    }

    private static @Nullable GoldAmount amount(@Nullable JsonFields fields) {
        if (fields == null) {
            return null;
        }
        String currency = fields.textOrNull("currency");
        return new GoldAmount(fields.number("value"), currency == null ? fields.text("unit") : currency);
    }

    private static @Nullable Period period(JsonFields fields) {
        List<String> ends = fields.texts("due");
        return ends.isEmpty() ? null : new Period(ends.get(0), ends.get(ends.size() - 1));
    }

    private static List<String> strengths(JsonFields fields) {
        String strength = fields.textOrNull("strength");
        return strength == null
                ? List.of()
                : Stream.concat(Stream.of(strength), fields.texts("altStrengths").stream())
                        .collect(Collectors.toUnmodifiableList());
    }

    private static @Nullable GoldRole role(@Nullable JsonFields fields) {
        return fields == null
                ? null
                : new GoldRole(
                        fields.textOrNull("role"),
                        fields.textOrNull("predecessor"),
                        fields.textOrNull("successor"),
                        fields.texts("term"));
    }
}
