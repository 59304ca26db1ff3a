package org.rapporteur.ledger.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;

/**
 * Finds what cannot both be true of two tellings of the same news in two reports: another amount, date, party or status for
 * what is otherwise told alike. Which of the two is right is never said.
 */
public final class Conflicts {
    /** Words that two tellings have in common, as a share of the longer one's, where they agree on all else. */
    private static final double ALIKE = 0.5;

    /** The same where they share no amount. */
    private static final double VERY_ALIKE = 0.6;

    private static final long SAME_NEWS_DAYS = 7;

    private final Mention a;
    private final Mention b;
    private final Amounts amounts;
    private final double jaccard;
    private final int shared;

    private Conflicts(Mention a, Mention b) {
        this.a = a;
        this.b = b;
        this.amounts = Amounts.of(a.content(), b.content());
        TreeSet<String> common = new TreeSet<>(a.content().words());
        common.retainAll(b.content().words());
        int union = a.content().words().size() + b.content().words().size() - common.size();
        this.shared = common.size();
        this.jaccard = union == 0 ? 0 : (double) shared / union;
    }

    /** In what two tellings conflict: "amount", "date", "party", "status"; null where they do not. */
    public static @Nullable String between(Mention a, Mention b) {
        boolean oneReport = a.telling().report().equals(b.telling().report());
        return oneReport ? null : new Conflicts(a, b).find();
    }

    /** In what two tellings of meetings conflict, likewise: two days for one sitting, or held and called off. */
    public static @Nullable String between(Sitting a, Sitting b) {
        boolean oneReport = a.report().equals(b.report());
        if (oneReport || a.series().isEmpty() || !a.series().equals(b.series())) {
            return null;
        }
        boolean oneOrdinal = a.ordinal() != null && a.ordinal().equals(b.ordinal());
        boolean twoOrdinals = a.ordinal() != null && b.ordinal() != null && !oneOrdinal;
        if (twoOrdinals || a.said() == null || b.said() == null) {
            return null;
        }
        boolean near = Sameness.daysBetween(a.said(), b.said()) <= Sitting.SAME_NEWS_DAYS;
        boolean held = !a.ahead() && !b.ahead();
        if (held && datesApart(a, b) && (oneOrdinal || (near && within(a, b)))) {
            return "date";
        }
        boolean calledOff = a.status().equals("cancelled") != b.status().equals("cancelled");
        return near && calledOff && held && !datesApart(a, b) && (oneOrdinal || a.when() != null) ? "status" : null;
    }

    private static boolean datesApart(Sitting a, Sitting b) {
        return a.when() != null && b.when() != null && !Sameness.overlap(a.when(), b.when());
    }

    /** Two days of one week; other days are other sittings. */
    private static boolean within(Sitting a, Sitting b) {
        return a.when() != null
                && b.when() != null
                && Sameness.daysBetween(a.when().firstDay(), b.when().firstDay()) <= SAME_NEWS_DAYS;
    }

    private @Nullable String find() {
        boolean otherNovelty = a.novelty() != b.novelty() && (totalOrNew(a) || totalOrNew(b));
        if (!sameNews() || otherNovelty) {
            return null;
        }
        if (a.kind() != b.kind()) {
            return status() ? "status" : null;
        }
        if (thingsApart()) {
            return null;
        }
        if (partiesAlike()) {
            return sameParties();
        }
        return party() ? "party" : null;
    }

    private static boolean totalOrNew(Mention mention) {
        return mention.novelty() == Novelty.NEW || mention.novelty() == Novelty.CUMULATIVE;
    }

    private @Nullable String sameParties() {
        if (amounts == Amounts.UNEQUAL && sameMeasure() && tellsAlike(ALIKE) && !dueApart()) {
            return "amount";
        }
        boolean agree =
                amounts == Amounts.EQUAL ? tellsAlike(ALIKE) : amounts == Amounts.NONE && tellsAlike(VERY_ALIKE);
        return agree && (dueApart() || doneApart()) ? "date" : null;
    }

    /** The same sum to the same end in the same news, by or for another: no fund, which many fill. */
    private boolean party() {
        boolean onlyGiver = !meets(a.parties().givers(), b.parties().givers()) && recipientsAlike();
        boolean onlyRecipient = meets(a.parties().givers(), b.parties().givers()) && !recipientsAlike();
        return (onlyGiver || onlyRecipient)
                && amounts == Amounts.EQUAL
                && a.content().things().isEmpty()
                && b.content().things().isEmpty()
                && shared >= 2
                && jaccard >= VERY_ALIKE
                && !dueApart();
    }

    /** One says that it is so, the other that it is not. */
    private boolean status() {
        return a.kind().opposites().contains(b.kind())
                && partiesAlike()
                && amounts != Amounts.UNEQUAL
                && tellsAlike(ALIKE)
                && !bothRefuse();
    }

    private boolean bothRefuse() {
        Collection<Kind> kinds = List.of(Kind.REFUSAL, Kind.DENIAL);
        return kinds.contains(a.kind()) && kinds.contains(b.kind());
    }

    private boolean tellsAlike(double least) {
        boolean thing = Things.meet(a.content().things(), b.content().things());
        return (shared >= 2 && jaccard >= least)
                || (thing && (shared >= 1 || a.content().words().isEmpty()));
    }

    private boolean sameMeasure() {
        return a.content().amount() != null
                && b.content().amount() != null
                && a.content().amount().measure().equals(b.content().amount().measure());
    }

    private boolean dueApart() {
        return apart(a.content().due(), b.content().due());
    }

    private boolean doneApart() {
        return a.kind() == Kind.CONTRIBUTION
                && apart(a.content().done(), b.content().done());
    }

    private static boolean apart(@Nullable Period left, @Nullable Period right) {
        return left != null && right != null && !Sameness.overlap(left, right);
    }

    private boolean thingsApart() {
        return Things.apart(a.content().things(), b.content().things());
    }

    private boolean partiesAlike() {
        return meets(a.parties().givers(), b.parties().givers()) && recipientsAlike();
    }

    private boolean recipientsAlike() {
        return a.parties().recipients().isEmpty()
                || b.parties().recipients().isEmpty()
                || meets(a.parties().recipients(), b.parties().recipients());
    }

    private static boolean meets(Collection<String> left, Collection<String> right) {
        return !Collections.disjoint(left, right);
    }

    private boolean sameNews() {
        String meeting = a.telling().meetingKey();
        return Sameness.daysBetween(a.telling().said(), b.telling().said()) <= SAME_NEWS_DAYS
                || (meeting != null && meeting.equals(b.telling().meetingKey()));
    }
}
