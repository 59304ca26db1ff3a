package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;

/**
 * Compares two mentions. What contradicts is different; of the rest a score is taken whose parts are shown. <em>Same</em>
 * only when sure: a high score, and enough words, or one fund or instrument, in common; what is left is <em>perhaps</em> the
 * same where enough speaks for it. The points were set by hand on pairs in our own words (LabelledPairsTests).
 */
public final class Sameness {
    /** Other outlets tell of one event within this many days. */
    private static final long SAME_NEWS_DAYS = 7;

    /** A gift without an amount told again after this many days may be another gift. */
    private static final long SAME_GIFT_DAYS = 45;

    /** A gift of counted goods, likewise. */
    private static final long SAME_GOODS_DAYS = 90;

    /** A gift of money to no named fund, likewise. */
    private static final long SAME_MONEY_DAYS = 180;

    /** The same sum to the same fund after this many days may be next year's. */
    private static final long SAME_SUM_DAYS = 300;

    private static final int SURE = 460;
    private static final int PERHAPS = 330;

    private final Mention a;
    private final Mention b;
    private final Amounts amounts;
    private final double jaccard;
    private final double containment;
    private final int least;
    private final long days;

    private Sameness(Mention a, Mention b) {
        this.a = a;
        this.b = b;
        this.amounts = Amounts.of(a.content(), b.content());
        boolean sum = amounts == Amounts.EQUAL;
        Collection<String> left =
                sum ? Words.heavy(a.content().words()) : a.content().words();
        Collection<String> right =
                sum ? Words.heavy(b.content().words()) : b.content().words();
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
        Map<String, Integer> parts = parts();
        int score =
                Math.max(0, parts.values().stream().mapToInt(Integer::intValue).sum());
        Verdict.Kind kind = sure(score) ? Verdict.Kind.SAME : Verdict.Kind.PERHAPS;
        boolean enough = score >= PERHAPS || (amounts == Amounts.EQUAL && sameNews());
        return kind == Verdict.Kind.PERHAPS && !enough
                ? Verdict.different("too little in common: " + shown(parts))
                : new Verdict(kind, score, shown(parts));
    }

    /** What makes it impossible that the two are one, or null. */
    private @Nullable String contradiction() {
        if (a.kind() != b.kind() || apart(a.parties().givers(), b.parties().givers())) {
            return "other kind or giver";
        }
        if (a.telling().claim().equals(b.telling().claim())) {
            return "two items of one claim";
        }
        if (recipientsApart() || apart(a.parties().beneficiaries(), b.parties().beneficiaries())) {
            return "other recipient";
        }
        if (amounts == Amounts.UNEQUAL) {
            return "other amount";
        }
        if (apart(a.content().due(), b.content().due())) {
            return "due at another time";
        }
        return noveltyAgainst();
    }

    /** A fund may stand as the recipient in one telling and as the channel in another. */
    private boolean recipientsApart() {
        return apart(a.parties().recipients(), b.parties().recipients())
                && Collections.disjoint(a.parties().recipients(), b.content().things())
                && Collections.disjoint(b.parties().recipients(), a.content().things());
    }

    private @Nullable String noveltyAgainst() {
        boolean total = a.novelty() == Novelty.CUMULATIVE;
        if (total != (b.novelty() == Novelty.CUMULATIVE)) {
            return "one is a total of several";
        }
        boolean fresh = a.novelty() == Novelty.NEW;
        boolean other = b.novelty() == Novelty.NEW;
        return (fresh || other) && (fresh != other || days > SAME_NEWS_DAYS) && (days > 1 || fresh != other)
                ? "one is said to be new"
                : null;
    }

