package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/**
 * One telling of one matter: an item of a claim that undertakes, gives, asks or refuses.
 *
 * @param id the item's id, or the claim's with "#0" where the claim has no items
 * @param strength of an undertaking, else null
 */
public record Mention(
        String id,
        Kind kind,
        Telling telling,
        Parties parties,
        Content content,
        @Nullable Strength strength,
        Polarity polarity,
        @Nullable Novelty novelty) {
    private static final String ASKED = "asked|";
    private static final int MOST_WORDS = 7;
    private static final int MOST_GIVERS = 3;
    private static final int MONTH_DIGITS = 7;

    /** What is told of. */
    public enum Kind {
        UNDERTAKING,
        /** An undertaking that is only wished for. */
        WISH,
        CONTRIBUTION,
        REQUEST,
        /** A request or expectation that is turned down. */
        REFUSAL,
        /** It is said that something was not undertaken or given. */
        DENIAL,
        /** A meeting that was held, which may be what was undertaken. */
        MEETING;

        /** The kinds that say the contrary. */
        List<Kind> opposites() {
            return switch (this) {
                case UNDERTAKING -> List.of(REFUSAL, DENIAL);
                case CONTRIBUTION -> List.of(DENIAL);
                case REFUSAL -> List.of(UNDERTAKING);
                case DENIAL -> List.of(UNDERTAKING, CONTRIBUTION);
                case WISH, REQUEST, MEETING -> List.of();
            };
        }

        /** The kinds of the same giver that it is compared with. */
        List<Kind> related() {
            return switch (this) {
                case UNDERTAKING -> List.of(UNDERTAKING, REFUSAL, DENIAL, CONTRIBUTION, MEETING);
                case CONTRIBUTION -> List.of(CONTRIBUTION, DENIAL, UNDERTAKING);
                case REFUSAL -> List.of(REFUSAL, UNDERTAKING);
                case DENIAL -> List.of(DENIAL, UNDERTAKING, CONTRIBUTION);
                case WISH -> List.of(WISH);
                case REQUEST -> List.of(REQUEST);
                case MEETING -> List.of(UNDERTAKING);
            };
        }

        /** Whether it may answer a request. */
        boolean answers() {
            return this == UNDERTAKING || this == CONTRIBUTION || this == REFUSAL;
        }

        /** The name in the file. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a name in the file. */
        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Where it is told.
     *
     * @param claim id of the claim
     * @param report SHA-256 of the report
     * @param said day of the act as far as known, else of the report's publication, else null
     * @param meeting id of the meeting as the report tells of it, or null
     * @param meetingKey what tells that meeting from others across reports, or null
     * @param start first code point of the claim's quote
     * @param end one past its last
     * @param confidence of the claim, 0 to 1
     * @param attribution in whose voice
     */
    public record Telling(
            String claim,
            String report,
            @Nullable LocalDate said,
            @Nullable String meeting,
            @Nullable String meetingKey,
            int start,
            int end,
            double confidence,
            Attribution attribution) {}

    /**
     * Who is to do it, or asks for it, and towards whom.
     *
     * @param givers ids, sorted; of a request: who asks
     * @param recipients ids, sorted; of a request: who is asked
     * @param beneficiaries ids, sorted
     */
    public record Parties(List<String> givers, List<String> recipients, List<String> beneficiaries) {
        public Parties {
            givers = List.copyOf(givers);
            recipients = List.copyOf(recipients);
            beneficiaries = List.copyOf(beneficiaries);
        }
    }

    /**
     * What it is.
     *
     * @param what in the report's words
     * @param words stems of its content words
     * @param amount or null
     * @param due or null
     * @param done when it was done as far as told, or null
     * @param things ids of funds, programmes, instruments and bodies in it, sorted
     */
    public record Content(
            String what,
            SortedSet<String> words,
            @Nullable Sum amount,
            @Nullable Period due,
            @Nullable Period done,
            Collection<String> things) {
        public Content {
            words = new TreeSet<>(words);
            things = new TreeSet<>(things);
        }
    }

    /**
     * A key under which a mention is found.
     *
     * @param block kind and giver, or kind alone
     * @param word two content words, the only one, or a sum with the time when it was told
     */
    public record Key(String block, String word) {}

    /** The keys under which others find it. */
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        add(keys, kind.id(), parties.givers(), List.of(0));
        if (kind == Kind.REQUEST) {
            pairs().forEach(pair -> parties.recipients().forEach(asked -> keys.add(new Key(ASKED + asked, pair))));
        }
        return keys;
    }

    /**
     * The keys under which it finds others: of its kind and of those that deny, refuse or fulfil it, with sums of the times
     * before and after; the requests that it may answer, or what may answer it.
     */
    public List<Key> lookups() {
        List<Key> keys = new ArrayList<>();
        for (Kind other : kind.related()) {
            add(keys, other.id(), parties.givers(), List.of(-1, 0, 1));
        }
        if (kind.answers()) {
            pairs().forEach(pair -> parties.givers().forEach(giver -> keys.add(new Key(ASKED + giver, pair))));
        }
        if (kind == Kind.REQUEST) {
            for (Kind other : Kind.values()) {
                if (other.answers()) {
                    add(keys, other.id(), parties.recipients(), List.of());
                }
            }
        }
        return keys;
    }

    private void add(List<Key> keys, String of, List<String> givers, List<Integer> times) {
        List<String> words = new ArrayList<>(pairs());
        LocalDate said = telling.said();
        String sum = sum();
        for (int time : sum == null ? List.<Integer>of() : times) {
            words.add(sum + (said == null ? "" : said.plusYears(time).getYear()));
            String month = said == null ? "" : said.plusMonths(time).toString().substring(0, MONTH_DIGITS);
            keys.add(new Key(of + "|", sum + month));
        }
        for (String giver : blocks(givers)) {
            words.forEach(word -> keys.add(new Key(of + "|" + giver, word)));
        }
    }

    private @Nullable String sum() {
        Sum amount = content.amount();
        return amount == null ? null : "=" + amount.value().stripTrailingZeros().toPlainString() + "@";
    }

    /** Many together are one block of their own. */
    private static List<String> blocks(List<String> givers) {
        return givers.size() <= MOST_GIVERS ? givers : List.of(String.join("|", givers));
    }

    /** Each two of the longest words, which are the rarest; the word itself where there is but one. */
    private List<String> pairs() {
        List<String> longest = content.words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_WORDS)
                .sorted()
                .toList();
        if (longest.size() == 1) {
            return longest;
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < longest.size(); i++) {
            for (int j = i + 1; j < longest.size(); j++) {
                pairs.add(longest.get(i) + " " + longest.get(j));
            }
        }
        return pairs;
    }
}
