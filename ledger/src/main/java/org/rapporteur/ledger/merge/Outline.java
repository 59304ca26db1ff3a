package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Novelty;

/**
 * What can be said of a mention in one number, so that those which have nothing to do with each other are told apart
 * without being read: its kind, how many content words it has, its day, and the like.
 */
public final class Outline {
    /** Two mentions with so many words each that share but two of them need more than these to have to do with each other. */
    private static final int MANY_WORDS = 5;

    /** So many of the longest words make keys: of more, some may be shared unseen. */
    private static final int KEYED_WORDS = 7;

    private static final long SAME_NEWS_DAYS = 7;

    /** Sums that lie further apart are others even where one is rounded: two steps and what rounding adds. */
    private static final int STEPS_APART = 3;

    private static final double STEP = Math.log(1.1);
    private static final int SMALLEST = 100;
    private static final int MOST_STEPS = 1023;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int MOST_COUNTED = 15;
    private static final long DAYS = 1L << 20;
    private static final long DAYS_BEFORE = 1L << 19;
    private static final int MEETINGS = 1 << 12;

    private static final Map<String, Integer> MEASURES =
            Map.of("USD", 1, "EUR", 2, "JPY", 3, "GBP", 4, "CNY", 5, "KRW", 6, "AUD", 7, "CAD", 8, "INR", 9, "CHF", 10);

    /** Where numbers stand in the number: kind 3 bits, words 4, flags 4, measure 4, steps 10, meeting 12, day 20. */
    private final long number;

    private Outline(long number) {
        this.number = number;
    }

    /** From its number. */
    public static Outline of(long number) {
        return new Outline(number);
    }

    /** Of a mention. */
    public static Outline of(Mention mention) {
        Mention.Content content = mention.content();
        Sum amount = content.amount();
        String meeting = mention.telling().meetingKey();
        boolean repeated = mention.novelty() == Novelty.REPEAT;
        LocalDate said = mention.telling().said();
        long day = said == null ? 0 : said.toEpochDay() + DAYS_BEFORE;
        long number = KINDS.indexOf(mention.kind());
        number = with(number, 4, Math.min(MOST_COUNTED, content.words().size()));
        number = with(number, 1, content.due() == null ? 0 : 1);
        number = with(number, 1, content.things().isEmpty() ? 0 : 1);
        number = with(number, 1, repeated ? 1 : 0);
        number = with(number, 1, amount == null ? 0 : 1);
        number = with(number, 4, measure(amount));
        number = with(number, 10, steps(amount));
        number = with(number, 12, meeting == null ? 0 : 1 + Math.floorMod(meeting.hashCode(), MEETINGS - 1));
        number = with(number, 20, day > 0 && day < DAYS ? day : 0);
        return new Outline(number);
    }

    private static long with(long number, int bits, long field) {
        return (number << bits) | field;
    }

    /** 0 where it is not one of some currencies. */
    private static int measure(@Nullable Sum amount) {
        return amount == null || amount.currency() == null || amount.value().signum() <= 0
                ? 0
                : MEASURES.getOrDefault(amount.currency(), 0);
    }

    private static long steps(@Nullable Sum amount) {
        if (amount == null || amount.value().signum() <= 0) {
            return 0;
        }
        double steps = StrictMath.log(amount.value().doubleValue()) / STEP + SMALLEST;
        return Math.max(0, Math.min(MOST_STEPS, (long) steps));
    }

    /** The number. */
    public long number() {
        return number;
    }

    private int field(int shift, int bits) {
        return (int) ((number >>> shift) & ((1L << bits) - 1));
    }

    private Kind kind() {
        return KINDS.get(field(54, 3));
    }

    private int words() {
        return field(50, 4);
    }

    private boolean due() {
        return field(49, 1) == 1;
    }

    private boolean things() {
        return field(48, 1) == 1;
    }

    private boolean repeated() {
        return field(47, 1) == 1;
    }

    private boolean amount() {
        return field(46, 1) == 1;
    }

    private int meeting() {
        return field(20, 12);
    }

    private int day() {
        return field(0, 20);
    }

    /**
     * Whether the two may be the same, or one fulfil, answer or contradict the other: never false where
     * {@link Sameness}, {@link Conflicts}, {@link Fulfilment} or {@link Answers} find something.
     *
     * @param keys how many keys they share at least one of whose words is not shared otherwise
     */
    public boolean mayConcern(Outline other, int keys) {
        int least = Math.min(words(), other.words());
        boolean seen = Math.max(words(), other.words()) <= KEYED_WORDS;
        if (keys > 1 || !seen || least < MANY_WORDS || (things() && other.things()) || sameNews(other)) {
            return true;
        }
        if (kind() != other.kind() || sumsApart(other)) {
            return false;
        }
        return (amount() && other.amount()) || (due() && other.due()) || said(other);
    }

    /** Whether one names a fund or the like, which may be the other's recipient, or is said to be told again. */
    private boolean said(Outline other) {
        return things() || other.things() || repeated() || other.repeated();
    }

    private boolean sameNews(Outline other) {
        boolean oneMeeting = meeting() != 0 && meeting() == other.meeting();
        boolean undated = day() == 0 || other.day() == 0;
        return oneMeeting || undated || Math.abs(day() - other.day()) <= SAME_NEWS_DAYS;
    }

    /** Whether both name sums in one currency that are not nearly equal. */
    private boolean sumsApart(Outline other) {
        int measure = field(42, 4);
        return measure != 0
                && measure == other.field(42, 4)
                && Math.abs(field(32, 10) - other.field(32, 10)) >= STEPS_APART;
    }
}
