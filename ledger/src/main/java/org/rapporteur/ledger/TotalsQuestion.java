package org.rapporteur.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.ledger.question.Totals;
import org.rapporteur.ledger.question.Totals.Per;
import org.rapporteur.ledger.question.Totals.Total;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.ledger.store.MatterReads.Told;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.reading.Novelty;

/** Adds up sums of money, within one transaction. */
final class TotalsQuestion {
    /** The stage of what was given, which is no undertaking's. */
    private static final String GIVEN = "given";

    private static final List<String> STAGES = List.of(
            "intended",
            "pledged",
            "agreed",
            "committed",
            "in-delivery",
            "delivered",
            "withdrawn",
            "superseded",
            "lapsed",
            GIVEN);

    private static final Comparator<Total> IN_ORDER = Comparator.comparing((Total t) -> String.join(" ", t.givers()))
            .thenComparing(t -> String.join(" ", t.recipients()))
            .thenComparing(Total::topic, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Total::currency)
            .thenComparing(Total::rate, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(t -> STAGES.indexOf(t.stage()));

    private static final List<String> RATES = List.of("each", "per year");

    private static final Comparator<Matter> BY_DAY = Comparator.comparing(
                    Matter::firstSaid, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Matter::id);

    private final Reads reads;
    private final ScopedMatters matters;
    private final Set<Per> per;
    private final @Nullable Conversion conversion;
    private final Map<Key, List<Matter>> cells = new TreeMap<>(Comparator.comparing(Key::toString));
    private final List<Matter> cumulative = new ArrayList<>();

    TotalsQuestion(Reads reads, ScopedMatters matters, Set<Per> per, @Nullable Conversion conversion) {
        this.reads = reads;
        this.matters = matters;
        this.per = Set.copyOf(per);
        this.conversion = conversion;
    }

    private record Key(
            List<String> givers,
            List<String> recipients,
            @Nullable String topic,
            String currency,
            @Nullable String rate,
            String stage) {}

    Totals answer(LocalDate on, PartyNames names) {
        MatterQuestion question = new MatterQuestion(reads, matters.citations(), matters.before(), on);
        for (Told told : take(Mention.Kind.CONTRIBUTION)) {
            place(told, GIVEN);
        }
        List<Told> undertaken = take(Mention.Kind.UNDERTAKING);
        Map<String, String> stages = new TreeMap<>();
        for (Undertaking undertaking : question.undertakings(undertaken, Mention.Kind.UNDERTAKING)) {
            stages.put(undertaking.matter().id(), undertaking.stage().id());
        }
        undertaken.forEach(told -> place(
                told,
                stages.getOrDefault(told.matter() == null ? "" : told.matter().id(), "")));
        List<Total> totals = cells.entrySet().stream()
                .map(cell -> total(cell.getKey(), cell.getValue()))
                .sorted(IN_ORDER)
                .toList();
        cumulative.sort(BY_DAY);
        return new Totals(on, totals, cumulative, names(names, totals), matters.withheld());
    }

    private List<Told> take(Mention.Kind kind) {
        return matters.takeSums(kind);
    }

    private static boolean isCumulative(Matter matter, Sum amount) {
        return matter.novelty() == Novelty.CUMULATIVE || amount.qualifiers().contains("total");
    }

    private void place(Told told, String stage) {
        Matter matter = told.matter();
        Sum amount = matter == null ? null : matter.amount();
        String currency = amount == null ? null : amount.currency();
        if (matter == null || amount == null || currency == null || !STAGES.contains(stage)) {
            return;
        }
        if (isCumulative(matter, amount)) {
            cumulative.add(matter);
            return;
        }
        String rate =
                amount.qualifiers().stream().filter(RATES::contains).findFirst().orElse(null);
        for (String topic : topics(told)) {
            Key key = new Key(
                    per.contains(Per.GIVER) ? matter.givers() : List.of(),
                    per.contains(Per.RECIPIENT) ? matter.recipients() : List.of(),
                    topic.isEmpty() ? null : topic,
                    currency,
                    rate,
                    stage);
            cells.computeIfAbsent(key, k -> new ArrayList<>()).add(matter);
        }
    }

    /** Ids of the topics that its tellings name; "" for none, or where sums are not parted by topic. */
    private Collection<String> topics(Told told) {
        if (!per.contains(Per.TOPIC)) {
            return List.of("");
        }
        Collection<String> topics = reads.claims(matters.citations())
                .topics(told.mentions().stream()
                        .map(m -> m.telling().claim())
                        .distinct()
                        .toList());
        return topics.isEmpty() ? List.of("") : topics;
    }

    private Total total(Key key, List<Matter> matters) {
        matters.sort(BY_DAY);
        Function<Matter, BigDecimal> value = TotalsQuestion::value;
        return new Total(
                key.givers(),
                key.recipients(),
                key.topic(),
                key.currency(),
                key.rate(),
                key.stage(),
                Summed.least(matters, value),
                Summed.most(matters, value),
                matters,
                conversion == null ? null : conversion.convert(matters));
    }

    /** What a matter is worth in its own currency. */
    static BigDecimal value(Matter matter) {
        Sum amount = matter.amount();
        return amount == null ? BigDecimal.ZERO : amount.value();
    }

    private Map<String, String> names(PartyNames names, List<Total> totals) {
        Collection<String> ids = new TreeSet<>();
        totals.forEach(total -> total.matters().forEach(matter -> MatterQuestion.addParties(ids, matter)));
        cumulative.forEach(matter -> MatterQuestion.addParties(ids, matter));
        return names.names(ids);
    }
}
