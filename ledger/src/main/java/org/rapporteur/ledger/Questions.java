package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Between;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Delta;
import org.rapporteur.ledger.question.Doubts;
import org.rapporteur.ledger.question.History;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.ledger.question.MergeFigures;
import org.rapporteur.ledger.question.Partnership;
import org.rapporteur.ledger.question.Positions;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Requests;
import org.rapporteur.ledger.question.Scope;
import org.rapporteur.ledger.question.Timeline;
import org.rapporteur.ledger.question.Totals;
import org.rapporteur.ledger.question.Totals.Per;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.ledger.question.Undertakings;
import org.rapporteur.ledger.store.Reads;

/**
 * Questions to a ledger, each one call: {@code ledger.questions().outstanding(Scope.of("ASEAN-JPN"))}. Of a ledger as known
 * on a day ({@link Ledger#asKnown}) they are answered from what it knew then. Every answer is immutable, and names the
 * quotes that it rests on. Where a party is not known they throw an {@link IllegalArgumentException}, where the ledger
 * cannot be read a {@link LedgerException}. Safe for several threads.
 */
public final class Questions {
    private static final Comparator<Matter> SOONEST_DUE = Comparator.comparing(
                    Questions::dueDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Matter::firstSaid, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Matter::id);

    private final Asking asking;
    private final Parties parties;
    private final Supplier<LocalDate> today;

    /** Answers a question from one state of the ledger. */
    interface Asking {
        <T> T ask(Function<Reads, T> question);
    }

    Questions(Asking asking, Parties parties, Supplier<LocalDate> today) {
        this.asking = asking;
        this.parties = parties;
        this.today = today;
    }

    /** What was undertaken and is neither delivered nor ended; wishes are none. */
    public Undertakings outstanding(Scope scope) {
        return undertakings(scope, null, undertaking -> undertaking.stage().outstanding());
    }

    /** What was due before the day asked about and is still outstanding. */
    public Undertakings overdue(Scope scope) {
        return undertakings(scope, day(scope), Undertaking::overdue);
    }

    /** What was asked and neither undertaken, given nor refused. */
    public Requests unanswered(Scope scope) {
        LocalDate day = day(scope);
        return asking.ask(reads -> {
            PartyNames names = new PartyNames(parties, reads);
            ScopedMatters matters = new ScopedMatters(reads, names, scope, day);
            MatterQuestion question = new MatterQuestion(reads, matters.citations(), matters.before());
            List<Request> open = matters.take(Mention.Kind.REQUEST, null, told -> question.requests(told).stream()
                    .filter(Request::open)
                    .toList());
            List<Request> shown = first(open, Request::matter, scope);
            return new Requests(
                    day, shown, names(names, shown, Request::matter), matters.withheld(), open.size() > scope.limit());
        });
    }

    /**
     * What happened between the parties of a partnership, in order of time: meetings, offices, instruments, undertakings
     * and what became of them, requests and answers, gifts, stances, and what is due.
     *
     * @param partnership ids or names in any order: "ASEAN-JPN", "Japan-ASEAN"
     * @param between only what happened then
     * @param on the day asked about: what was told later is passed over; null for today
     */
    public Timeline timeline(String partnership, Between between, @Nullable LocalDate on) {
        LocalDate day = on == null ? today.get() : on;
        return asking.ask(reads -> {
            PartyNames names = new PartyNames(parties, reads);
            BriefQuestion brief =
                    new BriefQuestion(reads, names, names.partnership(partnership), null, day.plusDays(1));
            return brief.timeline(day, between);
        });
    }

    /**
     * Sums of money by who gives, who receives and topic, currency and stage; each matter once, however often it is told.
     *
     * @param scope its limit does not count
     * @param per by what sums are parted besides currency and stage
     * @param conversion into which currency and by which rates, or null for none
     */
    public Totals totals(Scope scope, Set<Per> per, @Nullable Conversion conversion) {
        LocalDate day = day(scope);
        return asking.ask(reads -> {
            PartyNames names = new PartyNames(parties, reads);
            ScopedMatters matters = new ScopedMatters(reads, names, scope, day);
            return new TotalsQuestion(reads, matters, per, conversion).answer(day, names);
        });
    }