    private Map<String, Integer> parts() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("words " + Math.round(100 * jaccard) + "%", words());
        parts.put(amounts.told(), amounts.points());
        put(parts, "same fund or instrument", sharesThing(), 150);
        put(parts, "due at one time", a.content().due() != null && b.content().due() != null, 150);
        put(
                parts,
                "same recipient",
                !Collections.disjoint(a.parties().recipients(), b.parties().recipients()),
                40);
        put(parts, "said to be told again", repeated(), 80);
        parts.put(sameNews() ? "same news" : days + " days apart", news());
        return parts;
    }

    private static void put(Map<String, Integer> parts, String part, boolean holds, int points) {
        if (holds) {
            parts.put(part, points);
        }
    }

    private static String shown(Map<String, Integer> parts) {
        StringBuilder shown = new StringBuilder();
        parts.forEach((part, points) -> shown.append(shown.isEmpty() ? "" : ", ")
                .append(part)
                .append(points < 0 ? " " : " +")
                .append(points));
        return shown.toString();
    }

    /** Few words in common count for less than as large a share of many. */
    private int words() {
        double weight = least >= 3 ? 1 : least == 2 ? 0.9 : 0.7;
        return (int) Math.round(500 * weight * (0.4 * jaccard + 0.6 * containment));
    }

    private int news() {
        if (sameNews()) {
            return 120;
        }
        boolean dated = a.content().due() != null && b.content().due() != null;
        return days <= 60 ? 60 : days <= 365 || dated ? 0 : -40;
    }

    private boolean sure(int score) {
        boolean thingsApart = Things.apart(a.content().things(), b.content().things());
        return score >= SURE && !thingsApart && days <= longest() && enoughInCommon();
    }

    private boolean enoughInCommon() {
        boolean oneReport = a.telling().report().equals(b.telling().report());
        return switch (amounts) {
            case EQUAL, CLOSE -> sharesThing() || containment >= 0.34 || (least == 0 && sameNews() && !oneReport);
            case NONE -> oneReport ? jaccard >= 0.8 && least >= 2 : sureByWords();
            case ONE_MISSING -> !oneReport && least >= 2 && days <= SAME_GIFT_DAYS && jaccard >= 0.6;
            case OTHER_CURRENCY, UNEQUAL -> false;
        };
    }

    private boolean sureByWords() {
        boolean dated = a.content().due() != null && b.content().due() != null;
        boolean most = jaccard >= 0.5 && least >= 2;
        boolean all = containment == 1 && least >= 2 && (dated || sameNews());
        boolean anchored = jaccard >= 0.4 && least >= 3 && (dated || sharesThing());
        return most || all || anchored || (jaccard == 1 && sameNews()) || (containment >= 0.75 && least >= 4);
    }

    /** The longest time after which one matter is still surely told again. */
    private long longest() {
        if (a.kind() != Kind.CONTRIBUTION || repeated()) {
            return amounts == Amounts.EQUAL && a.content().due() == null ? 3 * SAME_SUM_DAYS : Long.MAX_VALUE;
        }
        if (amounts != Amounts.EQUAL) {
            return SAME_GIFT_DAYS;
        }
        if (a.content().amount() != null && a.content().amount().currency() == null) {
            return SAME_GOODS_DAYS;
        }
        return sharesThing() ? SAME_SUM_DAYS : SAME_MONEY_DAYS;
    }

    private boolean repeated() {
        return a.novelty() == Novelty.REPEAT || b.novelty() == Novelty.REPEAT;
    }

    private boolean sameNews() {
        String meeting = a.telling().meetingKey();
        return days <= SAME_NEWS_DAYS
                || (meeting != null && meeting.equals(b.telling().meetingKey()));
    }

    private boolean sharesThing() {
        return Things.meet(a.content().things(), b.content().things())
                || !Collections.disjoint(a.parties().recipients(), b.content().things())
                || !Collections.disjoint(b.parties().recipients(), a.content().things());
    }

    private static boolean apart(Collection<String> left, Collection<String> right) {
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    private static boolean apart(@Nullable Period left, @Nullable Period right) {
        return left != null && right != null && !overlap(left, right);
    }

    /** Whether two periods have a day in common. */
    static boolean overlap(Period left, Period right) {
        return !left.lastDay().isBefore(right.firstDay()) && !right.lastDay().isBefore(left.firstDay());
    }

    static long daysBetween(@Nullable LocalDate left, @Nullable LocalDate right) {
        return left == null || right == null ? 0 : Math.abs(ChronoUnit.DAYS.between(left, right));
    }
}
