package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Fulfilment;
import org.rapporteur.ledger.question.Axes.Fulfilled;
import org.rapporteur.ledger.question.Between;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Event;
import org.rapporteur.ledger.question.Event.Kind;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.Timeline;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Period;

/** Puts what a brief holds in order of time. */
final class TimelineQuestion {
    private static final Comparator<Event> IN_ORDER = Comparator.comparing(
                    TimelineQuestion::firstDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Event::kind)
            .thenComparing(Event::record)
            .thenComparing(Event::what);

    private final Brief brief;
    private final Between between;
    private final List<Event> events = new ArrayList<>();

    /**
     * @param brief all that is known of the partnership
     * @param meetings of the partnership
     * @param concluded instruments and institutions that its parties brought into being
     * @param between only what happened then
     */
    TimelineQuestion(Brief brief, List<MeetingHeld> meetings, List<Finding> concluded, Between between) {
        this.brief = brief;
        this.between = between;
        meetings.forEach(meeting -> meeting(kind(meeting), meeting));
        brief.terms().forEach(this::term);
        concluded.forEach(this::concluded);
        brief.undertakings().forEach(this::undertaking);
        brief.wishes().forEach(wish -> matter(Kind.WISHED, wish.matter()));
        brief.requests().forEach(this::request);
        contributions();
        brief.positions()
                .forEach(p -> add(new Event(
                        day(p.said()),
                        Kind.SAID,
                        p.citation().claim(),
                        p.parties(),
                        List.of(),
                        p.topicName(),
                        null,
                        List.of(p.citation()))));
    }

    private static @Nullable LocalDate firstDay(Event event) {
        return event.on() == null ? null : event.on().firstDay();
    }

    /**
     * The answer.
     *
     * @param on the day asked about
     * @param names gives the names of parties
     */
    Timeline answer(LocalDate on, PartyNames names) {
        List<Event> shown = events.stream()
                .filter(event -> between.touches(event.on()))
                .sorted(IN_ORDER)
                .toList();
        Collection<String> ids = new TreeSet<>(brief.partnership().ids());
        shown.forEach(event -> {
            ids.addAll(event.by());
            ids.addAll(event.to());
        });
        return new Timeline(brief.partnership(), on, shown, names.names(ids), brief.withheld());
    }

    private void add(Event event) {
        events.add(event);
    }

    private static @Nullable Period day(@Nullable LocalDate day) {
        return day == null ? null : Period.of(day.toString());
    }

    private static Kind kind(MeetingHeld meeting) {
        return switch (meeting.status()) {
            case "planned" -> Kind.MEETING_PLANNED;
            case "cancelled" -> Kind.MEETING_CANCELLED;
            default -> Kind.MET;
        };
    }

    private void meeting(Kind kind, MeetingHeld meeting) {
        Period when = meeting.when();
        if (when == null) {
            String told = meeting.citations().get(0).source().published();
            when = told == null ? null : Period.of(told);
        }
        add(new Event(
                when,
                kind,
                meeting.id(),
                meeting.participants(),
                List.of(),
                meeting.name(),
                null,
                meeting.citations()));
    }

    private void term(Tenure term) {
        if (term.from() != null) {
            String claim = term.citations().get(0).claim();
            List<String> from = term.predecessor() == null ? List.of() : List.of(term.predecessor());
            add(new Event(
                    Period.of(term.from()),
                    Kind.OFFICE_TAKEN,
                    claim,
                    List.of(term.holder()),
                    from,
                    term.role(),
                    null,
                    term.citations()));
        }
    }

    private void concluded(Finding finding) {
        add(new Event(
                day(finding.said()),
                Kind.CONCLUDED,
                finding.claim(),
                finding.by(),
                finding.to(),
                finding.citation().quote().text(),
                null,
                List.of(finding.citation())));
    }

    private void matter(Kind kind, Matter matter) {
        add(matter(kind, day(matter.firstSaid()), matter, matter.amount()));
    }

    private static Event matter(Kind kind, @Nullable Period on, Matter matter, @Nullable Sum amount) {
        return new Event(
                on, kind, matter.id(), matter.givers(), matter.recipients(), matter.what(), amount, matter.citations());
    }

    private void undertaking(Undertaking undertaking) {
        Matter matter = undertaking.matter();
        matter(Kind.UNDERTAKEN, matter);
        if (matter.due() != null && undertaking.stage().outstanding()) {
            add(matter(Kind.DUE, matter.due(), matter, matter.amount()));
        }
        for (Fulfilled by : undertaking.axes().fulfilledBy()) {
            if (!by.extent().equals(Fulfilment.PERHAPS)) {
                Kind kind = by.extent().equals(Fulfilment.PART) ? Kind.FULFILLED_IN_PART : Kind.FULFILLED;
                add(new Event(
                        day(by.on()),
                        kind,
                        matter.id(),
                        matter.givers(),
                        matter.recipients(),
                        matter.what(),
                        by.amount(),
                        List.of(by.citation())));
            }
        }
    }

    private void request(Request request) {
        matter(Kind.ASKED, request.matter());
        Matter answer = request.answer();
        if (answer != null) {
            Matter asked = request.matter();
            add(new Event(
                    day(answer.firstSaid()),
                    Kind.ANSWERED,
                    asked.id(),
                    asked.recipients(),
                    asked.givers(),
                    asked.what(),
                    null,
                    answer.citations()));
        }
    }

    /** A contribution that fulfils an undertaking is told with it. */
    private void contributions() {
        Set<String> told = new HashSet<>();
        brief.undertakings().stream()
                .flatMap(u -> u.axes().fulfilledBy().stream())
                .filter(by -> !by.extent().equals(Fulfilment.PERHAPS))
                .forEach(by -> told.add(by.matter()));
        brief.contributions().stream().filter(m -> !told.contains(m.id())).forEach(m -> matter(Kind.GIVEN, m));
    }
}
