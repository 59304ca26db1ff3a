package org.rapporteur.ledger.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.merge.Fulfilment;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Assessment;
import org.rapporteur.ledger.question.Axes;
import org.rapporteur.ledger.question.Axes.Fulfilled;
import org.rapporteur.ledger.question.Bindingness;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Stage;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/** Reads the three axes of undertakings: from their tellings, from what fulfils them, and from what persons judged. */
public final class AxisReads {
    private static final String PROGRAM = "rapporteur";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Handle handle;
    private final Citations citations;

    AxisReads(Handle handle, Citations citations) {
        this.handle = handle;
        this.citations = citations;
    }

    private record Judged(
            String value, String actor, @Nullable LocalDate on) {}

    /**
     * The axes of an undertaking or wish.
     *
     * @param mentions its tellings, earliest first, at least one
     * @param before what was told of this day and later is passed over
     */
    public Axes of(List<Mention> mentions, LocalDate before) {
        List<String> ids = mentions.stream().map(Mention::id).toList();
        List<Fulfilled> fulfilled = fulfilled(ids, before);
        Stage told = stage(mentions);
        Judged stage = judged(ids, Kind.STAGE);
        Judged assessment = judged(ids, Kind.ASSESSMENT);
        Sum promised = amount(mentions);
        LocalDate latest = fulfilled.stream()
                .filter(f -> !f.extent().equals(Fulfilment.PERHAPS) && f.on() != null)
                .map(Fulfilled::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Assessment reckoned = assessment(promised, fulfilled);
        return new Axes(
                stage == null ? reached(told, promised, fulfilled) : Stage.of(stage.value()),
                stage == null ? PROGRAM : stage.actor(),
                assessment == null ? reckoned : Assessment.of(assessment.value()),
                assessment == null ? latest : assessment.on(),
                assessment == null ? PROGRAM : assessment.actor(),
                bindingness(mentions),
                fulfilled);
    }

    /** As strong as its strongest mention; withdrawn where the last one takes it back. */
    private Stage stage(List<Mention> mentions) {
        if (mentions.get(mentions.size() - 1).polarity() == Polarity.WITHDRAWN) {
            return Stage.WITHDRAWN;
        }
        Strength strongest = Strength.WISH;
        for (Mention mention : mentions) {
            Strength strength = mention.strength() == null ? Strength.PLEDGE : mention.strength();
            strongest = strength.compareTo(strongest) > 0 ? strength : strongest;
        }
        return switch (strongest) {
            case WISH -> Stage.WISHED;
            case INTENTION -> Stage.INTENDED;
            case PLEDGE -> Stage.PLEDGED;
            case AGREEMENT -> signed(mentions) ? Stage.COMMITTED : Stage.AGREED;
        };
    }

    private static @Nullable Sum amount(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.content().amount())
                .filter(sum -> sum != null)
                .findFirst()
                .orElse(null);
    }

    private static Stage reached(Stage told, @Nullable Sum promised, List<Fulfilled> fulfilled) {
        if (told == Stage.WISHED || told == Stage.WITHDRAWN) {
            return told;
        }
        return switch (assessment(promised, fulfilled)) {
            case COMPLETE -> Stage.DELIVERED;
            case LIMITED, SUBSTANTIAL -> Stage.IN_DELIVERY;
            default -> told;
        };
    }

    /** Complete where it was fulfilled wholly, or its parts add up; "no evidence" is not "not started". */
    private static Assessment assessment(@Nullable Sum promised, List<Fulfilled> fulfilled) {
        List<Fulfilled> sure = fulfilled.stream()
                .filter(f -> !f.extent().equals(Fulfilment.PERHAPS))
                .toList();
        if (sure.isEmpty()) {
            return Assessment.NO_EVIDENCE;
        }
        if (sure.stream().anyMatch(f -> f.extent().equals(Fulfilment.WHOLE))) {
            return Assessment.COMPLETE;
        }
        BigDecimal given = given(promised, sure);
        if (promised == null || given.signum() == 0) {
            return Assessment.LIMITED;
        }
        if (given.compareTo(promised.value()) >= 0) {
            return Assessment.COMPLETE;
        }
        return given.compareTo(promised.value().multiply(HALF)) >= 0 ? Assessment.SUBSTANTIAL : Assessment.LIMITED;
    }

    /** The sum of the parts in the measure that was promised; a total told ("so far") counts as itself. */
    private static BigDecimal given(@Nullable Sum promised, List<Fulfilled> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (Fulfilled part : parts) {
            Sum amount = part.amount();
            if (promised != null && amount != null && amount.measure().equals(promised.measure())) {
                boolean isTotal = amount.qualifiers().contains("total");
                sum = isTotal ? sum : sum.add(amount.value());
                total = isTotal ? total.max(amount.value()) : total;
            }
        }
        return sum.max(total);
    }

