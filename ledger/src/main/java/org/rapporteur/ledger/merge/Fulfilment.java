package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Period;

/**
 * Whether a contribution, or a meeting that was held, fulfils what was undertaken: by the same party, towards the same,
 * not before it was undertaken, to the same end. Where that is sure it is told as fulfilled wholly or in part, else as
 * perhaps fulfilled, for a person to judge.
 */
public final class Fulfilment {
    /** Wholly fulfilled. */
    public static final String WHOLE = "whole";

    /** Fulfilled in part, or to an extent that is not told. */
    public static final String PART = "part";

    /** Not sure. */
    public static final String PERHAPS = "perhaps";

    /** What one outlet tells as given and another as promised in the same news is no delivery. */
    private static final long SAME_NEWS_DAYS = 7;

    private static final double MOST = 0.7;
    private static final double HALF = 0.5;

    private Fulfilment() {}

    /** How a mention stands to an undertaking: whole, part, perhaps, or null where it has nothing to do with it. */
    public static @Nullable String of(Mention undertaking, Mention done) {
        if (undertaking.kind() != Kind.UNDERTAKING
                || !partiesFit(undertaking.parties(), done)
                || before(done.telling(), undertaking.telling())) {
            return null;
        }
        return switch (done.kind()) {
            case CONTRIBUTION -> contribution(undertaking, done);
            case MEETING -> meeting(undertaking, done);
            default -> null;
        };
    }

    private static @Nullable String contribution(Mention undertaking, Mention contribution) {
        double common =
                common(undertaking.content().words(), contribution.content().words());
        int shared =
                shared(undertaking.content().words(), contribution.content().words());
        boolean thing = Things.meet(
                undertaking.content().things(), contribution.content().things());
        boolean equal = Amounts.of(undertaking.content(), contribution.content()) == Amounts.EQUAL;
        boolean sure = shared >= 2 && common >= (equal ? HALF : MOST);
        long days = Sameness.daysBetween(
                undertaking.telling().said(), contribution.telling().said());
        if ((sure || (thing && equal)) && measuresFit(undertaking, contribution) && days > SAME_NEWS_DAYS) {
            return extent(undertaking.content().amount(), contribution.content().amount());
        }
        return (thing && equal) || (common >= HALF && shared >= 2) ? PERHAPS : null;
    }

    /** What was to be held by a time was held in that time, by all who were to hold it. */
    private static @Nullable String meeting(Mention undertaking, Mention meeting) {
        Period due = undertaking.content().due();
        Period when = meeting.content().done();
        double common = common(undertaking.content().words(), meeting.content().words());
        if (due == null || common < HALF) {
            return null;
        }
        LocalDate said = meeting.telling().said();
        boolean inTime = when != null
                ? Sameness.overlap(due, when)
                : said != null && Sameness.overlap(due, Period.of(said.toString()));
        boolean all =
                meeting.parties().givers().containsAll(undertaking.parties().givers());
        return !inTime ? null : common >= MOST && all ? WHOLE : PERHAPS;
    }

    /** A sum fulfils no promise of goods; both may be told without either. */
    private static boolean measuresFit(Mention undertaking, Mention contribution) {
        Sum promised = undertaking.content().amount();
        Sum given = contribution.content().amount();
        return promised == null || given == null || promised.measure().equals(given.measure());
    }

    private static String extent(@Nullable Sum promised, @Nullable Sum given) {
        if (promised == null) {
            return WHOLE;
        }
        return given != null && given.value().compareTo(promised.value()) >= 0 ? WHOLE : PART;
    }

    private static boolean partiesFit(Mention.Parties undertaking, Mention contribution) {
        boolean giver = !Collections.disjoint(
                undertaking.givers(), contribution.parties().givers());
        Collection<String> from = undertaking.recipients();
        Collection<String> to = contribution.parties().recipients();
        return giver && (from.isEmpty() || to.isEmpty() || !Collections.disjoint(from, to));
    }

    /** In one report what was given before is no fulfilment of what is promised after it. */
    private static boolean before(Mention.Telling given, Mention.Telling promised) {
        if (given.report().equals(promised.report()) || given.said() == null || promised.said() == null) {
            return true;
        }
        return given.said().isBefore(promised.said());
    }

    /** The share of the shorter one's words that the other has too. */
    private static double common(Collection<String> left, Collection<String> right) {
        int least = Math.min(left.size(), right.size());
        return least == 0 ? 0 : (double) shared(left, right) / least;
    }

    private static int shared(Collection<String> left, Collection<String> right) {
        TreeSet<String> shared = new TreeSet<>(left);
        shared.retainAll(right);
        return shared.size();
    }
}
