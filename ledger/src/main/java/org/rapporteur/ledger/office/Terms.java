package org.rapporteur.ledger.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * The terms of one office, from everything that reports say of it. A hand-over ends the predecessor's term and begins the
 * successor's; a bare "holds the role" belongs to the term it falls into, and makes one with open ends where there is none.
 */
public final class Terms {
    static final Comparator<OfficeTold> BY_DAY = Comparator.comparing(
                    OfficeTold::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(OfficeTold::report)
            .thenComparingInt(OfficeTold::start)
            .thenComparing(OfficeTold::claim);

    private final List<Draft> drafts = new ArrayList<>();

    private Terms() {}

    /** The terms in order of time, those of which least is known last. */
    public static List<Term> of(Collection<OfficeTold> all) {
        Terms terms = new Terms();
        List<OfficeTold> told = all.stream().sorted(BY_DAY).toList();
        told.stream().filter(OfficeTold::handsOver).forEach(terms::handOver);
        told.stream().filter(t -> !t.handsOver() && t.term() != null).forEach(terms::dated);
        told.stream().filter(t -> !t.handsOver() && t.term() == null).forEach(terms::bare);
        return terms.drafts.stream().sorted(Draft.BY_TIME).map(Draft::term).toList();
    }

    private void handOver(OfficeTold told) {
        String day = handOverDay(told);
        Draft next = find(told.holder(), day, told.term());
        next.takeOver(told, day);
        String before = told.predecessor();
        if (before != null) {
            findEnding(told, before, day).handedOver(told, day);
        }
    }

    /**
     * The day of the hand-over: the day that the claim tells, where it falls into the first year of the term or there is
     * no term; else the term's first year.
     */
    private static @Nullable String handOverDay(OfficeTold told) {
        Period term = told.term();
        LocalDate day = told.day();
        if (term == null) {
            return day == null ? null : day.toString();
        }
        boolean within = day != null
                && !day.isBefore(term.firstDay())
                && term.first().length() < 10
                && !day.isAfter(Period.of(term.first()).lastDay());
        return within ? String.valueOf(day) : term.first();
    }

    private void dated(OfficeTold told) {
        Period term = told.term();
        find(told.holder(), term == null ? null : term.first(), term).dated(told);
    }

    private void bare(OfficeTold told) {
        for (Draft draft : drafts) {
            if (draft.holder.equals(told.holder()) && draft.covers(told.day())) {
                draft.held(told);
                return;
            }
        }
        Draft open = new Draft(told.office(), told.holder());
        open.held(told);
        drafts.add(open);
    }

    /** The term of a holder that begins at about this time; a new one where there is none. */
    private Draft find(String holder, @Nullable String from, @Nullable Period term) {
        for (Draft draft : drafts) {
            if (draft.holder.equals(holder) && draft.beginsLike(from, term)) {
                return draft;
            }
        }
        return add(holder);
    }

    /** The term of a predecessor that ends at about this time; a new one where there is none. */
    private Draft findEnding(OfficeTold told, String holder, @Nullable String day) {
        for (Draft draft : drafts) {
            if (draft.holder.equals(holder) && draft.mayEnd(day) && draft.followedBy(told.holder())) {
                return draft;
            }
        }
        Draft draft = new Draft(told.office(), holder);
        drafts.add(draft);
        return draft;
    }

    private Draft add(String holder) {
        Draft draft = new Draft(null, holder);
        drafts.add(draft);
        return draft;
    }
}
