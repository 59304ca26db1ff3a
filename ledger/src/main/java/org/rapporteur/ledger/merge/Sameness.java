package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;

/**
 * Compares two mentions. <em>Same</em> only when sure: same giver, compatible recipient, amount, due and fund or
 * instrument, and a strong overlap of content words. What contradicts is different; what is left is <em>perhaps</em> the
 * same where enough speaks for it.
 */
public final class Sameness {
    /** Other outlets tell of one event within this many days. */
    private static final long SAME_NEWS_DAYS = 7;

    /** A gift without an amount told again after this many days may be another gift. */
    private static final long SAME_GIFT_DAYS = 45;

    /** The same sum to the same end after this many days may be next year's. */
    private static final long SAME_SUM_DAYS = 300;

    private final Mention a;
    private final Mention b;
    private final double jaccard;
    private final double containment;
    private final int least;
    private final long days;

    private Sameness(Mention a, Mention b) {
        this.a = a;
        this.b = b;
        Collection<String> left = a.content().words();
        Collection<String> right = b.content().words();
        TreeSet<String> shared = new TreeSet<>(left);
        shared.retainAll(right);
        this.least = Math.min(left.size(), right.size());
        int union = left.size() + right.size() - shared.size();
        this.jaccard = union == 0 ? 0 : (double) shared.size() / union;
        this.containment = least == 0 ? 0 : (double) shared.size() / least;
        this.days = daysBetween(a.telling().said(), b.telling().said());
    }

    /** Whether two mentions are of one matter; the order of the two makes no difference. */
    public static Verdict of(Mention a, Mention b) {
        return new Sameness(a, b).verdict();
    }

    /** Whether two mentions can not be of one matter. */
    public static boolean contradict(Mention a, Mention b) {
        return new Sameness(a, b).contradiction() != null;
    }

    private Verdict verdict() {
        String against = contradiction();
        if (against != null) {
            return Verdict.different(against);
        }
        if (sure()) {
            return new Verdict(Verdict.Kind.SAME, score(), why());
        }
        boolean sumsAlike = amounts() == Amounts.EQUAL;
        boolean oneReport = a.telling().report().equals(b.telling().report());
        if (sumsAlike || (containment >= (oneReport ? 0.8 : 0.6) && least >= 2)) {
            return new Verdict(Verdict.Kind.PERHAPS, score(), why());
        }
        return Verdict.different("too little in common");
    }

    /** What makes it impossible that the two are one, or null. */
    private @Nullable String contradiction() {
        if (!a.block().equals(b.block())) {
            return "other kind or giver";
        }
        if (a.telling().claim().equals(b.telling().claim())) {
            return "two items of one claim";
        }
        if (apart(a.parties().recipients(), b.parties().recipients())
                || apart(a.parties().beneficiaries(), b.parties().beneficiaries())) {
            return "other recipient";
        }
        if (amounts() == Amounts.UNEQUAL) {
            return "other amount";
        }
        if (dueApart()) {
            return "due at another time";
        }
        return noveltyAgainst();
    }

    private @Nullable String noveltyAgainst() {
        boolean total = a.novelty() == Novelty.CUMULATIVE;
        if (total != (b.novelty() == Novelty.CUMULATIVE)) {
            return "one is a total of several";
        }
        boolean fresh = a.novelty() == Novelty.NEW || b.novelty() == Novelty.NEW;
        return fresh && days > SAME_NEWS_DAYS ? "one is said to be new" : null;
    }

    private boolean sure() {
        boolean thingsApart = apart(a.content().things(), b.content().things());
        if (thingsApart || days > longest()) {
            return false;
        }
        if (a.telling().report().equals(b.telling().report())) {
            return (jaccard >= 0.8 && least >= 2 && amounts() != Amounts.ONE_MISSING) || sumTwiceInOneReport();
        }
        return switch (amounts()) {
            case EQUAL -> sharesThing() || containment >= 0.5 || (sameNews() && (containment >= 0.34 || least == 0));
            case NONE -> sureByWords();
            case ONE_MISSING -> jaccard >= 0.75 && least >= 3 && days <= SAME_GIFT_DAYS;
            case OTHER_CURRENCY, UNEQUAL -> false;
        };
    }

    private boolean sumTwiceInOneReport() {
        return amounts() == Amounts.EQUAL && (sharesThing() || containment >= 0.5);
    }

    private boolean sureByWords() {
        boolean exact = jaccard == 1 && (least >= 2 || sameNews());
        boolean near = least >= 3 && (jaccard >= 0.6 || (containment == 1 && sameNews()));
        boolean dated = a.content().due() != null && b.content().due() != null && containment >= 0.8 && least >= 2;
        return exact || near || dated;
    }

    /** The longest time after which one matter is still surely told again. */
    private long longest() {
        if (a.kind() != Kind.CONTRIBUTION || a.novelty() == Novelty.REPEAT || b.novelty() == Novelty.REPEAT) {
            return amounts() == Amounts.EQUAL && a.content().due() == null ? 2 * SAME_SUM_DAYS : Long.MAX_VALUE;
        }
        return amounts() == Amounts.EQUAL ? SAME_SUM_DAYS : SAME_GIFT_DAYS;
    }

    private enum Amounts {
        NONE,
        EQUAL,
        ONE_MISSING,
        OTHER_CURRENCY,
        UNEQUAL
    }

    private Amounts amounts() {
        Sum left = a.content().amount();
        Sum right = b.content().amount();
        if (left == null || right == null) {
            return left == null && right == null ? Amounts.NONE : Amounts.ONE_MISSING;
        }
        if (!left.measure().equals(right.measure())) {
            boolean bothMoney = left.currency() != null && right.currency() != null;
            return bothMoney ? Amounts.OTHER_CURRENCY : Amounts.UNEQUAL;
        }
        return left.value().compareTo(right.value()) == 0 ? Amounts.EQUAL : Amounts.UNEQUAL;
    }

    private boolean dueApart() {
        Period left = a.content().due();
        Period right = b.content().due();
        return left != null && right != null && !overlap(left, right);
    }

    /** Whether two periods have a day in common. */
    static boolean overlap(Period left, Period right) {
        return !left.lastDay().isBefore(right.firstDay()) && !right.lastDay().isBefore(left.firstDay());
    }

    private boolean sameNews() {
        String meeting = a.telling().meetingKey();
        return days <= SAME_NEWS_DAYS
                || (meeting != null && meeting.equals(b.telling().meetingKey()));
    }

    private boolean sharesThing() {
        return !Collections.disjoint(a.content().things(), b.content().things());
    }

    private static boolean apart(Collection<String> left, Collection<String> right) {
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    private int score() {
        double score = 0.6 * jaccard + 0.2 * containment;
        score += amounts() == Amounts.EQUAL ? 0.1 : 0;
        score += sharesThing() ? 0.05 : 0;
        score += sameNews() ? 0.05 : 0;
        return (int) Math.round(1000 * score);
    }

    private String why() {
        return "words " + Math.round(100 * jaccard) + "%, "
                + switch (amounts()) {
                    case NONE -> "no amounts";
                    case EQUAL -> "same amount";
                    case ONE_MISSING -> "one without amount";
                    case OTHER_CURRENCY -> "other currency";
                    case UNEQUAL -> "other amount";
                }
                + (sharesThing() ? ", same fund or instrument" : "")
                + ", " + days + " days apart";
    }

    static long daysBetween(@Nullable LocalDate left, @Nullable LocalDate right) {
        return left == null || right == null ? 0 : Math.abs(ChronoUnit.DAYS.between(left, right));
    }
}
