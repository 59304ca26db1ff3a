package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.office.Term;
import org.rapporteur.ledger.question.Between;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.InstrumentNamed;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.ledger.question.Partnership;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.Timeline;
import org.rapporteur.ledger.store.Citations;
import org.rapporteur.ledger.store.ClaimReads;
import org.rapporteur.ledger.store.MatterReads.Told;
import org.rapporteur.ledger.store.MeetingReads;
import org.rapporteur.ledger.store.Reads;

/** Puts a brief together, within one transaction. */
final class BriefQuestion {
    private final Reads reads;
    private final PartyNames parties;
    private final Partnership partnership;
    private final @Nullable String as;
    private final LocalDate before;
    private final Citations citations;
    private final MatterQuestion matters;
    private final MeetingReads.Found meetings;
    private int withheld;

    BriefQuestion(Reads reads, PartyNames parties, Partnership partnership, @Nullable String as, LocalDate before) {
        this.reads = reads;
        this.parties = parties;
        this.partnership = partnership;
        this.as = as;
        this.before = before;
        this.citations = reads.citations();
        this.matters = new MatterQuestion(reads, citations, before);
        this.meetings = reads.meetings(citations).of(calls(), before);
    }

    Brief answer() {
        ClaimReads.Scope scope = scope();
        List<Told> told = shown(reads.matters(citations).between(partnership.ids(), meetings.told(), before));
        List<Position> positions = reads.claims(citations).positions(scope);
        List<InstrumentNamed> instruments = reads.claims(citations).instruments(scope);
        List<Tenure> terms = terms();
        List<Request> requests = matters.requests(told);
        return new Brief(
                partnership,
                as,
                as == null ? Set.of() : parties.sideOf(as, partnership.ids()),
                before,
                last(meetings.meetings()),
                meetings.meetings().stream().filter(BriefQuestion::planned).toList(),
                terms,
                matters.undertakings(told, Mention.Kind.UNDERTAKING),
                matters.undertakings(told, Mention.Kind.WISH),
                requests,
                MatterQuestion.matters(told, Mention.Kind.CONTRIBUTION),
                positions,
                instruments,
                names(meetings.meetings(), told, terms, positions, requests),
                withheld);
    }

    private ClaimReads.Scope scope() {
        return new ClaimReads.Scope(partnership.ids(), meetings.told(), before);
    }

    /** What a brief holds, and what was concluded, in order of time. */
    Timeline timeline(LocalDate on, Between between) {
        List<Finding> concluded = reads.claims(citations).concluded(scope());
        return new TimelineQuestion(answer(), meetings.meetings(), concluded, between).answer(on, parties);
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
        for (Term term : reads.offices(citations).termsOf(partnership.id(), before)) {
            Tenure tenure = reads.offices(citations).tenure(term);
            if (tenure == null) {
                withheld++;
            } else {
                tenures.add(tenure);
            }
        }
        return tenures;
    }

    private Map<String, String> names(
            List<MeetingHeld> meetings,
            List<Told> told,
            List<Tenure> terms,
            List<Position> positions,
            List<Request> requests) {
        Set<String> ids = new TreeSet<>(partnership.ids());
        if (as != null) {
            ids.add(as);
        }
        meetings.forEach(m -> ids.addAll(m.chairs()));
        meetings.forEach(m -> ids.addAll(m.participants()));
        told.forEach(t -> MatterQuestion.addParties(ids, t.matter()));
        requests.forEach(r -> MatterQuestion.addParties(ids, r.answer()));
        terms.forEach(t -> addParties(ids, t));
        positions.forEach(p -> ids.addAll(p.parties()));
        positions.stream().filter(p -> p.topicKind().equals("party")).forEach(p -> ids.add(p.topic()));
        return parties.names(ids);
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
