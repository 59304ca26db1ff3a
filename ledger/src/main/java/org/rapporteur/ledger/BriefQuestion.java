package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.office.Term;
import org.rapporteur.ledger.question.Axes;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.InstrumentNamed;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.ledger.question.Partnership;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.ledger.store.Citations;
import org.rapporteur.ledger.store.ClaimReads;
import org.rapporteur.ledger.store.MatterReads.Told;
import org.rapporteur.ledger.store.MeetingReads;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.reading.Period;

/** Puts a brief together, within one transaction. */
final class BriefQuestion {
    private static final Comparator<Matter> BY_GIVER_AND_DAY = Comparator.comparing(
                    (Matter m) -> String.join(" ", m.givers()))
            .thenComparing(Matter::firstSaid, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(m -> m.citations().get(0).source().report())
            .thenComparing(m -> m.citations().get(0).quote().start())
            .thenComparing(Matter::id);

    private final Reads reads;
    private final PartyNames parties;
    private final Partnership partnership;
    private final @Nullable String as;
    private final LocalDate before;
    private final Citations citations;
    private int withheld;

    BriefQuestion(Reads reads, PartyNames parties, Partnership partnership, @Nullable String as, LocalDate before) {
        this.reads = reads;
        this.parties = parties;
        this.partnership = partnership;
        this.as = as;
        this.before = before;
        this.citations = reads.citations();
    }

    Brief answer() {
        MeetingReads.Found meetings = reads.meetings(citations).of(calls(), before);
        ClaimReads.Scope scope = new ClaimReads.Scope(partnership.ids(), meetings.told(), before);
        List<Told> told = shown(reads.matters(citations).between(partnership.ids(), meetings.told(), before));
        List<Position> positions = reads.claims(citations).positions(scope);
        List<InstrumentNamed> instruments = reads.claims(citations).instruments(scope);
        List<Tenure> terms = terms();
        return new Brief(
                partnership,
                as,
                as == null ? Set.of() : parties.sideOf(as, partnership.ids()),
                before,
                last(meetings.meetings()),
                meetings.meetings().stream().filter(BriefQuestion::planned).toList(),
                terms,
                undertakings(told, Mention.Kind.UNDERTAKING),
                undertakings(told, Mention.Kind.WISH),
                requests(told),
                matters(told, Mention.Kind.CONTRIBUTION),
                positions,
                instruments,
                names(meetings.meetings(), told, terms, positions),
                withheld);
    }

    private Map<String, List<String>> calls() {
        Map<String, List<String>> calls = new TreeMap<>();
        partnership.ids().forEach(id -> calls.put(id, parties.calls(id)));
        return calls;
    }

    private List<Told> shown(List<Told> all) {
        List<Told> shown = all.stream().filter(told -> told.matter() != null).toList();
        withheld += all.size() - shown.size();
        return shown;
    }

    private @Nullable MeetingHeld last(List<MeetingHeld> meetings) {
        List<MeetingHeld> held = meetings.stream()
                .filter(m -> !planned(m) && !m.status().equals("cancelled"))
                .toList();
        return held.isEmpty() ? null : held.get(held.size() - 1);
    }

    /** A meeting that no report tells to have been held stays planned, even when its time is over. */
    private static boolean planned(MeetingHeld meeting) {
        return meeting.status().equals("planned");
    }

    private List<Tenure> terms() {
        List<Tenure> tenures = new ArrayList<>();
        for (Term term : reads.offices(citations).termsOf(partnership.id())) {
            Tenure tenure = reads.offices(citations).tenure(term);
            if (tenure == null) {
                withheld++;
            } else {
                tenures.add(tenure);
            }
        }
        return tenures;
    }

    private static List<Matter> matters(List<Told> told, Mention.Kind kind) {
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

    private List<Undertaking> undertakings(List<Told> told, Mention.Kind kind) {
        Map<String, List<Mention>> mentions = new TreeMap<>();
        for (Told each : told) {
            if (each.matter() != null) {
                mentions.put(each.matter().id(), each.mentions());
            }
        }
        return matters(told, kind).stream()
                .map(matter -> undertaking(matter, mentions.getOrDefault(matter.id(), List.of())))
                .toList();
    }

    private Undertaking undertaking(Matter matter, List<Mention> mentions) {
        Axes axes = reads.axes(citations).of(mentions, before);
        Period due = matter.due();
        boolean past = due != null && due.lastDay().isBefore(before);
        return new Undertaking(matter, axes, past && axes.stage().outstanding());
    }

    private List<Request> requests(List<Told> told) {
        List<Request> requests = new ArrayList<>();
        for (Matter matter : matters(told, Mention.Kind.REQUEST)) {
            requests.add(new Request(matter, answer(matter, told)));
        }
        requests.sort(Comparator.comparing(r -> !r.open()));
        return requests;
    }

    /** What answers it as a person says, else as the program is sure of. */
    private @Nullable Matter answer(Matter request, List<Told> told) {
        List<String> asked = told.stream()
                .filter(t -> t.matter() != null && t.matter().id().equals(request.id()))
                .flatMap(t -> t.mentions().stream())
                .map(Mention::id)
                .toList();
        Collection<String> answers = reads.matters(citations).answers(asked);
        for (Told other : told) {
            if (other.mentions().stream().anyMatch(mention -> answers.contains(mention.id()))) {
                return other.matter();
            }
        }
        return null;
    }

    private Map<String, String> names(
            List<MeetingHeld> meetings, List<Told> told, List<Tenure> terms, List<Position> positions) {
        Set<String> ids = new TreeSet<>(partnership.ids());
        if (as != null) {
            ids.add(as);
        }
        meetings.forEach(m -> ids.addAll(m.chairs()));
        meetings.forEach(m -> ids.addAll(m.participants()));
        told.forEach(t -> addParties(ids, t.matter()));
        terms.forEach(t -> addParties(ids, t));
        positions.forEach(p -> ids.addAll(p.parties()));
        positions.stream().filter(p -> p.topicKind().equals("party")).forEach(p -> ids.add(p.topic()));
        return parties.names(ids);
    }

    private static void addParties(Collection<String> ids, @Nullable Matter matter) {
        if (matter != null) {
            ids.addAll(matter.givers());
            ids.addAll(matter.recipients());
            ids.addAll(matter.beneficiaries());
        }
    }

    private static void addParties(Collection<String> ids, Tenure term) {
        ids.add(term.holder());
        if (term.predecessor() != null) {
            ids.add(term.predecessor());
        }
        if (term.successor() != null) {
            ids.add(term.successor());
        }
    }
}