    /**
     * What a party said on a topic over time, in its exact words, and how they changed from one occasion to the next.
     *
     * @param party id or name
     * @param topic id or name of a place, topic, instrument or party; every name of it finds what was said under any
     * @param on the day asked about: what was said later is passed over; null for today
     */
    public Positions positions(String party, String topic, @Nullable LocalDate on) {
        LocalDate day = on == null ? today.get() : on;
        return asking.ask(
                reads -> new PositionQuestion(reads, new PartyNames(parties, reads)).answer(party, topic, day));
    }

    /**
     * What is new between the parties of a partnership since its last meeting, or another day.
     *
     * @param partnership ids or names in any order
     * @param since the last day that is not counted; null for the last day of the last meeting
     * @param before the day asked about: reports of that day and later are left out; null for tomorrow
     * @return empty where no day is given and no meeting known
     */
    public Optional<Delta> since(String partnership, @Nullable LocalDate since, @Nullable LocalDate before) {
        LocalDate day = before == null ? today.get().plusDays(1) : before;
        return asking.ask(reads -> {
            PartyNames names = new PartyNames(parties, reads);
            Partnership of = names.partnership(partnership);
            Brief now = new BriefQuestion(reads, names, of, null, day).answer();
            LocalDate last = since != null ? since : lastDay(now.last());
            return last == null
                    ? Optional.empty()
                    : Optional.of(
                            new DeltaQuestion(new BriefQuestion(reads, names, of, null, last.plusDays(1)).answer(), now)
                                    .answer(last));
        });
    }

    private static @Nullable LocalDate lastDay(@Nullable MeetingHeld meeting) {
        return meeting == null || meeting.when() == null ? null : meeting.when().lastDay();
    }

    /**
     * How a record came to be what it is: each change with its entry, its time, and who made it.
     *
     * @param record id of an undertaking, contribution, request or meeting, of a claim, of a report (or six digits or more of
     *     it), or a party
     * @throws IllegalArgumentException if there is no such record
     */
    public History history(String record) {
        return asking.ask(reads -> new HistoryQuestion(reads, new PartyNames(parties, reads)).answer(record));
    }

    /**
     * What the program is unsure of and no person has judged: claims, and pairs of records that are perhaps the same or
     * fulfil or answer one another. {@link Ledger#judge} takes it off the list.
     *
     * @param of ids or names of parties or a partnership, all of which stand in it; null for everything
     * @param limit at most so many, 1 or more
     */
    public Doubts doubts(@Nullable String of, int limit) {
        return asking.ask(reads -> new DoubtQuestion(reads, new PartyNames(parties, reads)).answer(of, limit));
    }

    /** How records were merged, of each kind: undertakings and the like, meetings, copies of reports. */
    public List<MergeFigures> merges() {
        return asking.ask(reads -> reads.doubts().merges());
    }

    private Undertakings undertakings(Scope scope, @Nullable LocalDate dueBefore, Predicate<Undertaking> which) {
        LocalDate day = day(scope);
        return asking.ask(reads -> {
            PartyNames names = new PartyNames(parties, reads);
            ScopedMatters matters = new ScopedMatters(reads, names, scope, day);
            MatterQuestion question = new MatterQuestion(reads, matters.citations(), matters.before(), day);
            List<Undertaking> found = matters.take(
                    Mention.Kind.UNDERTAKING,
                    dueBefore,
                    told -> question.undertakings(told, Mention.Kind.UNDERTAKING).stream()
                            .filter(which)
                            .toList());
            List<Undertaking> shown = first(found, Undertaking::matter, scope);
            return new Undertakings(
                    day,
                    shown,
                    names(names, shown, Undertaking::matter),
                    matters.withheld(),
                    found.size() > scope.limit());
        });
    }

    private static <T> List<T> first(List<T> all, Function<T, Matter> matter, Scope scope) {
        return all.stream()
                .sorted(Comparator.comparing(matter, SOONEST_DUE))
                .limit(scope.limit())
                .toList();
    }

    private static @Nullable LocalDate dueDay(Matter matter) {
        return matter.due() == null ? null : matter.due().lastDay();
    }

    private static <T> Map<String, String> names(PartyNames names, List<T> all, Function<T, Matter> matter) {
        Collection<String> ids = new TreeSet<>();
        all.forEach(each -> MatterQuestion.addParties(ids, matter.apply(each)));
        return names.names(ids);
    }

    private LocalDate day(Scope scope) {
        return scope.on() == null ? today.get() : scope.on();
    }
}
