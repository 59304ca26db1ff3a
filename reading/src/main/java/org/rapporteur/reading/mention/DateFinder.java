package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.mention.Mention.DateMention;

/** Finds dates and periods, and resolves them against the report's date. */
final class DateFinder {
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "through", "and", "-", "\u2013");

    private final Passage passage;
    private final @Nullable LocalDate published;
    private final AbsoluteDates absolute;
    private final YearDates years;
    private final RelativeDates relative;
    private final LengthDates lengths;
    private final AnchoredDates anchored;
    private final PartsOfMonths parts;

    private DateFinder(Passage passage, Setting setting) {
        this.passage = passage;
        this.published = setting.published();
        this.absolute = new AbsoluteDates(passage, setting);
        this.years = new YearDates(passage, setting);
        this.relative = new RelativeDates(passage, setting);
        this.lengths = new LengthDates(passage, setting);
        this.anchored = new AnchoredDates(passage);
        this.parts = new PartsOfMonths(passage, absolute);
    }

    static List<Found> in(Passage passage, Setting setting) {
        DateFinder finder = new DateFinder(passage, setting);
        List<Found> found = new ArrayList<>();
        @Nullable Period anchor = null;
        for (int i = 0; i < passage.size(); i++) {
            Time time = finder.at(i, anchor);
            if (time != null) {
                found.add(finder.found(time));
                anchor = time.period() == null ? anchor : time.period();
                i = time.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Time at(int at, @Nullable Period anchor) {
        if (!DateWords.mayBegin(passage, at)) {
            return null;
        }
        Time told = parts.at(at);
        told = told != null ? told : anchored.at(at, anchor);
        Time time = told != null ? told : one(at);
        if (time == null) {
            return null;
        }
        time = spanning(PartOfTime.of(passage, stepped(withDay(time)), published));
        boolean earlier = passage.is(time.from() - 1, EARLIER) && time.relative();
        return earlier ? time.startingAt(time.from() - 1) : time;
    }

    private static final Set<String> EARLIER = Set.of("earlier", "later");

    private @Nullable Time one(int at) {
        if (!DateWords.mayBegin(passage, at)) {
            return null;
        }
        Time time = relative.at(at);
        time = time != null ? time : lengths.at(at);
        time = time != null ? time : absolute.at(at);
        return time != null ? time : years.at(at);
    }

    /** "last October", "next June": the month before or after the report's, not the nearest. */
    private Time stepped(Time time) {
        Period period = time.period();
        boolean month = period != null && time.relative() && period.first().length() == 7;
        boolean last = passage.is(time.from() - 1, Set.of("last", "past"));
        boolean next = passage.is(time.from() - 1, Set.of("next", "coming"));
        if (!month || !(last || next) || period == null || published == null) {
            return passage.is(time.from() - 1, "last")
                            && time.relative()
                            && time.period() == null
                            && DateWords.month(passage, time.from()) > 0
                    ? time.startingAt(time.from() - 1)
                    : time;
        }
        boolean ahead = period.firstDay().isAfter(published);
        boolean behind = period.lastDay().isBefore(published);
        int years = last && !behind ? -1 : next && !ahead ? 1 : 0;
        String moved = DateWords.iso(
                period.firstDay().getYear() + years, period.firstDay().getMonthValue());
        return time.startingAt(time.from() - 1).meaning(Period.of(moved)).recurring(Recurrence.NEVER);
    }

    /** "Monday, 2 August", "Wednesday (4 August)": the day that is told twice. */
    private Time withDay(Time time) {
        if (DateWords.weekday(passage, time.to() - 1) == 0) {
            return time;
        }
        boolean bracket = passage.is(time.to(), "(");
        int next = bracket || passage.is(time.to(), ",") ? time.to() + 1 : time.to();
        Time named = absolute.at(next);
        if (named == null || (named.period() == null && !bracket)) {
            return time;
        }
        if (bracket && !passage.is(named.to(), ")")) {
            return time;
        }
        return named.startingAt(time.from()).endingAt(bracket ? named.to() + 1 : named.to());
    }

    /** "from 2022 to 2025", "between March 2021 and June 2022", "since 2020 until today": two dates that make one period. */
    private Time spanning(Time first) {
        Period start = first.period();
        boolean opened = passage.is(first.from() - 1, Set.of("from", "between")) || areWeekdays(first);
        if (start == null || !opened || !passage.is(first.to(), UNTIL)) {
            return first;
        }
        int next = passage.is(first.to() + 1, "the") ? first.to() + 2 : first.to() + 1;
        Time last = one(next);
        if (last == null) {
            last = bareYear(next);
        }
        Period end = last == null ? null : last.period();
        if (last == null || end == null || end.lastDay().isBefore(start.firstDay())) {
            return first;
        }
        Period both = new Period(start.first(), end.last());
        boolean reckoned = first.relative() || last.relative();
        return new Time(first.from(), last.to(), both, reckoned, "during", first.recurrence());
    }

    /** "Thursday and Friday" */
    private boolean areWeekdays(Time first) {
        return first.recurrence() == Recurrence.WEEKLY
                && DateWords.weekday(passage, first.to() - 1) > 0
                && DateWords.weekday(passage, first.to() + 1) > 0;
    }

    private @Nullable Time bareYear(int at) {
        int year = DateWords.year(passage, at);
        return year == 0 ? null : Time.fixed(at, at + 1, Period.of(DateWords.iso(year)));
    }

    private Found found(Time time) {
        String own = time.role();
        String before = PartOfTime.role(passage, time.from());
        boolean whole = before.equals("at") || before.equals("from") || before.equals("during");
        String role = own != null && whole ? own : before;
        Mention mention = new DateMention(
                passage.span(time.from(), time.to()), time.period(), role, time.relative(), time.recurrence());
        return new Found(time.from(), time.to(), mention, Found.PATTERN);
    }
}
