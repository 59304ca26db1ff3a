package org.rapporteur.ledger.judge;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Strength;

/**
 * A claim with other fields, as a person says: a claim of its own that stands on the same quote. Fields that can be
 * corrected: {@code act}, {@code by}, {@code to}, {@code for} (lists of ids), {@code amount} ("1000000 USD", or "none"),
 * {@code when}, {@code due} ("2023", "2023-05..2023-07", or "none"), {@code strength}, {@code polarity}, {@code novelty}.
 */
public final class Correction {
    private static final int ID_DIGITS = 16;
    private static final String NONE = "none";
    private static final List<String> FIELDS =
            List.of("act", "by", "to", "for", "amount", "when", "due", "strength", "polarity", "novelty");

    private Correction() {}

    /**
     * Refuses changes that no claim can have.
     *
     * @throws IllegalArgumentException saying what was expected
     */
    public static void check(Claim claim, Map<String, @Nullable Object> changes) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("expected at least one field to correct, one of " + FIELDS);
        }
        for (String field : changes.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("expected a field of " + FIELDS + ", got '" + field + "'");
            }
        }
        of(claim, changes);
    }

    /** The corrected claim. Its id follows from the claim's and the changes. */
    public static Claim of(Claim claim, Map<String, @Nullable Object> changes) {
        String id = Chain.sha256(claim.id() + "\n" + Json.line(changes)).substring(0, ID_DIGITS);
        Fields fields = new Fields(changes);
        Amount amount = fields.amount(claim.amount(), claim.quote());
        Period due = fields.period("due", claim.due());
        return new Claim(
                id,
                fields.has("act") ? Act.of(fields.text("act")) : claim.act(),
                fields.list("by", claim.by()),
                claim.speaker(),
                fields.list("to", claim.to()),
                fields.list("for", claim.beneficiaries()),
                items(claim, id, fields),
                claim.quote(),
                claim.evidence(),
                amount,
                fields.period("when", claim.when()),
                claim.contentWhen(),
                due,
                fields.has("strength") ? Strength.valueOf(fields.name("strength")) : claim.strength(),
                fields.has("polarity") ? Polarity.valueOf(fields.name("polarity")) : claim.polarity(),
                claim.condition(),
                novelty(fields, claim),
                claim.about(),
                claim.at(),
                claim.role(),
                claim.attribution(),
                claim.rule(),
                claim.confidence());
    }

    private static @Nullable Novelty novelty(Fields fields, Claim claim) {
        if (!fields.has("novelty")) {
            return claim.novelty();
        }
        return fields.text("novelty").equals(NONE) ? null : Novelty.valueOf(fields.name("novelty"));
    }

    /** A corrected amount or due date holds for every item that had one of its own. */
    private static List<Item> items(Claim claim, String id, Fields fields) {
        List<Item> items = new ArrayList<>();
        for (Item item : claim.items()) {
            String own = id + "#" + (items.size() + 1);
            Amount amount = item.amount() == null ? null : fields.amount(item.amount(), item.quote());
            Period due = item.due() == null ? null : fields.period("due", item.due());
            items.add(new Item(own, item.quote(), item.lead(), amount, due));
        }
        return items;
    }

    private record Fields(Map<String, @Nullable Object> changes) {
        boolean has(String field) {
            return changes.get(field) != null;
        }

        String text(String field) {
            return String.valueOf(changes.get(field));
        }

        String name(String field) {
            return text(field).toUpperCase(Locale.ROOT);
        }

        List<String> list(String field, List<String> otherwise) {
            if (!(changes.get(field) instanceof List<?> values)) {
                return otherwise;
            }
            return values.stream().map(String::valueOf).sorted().toList();
        }

        @Nullable
        Period period(String field, @Nullable Period otherwise) {
            if (!has(field)) {
                return otherwise;
            }
            String text = text(field);
            if (text.equals(NONE)) {
                return null;
            }
            int dots = text.indexOf("..");
            try {
                return dots < 0 ? Period.of(text) : new Period(text.substring(0, dots), text.substring(dots + 2));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        field + ": expected a time such as 2023, 2023-05 or 2023-05-01..2023-07-31, got '" + text + "'",
                        e);
            }
        }

        @Nullable
        Amount amount(@Nullable Amount otherwise, Quote quote) {
            if (!has("amount")) {
                return otherwise;
            }
            String[] words = text("amount").split(" ", 2);
            if (words[0].equals(NONE)) {
                return null;
            }
            if (words.length < 2 || !words[0].matches("-?[0-9]{1,18}([.][0-9]{1,6})?")) {
                throw new IllegalArgumentException(
                        "amount: expected one such as '1000000 USD', got '" + text("amount") + "'");
            }
            boolean money = words[1].length() == 3 && words[1].equals(words[1].toUpperCase(Locale.ROOT));
            Quote where = otherwise == null ? quote : otherwise.quote();
            List<String> qualifiers = otherwise == null ? List.of() : otherwise.qualifiers();
            BigDecimal value = new BigDecimal(words[0]);
            return new Amount(value, money ? words[1] : null, money ? null : words[1], qualifiers, where);
        }
    }
}