    /** What fulfils it as the program or a person says, each contribution once however often it is told. */
    private List<Fulfilled> fulfilled(List<String> undertaking, LocalDate before) {
        Map<String, String> extents = new TreeMap<>();
        handle.createQuery("SELECT a, verdict FROM link WHERE relation = 'fulfils' AND b IN (<ids>)")
                .bindList("ids", undertaking)
                .map((row, context) -> Map.entry(row.getString("a"), row.getString("verdict")))
                .forEach(e -> extents.merge(e.getKey(), e.getValue(), AxisReads::surer));
        Map<String, String> judged = Relations.judged(handle, Kind.FULFILS, Kind.NOT_FULFILS, undertaking);
        extents.putAll(judged);
        Map<String, Mention> tellings = new MentionNodes(handle).byIds(extents.keySet());
        Map<String, String> matters = new MentionNodes(handle).groups(extents.keySet());
        Map<String, Fulfilled> byMatter = new TreeMap<>();
        for (Mention telling : tellings.values()) {
            String extent = extents.getOrDefault(telling.id(), Fulfilment.PERHAPS);
            LocalDate said = telling.telling().said();
            Citation citation = citations.ofClaim(telling.telling().claim());
            if (citation != null && !extent.isEmpty() && (said == null || said.isBefore(before))) {
                String matter = matters.getOrDefault(telling.id(), telling.id());
                Fulfilled found = new Fulfilled(matter, extent, said, amount(telling), citation);
                byMatter.merge(matter, found, AxisReads::surer);
            }
        }
        return new ArrayList<>(byMatter.values());
    }

    private static @Nullable Sum amount(Mention telling) {
        Sum sum = telling.content().amount();
        return sum != null
                        && telling.novelty() == Novelty.CUMULATIVE
                        && !sum.qualifiers().contains("total")
                ? new Sum(sum.value(), sum.currency(), sum.unit(), List.of("total"))
                : sum;
    }

    private static Fulfilled surer(Fulfilled one, Fulfilled other) {
        return surer(one.extent(), other.extent()).equals(one.extent()) ? one : other;
    }

    private static String surer(String one, String other) {
        List<String> order = List.of(Fulfilment.WHOLE, Fulfilment.PART, Fulfilment.PERHAPS);
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }

    private @Nullable Judged judged(List<String> ids, Kind kind) {
        return handle.createQuery(
                        "SELECT * FROM judgement WHERE kind = :kind AND a IN (<ids>) ORDER BY entry DESC LIMIT 1")
                .bind("kind", kind.id())
                .bindList("ids", ids)
                .map((row, context) -> {
                    Object on = JudgementRows.judgement(row).details().get("on");
                    String day = on == null ? row.getString("time").substring(0, 10) : on.toString();
                    return new Judged(row.getString("value"), row.getString("actor"), LocalDate.parse(day));
                })
                .findOne()
                .orElse(null);
    }

    private boolean signed(List<Mention> mentions) {
        return !instruments(mentions).isEmpty()
                && mentions.stream()
                        .anyMatch(
                                m -> m.content().what().toLowerCase(Locale.ROOT).contains("sign"));
    }

    private List<String> instruments(List<Mention> mentions) {
        return handle.createQuery("SELECT DISTINCT t.name FROM claim_topic t JOIN claim c ON c.reading = t.reading"
                        + " AND c.id = t.claim WHERE t.kind = 'instrument' AND c.id IN (<claims>) ORDER BY t.name")
                .bindList("claims", claims(mentions))
                .mapTo(String.class)
                .list();
    }

    private static Collection<String> claims(List<Mention> mentions) {
        return mentions.stream().map(m -> m.telling().claim()).distinct().toList();
    }

    /** The strongest kind of words that any telling rests on. */
    private Bindingness bindingness(List<Mention> mentions) {
        if (mentions.stream().anyMatch(m -> m.strength() == Strength.AGREEMENT)) {
            for (String name : instruments(mentions)) {
                String folded = name.toLowerCase(Locale.ROOT);
                boolean binding =
                        List.of("treaty", "convention", "protocol", "agreement", "charter", "covenant").stream()
                                .anyMatch(folded::contains);
                return binding ? Bindingness.LEGAL_INSTRUMENT : Bindingness.SIGNED_NOT_BINDING;
            }
        }
        boolean joint = handle.createQuery("SELECT COUNT(*) FROM report WHERE genre IN ('communique', 'statement')"
                                + " AND sha256 IN (<reports>)")
                        .bindList(
                                "reports",
                                mentions.stream()
                                        .map(m -> m.telling().report())
                                        .distinct()
                                        .toList())
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (joint && mentions.stream().anyMatch(m -> m.parties().givers().size() > 1)) {
            return Bindingness.JOINT_STATEMENT;
        }
        boolean own = joint || mentions.stream().anyMatch(m -> m.telling().attribution() == Attribution.QUOTED);
        return own ? Bindingness.OWN_PUBLIC_STATEMENT : Bindingness.REPORTED_SPEECH;
    }
}
