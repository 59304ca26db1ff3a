package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Axes;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.ledger.store.Citations;
import org.rapporteur.ledger.store.MatterReads.Told;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.reading.Period;

/** Makes undertakings and requests of what was told of them, within one transaction. */
final class MatterQuestion {
    private static final Comparator<Matter> BY_GIVER_AND_DAY = Comparator.comparing(
                    (Matter m) -> String.join(" ", m.givers()))
            .thenComparing(Matter::firstSaid, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(m -> m.citations().get(0).source().report())
            .thenComparing(m -> m.citations().get(0).quote().start())
            .thenComparing(Matter::id);

    private final Reads reads;
    private final Citations citations;
    private final LocalDate before;
    private final LocalDate day;

    /** @param before what was told of this day and later is passed over, and what was due before it is overdue */
    MatterQuestion(Reads reads, Citations citations, LocalDate before) {
        this(reads, citations, before, before);
    }

    /**
     * @param before what was told of this day and later is passed over
     * @param day what was due before it is overdue
     */
    MatterQuestion(Reads reads, Citations citations, LocalDate before, LocalDate day) {
        this.reads = reads;
        this.citations = citations;
        this.before = before;
        this.day = day;
    }

    /** The matters of a kind, by giver and day. */
    static List<Matter> matters(List<Told> told, Mention.Kind kind) {
        List<Matter> matters = new ArrayList<>();
        for (Told each : told) {
            Matter matter = each.matter();
            if (matter != null && matter.kind() == kind) {
                matters.add(matter);
            }
        }
        matters.sort(BY_GIVER_AND_DAY);
        return matters;
    }

    /** The undertakings or wishes, by giver and day. */
    List<Undertaking> undertakings(List<Told> told, Mention.Kind kind) {
        Map<String, List<Mention>> mentions = mentions(told);
        return matters(told, kind).stream()
                .map(matter -> undertaking(matter, mentions.getOrDefault(matter.id(), List.of())))
                .toList();
    }

    private static Map<String, List<Mention>> mentions(List<Told> told) {
        Map<String, List<Mention>> mentions = new TreeMap<>();
        for (Told each : told) {
            if (each.matter() != null) {
                mentions.put(each.matter().id(), each.mentions());
            }
        }
        return mentions;
    }

    private Undertaking undertaking(Matter matter, List<Mention> mentions) {
        Axes axes = reads.axes(citations).of(mentions, before);
        Period due = matter.due();
        boolean past = due != null && due.lastDay().isBefore(day);
        return new Undertaking(matter, axes, past && axes.stage().outstanding());
    }

    /** The requests, open ones first, by who asks and day. */
    List<Request> requests(List<Told> told) {
        Map<String, List<Mention>> mentions = mentions(told);
        List<Request> requests = new ArrayList<>();
        for (Matter matter : matters(told, Mention.Kind.REQUEST)) {
            requests.add(new Request(matter, answer(mentions.getOrDefault(matter.id(), List.of()))));
        }
        requests.sort(Comparator.comparing(r -> !r.open()));
        return requests;
    }

    /** What answers it as a person says, else as the program is sure of. */
    private @Nullable Matter answer(List<Mention> asked) {
        Collection<String> answers =
                reads.matters(citations).answers(asked.stream().map(Mention::id).toList());
        for (Told answer : reads.matters(citations).ofTellings(answers, before)) {
            boolean among = answer.mentions().stream().anyMatch(mention -> answers.contains(mention.id()));
            if (among && answer.matter() != null) {
                return answer.matter();
            }
        }
        return null;
    }

    /** Adds the parties of a matter to others. */
    static void addParties(Collection<String> ids, @Nullable Matter matter) {
        if (matter != null) {
            ids.addAll(matter.givers());
            ids.addAll(matter.recipients());
            ids.addAll(matter.beneficiaries());
        }
    }
}
