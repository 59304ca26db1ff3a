package org.rapporteur.reading.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Reads dates that are reckoned from the one named before: "the same day", "a week later", "two days earlier". */
final class AnchoredDates {
    private static final Map<String, Integer> DIRECTIONS =
            Map.of("earlier", -1, "before", -1, "later", 1, "after", 1, "afterwards", 1);

    private final Passage passage;

    AnchoredDates(Passage passage) {
        this.passage = passage;
    }

    /** The date that begins at a token, or null; open where none was named before. */
    @Nullable
    Time at(int at, @Nullable Period anchor) {
        boolean same = passage.is(at, "same") || (passage.is(at, "that") && !passage.is(at - 1, "the"));
        TimeUnit named = same ? TimeUnit.of(passage.lower(at + 1)) : null;
        if (named != null && !TimeUnit.isPlural(passage.lower(at + 1))) {
            return same(at, named, anchor);
        }
        boolean one = passage.is(at, "a") || passage.is(at, "an") || passage.is(at, "one");
        int number = one ? 1 : NumberReader.small(passage.lower(at));
        TimeUnit unit = number > 0 ? TimeUnit.of(passage.lower(at + 1)) : null;
        Integer direction = unit == null ? null : DIRECTIONS.get(passage.lower(at + 2));
        boolean ends = PartOfTime.isBehind(passage, at + 3) || passage.isLowerWord(at + 3);
        boolean open = passage.is(at + 2, "before") || passage.is(at + 2, "after");
        if (unit == null || direction == null || !ends || (open && !PartOfTime.isBehind(passage, at + 3))) {
            return null;
        }
        Time time = Time.reckoned(at, at + 3, null);
        return anchor == null ? time : time.meaning(unit.around(unit.plus(anchor.firstDay(), direction * number)));
    }

    /** A day is the same only as a day. */
    private static Time same(int at, TimeUnit unit, @Nullable Period anchor) {
        boolean known =
                anchor != null && (unit != TimeUnit.DAY || anchor.first().length() == 10);
        Period period = anchor == null || !known ? null : unit.around(anchor.firstDay());
        return Time.reckoned(at, at + 2, period);
    }
}
