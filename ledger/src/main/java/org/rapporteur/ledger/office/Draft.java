package org.rapporteur.ledger.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.reading.Period;

/** A term while it is put together. Not thread-safe; never leaves {@link Terms}. */
final class Draft {
    static final Comparator<Draft> BY_TIME = Comparator.comparing(
                    Draft::sortDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(draft -> draft.holder);

    /** Two tellings of one beginning or end differ by no more than this. */
    private static final long SAME_TIME_DAYS = 200;

    final String holder;
    private final List<OfficeTold> evidence = new ArrayList<>();
    private @Nullable OfficeName office;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String predecessor;
    private @Nullable String successor;
    private @Nullable LocalDate seen;

    Draft(@Nullable OfficeName office, String holder) {
        this.office = office;
        this.holder = holder;
    }

    void takeOver(OfficeTold told, @Nullable String day) {
        note(told);
        from = finer(from, day);
        predecessor = predecessor == null ? told.predecessor() : predecessor;
        Period term = told.term();
        if (term != null && !term.last().equals(term.first())) {
            to = finer(to, term.last());
        }
    }

    void handedOver(OfficeTold told, @Nullable String day) {
        note(told);
        to = finer(to, day);
        successor = told.holder();
    }

    void dated(OfficeTold told) {
        held(told);
        Period term = told.term();
        if (term != null) {
            from = finer(from, term.first());
            to = term.first().equals(term.last()) && term.first().length() > 4 ? to : finer(to, term.last());
        }
    }

    void held(OfficeTold told) {
        note(told);
    }

    private void note(OfficeTold told) {
        office = told.office();
        evidence.add(told);
        seen = seen == null ? told.day() : seen;
    }

    /** Keeps what is known, and the finer of two that agree. */
    private static @Nullable String finer(@Nullable String known, @Nullable String other) {
        boolean refines = known != null && other != null && other.length() > known.length() && other.startsWith(known);
        return known == null || refines ? other : known;
    }

    boolean covers(@Nullable LocalDate day) {
        if (day == null) {
            return true;
        }
        boolean begun = from == null || !Period.of(from).firstDay().isAfter(day);
        return begun && (to == null || !Period.of(to).lastDay().isBefore(day));
    }

    boolean beginsLike(@Nullable String day, @Nullable Period term) {
        if (from == null) {
            String begin = day == null && term != null ? term.first() : day;
            return to == null
                    || begin == null
                    || Period.of(begin).firstDay().isBefore(Period.of(to).lastDay());
        }
        return day == null || near(from, day);
    }

    boolean mayEnd(@Nullable String day) {
        if (day == null) {
            return true;
        }
        if (to != null) {
            return near(to, day);
        }
        return from == null
                || Period.of(from).firstDay().isBefore(Period.of(day).lastDay());
    }

    boolean followedBy(String next) {
        return successor == null || successor.equals(next);
    }

    private static boolean near(String left, String right) {
        Period a = Period.of(left);
        Period b = Period.of(right);
        boolean overlap = !a.lastDay().isBefore(b.firstDay()) && !b.lastDay().isBefore(a.firstDay());
        return overlap || Math.abs(ChronoUnit.DAYS.between(a.firstDay(), b.firstDay())) <= SAME_TIME_DAYS;
    }

    private @Nullable LocalDate sortDay() {
        if (from != null) {
            return Period.of(from).firstDay();
        }
        return to != null ? Period.of(to).firstDay().minusDays(1) : seen;
    }

    /** Who exercised it, in the order in which reports tell; a name and a longer form of it are one. */
    private List<String> occupants() {
        List<String> names = new ArrayList<>();
        for (OfficeTold told : evidence.stream().sorted(Terms.BY_DAY).toList()) {
            String name = holder.equals(told.holder()) ? told.occupant() : told.predecessorOccupant();
            if (name != null && names.stream().noneMatch(known -> sameName(known, name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean sameName(String one, String other) {
        String left = " " + Words.fold(one) + " ";
        String right = " " + Words.fold(other) + " ";
        return left.contains(right) || right.contains(left);
    }

    Term term() {
        if (office == null) {
            throw new IllegalStateException("a term rests on at least one claim");
        }
        List<String> claims = evidence.stream()
                .sorted(Terms.BY_DAY)
                .map(OfficeTold::claim)
                .distinct()
                .toList();
        return new Term(office, holder, occupants(), from, to, predecessor, successor, claims);
    }
}
