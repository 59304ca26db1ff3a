package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.ledger.question.Sum;

/**
 * Numbers by which mentions find each other without being compared with all: hashes of a giver with two content words or
 * with a sum, and of whom it is towards. Two mentions of which either could be the same as, fulfil, answer or contradict
 * the other share one, whichever of them comes first.
 */
public final class MentionKeys {
    private static final int MOST_WORDS = 7;
    private static final int MOST_GIVERS = 3;
    private static final int MOST_TOWARDS = 4;
    private static final int MONTH_DIGITS = 7;

    /** Towards nobody who is named, or towards many: found by all. */
    private static final int ANYBODY = 0;

    /** Keys of one giver lie near each other, so that what is told together is written together. */
    private static final long OF_GIVER = 0xfffffL << 44;

    private static final List<Integer> NOW = List.of(0);
    private static final List<Integer> ABOUT_NOW = List.of(-1, 0, 1);

    private final Mention mention;
    private final List<String> pairs;

    private MentionKeys(Mention mention) {
        this.mention = mention;
        this.pairs = pairs(mention.content().words());
    }

    /** Kinds that are compared with one another are of one sort. */
    private enum Sort {
        DEED,
        MEETING,
        WISH,
        REQUEST,
        /** What may answer a request, by many together. */
        DEED_OF_MANY;

        static Sort of(Kind kind) {
            return switch (kind) {
                case UNDERTAKING, CONTRIBUTION, REFUSAL, DENIAL -> DEED;
                case MEETING -> MEETING;
                case WISH -> WISH;
                case REQUEST -> REQUEST;
            };
        }
    }

    /**
     * A key under which a mention is found.
     *
     * @param key of giver and words, or of a sum
     * @param towards of one party that it is towards, or 0
     */
    public record Key(long key, int towards) {}

    /**
     * Keys under which a mention finds others.
     *
     * @param keys any of which the other has
     * @param towards any of which it has with it; empty where all do
     */
    public record Lookup(Set<Long> keys, Set<Integer> towards) {
        /** Whether it finds what has a key. */
        public boolean finds(Key key) {
            return keys.contains(key.key()) && (towards.isEmpty() || towards.contains(key.towards()));
        }
    }

    /** The keys under which others find it. */
    public static Set<Key> of(Mention mention) {
        return new MentionKeys(mention).keys();
    }

    /**
     * The keys under which it finds others: of its kind and of those that deny, refuse or fulfil it, with sums of the times
     * before and after; the requests that it may answer, or what may answer it.
     */
    public static List<Lookup> lookups(Mention mention) {
        return new MentionKeys(mention).lookups();
    }

    /** Whether what was found under a key is of a kind that it is compared with. */
    public static boolean compares(Mention mention, Mention found) {
        return mention.kind().related().contains(found.kind())
                || (mention.kind().answers() && found.kind() == Kind.REQUEST)
                || (mention.kind() == Kind.REQUEST && found.kind().answers());
    }

    private Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>();
        Sort own = Sort.of(mention.kind());
        List<String> givers = mention.parties().givers();
        Set<Integer> towards = places(recipients());
        add(keys, words(own, blocks(givers)), towards);
        add(keys, sums(own, blocks(givers), NOW), Set.of(ANYBODY));
        if (mention.kind() == Kind.REQUEST) {
            add(keys, words(Sort.DEED, mention.parties().recipients()), places(askers()));
        }
        if (mention.kind().answers() && givers.size() > MOST_GIVERS) {
            add(keys, words(Sort.DEED_OF_MANY, givers), towards);
        }
        return keys;
    }

    private static void add(Set<Key> keys, Collection<Long> of, Set<Integer> towards) {
        Set<Integer> places = towards.isEmpty() ? Set.of(ANYBODY) : towards;
        of.forEach(key -> places.forEach(place -> keys.add(new Key(key, place))));
    }

    private List<Lookup> lookups() {
        Set<Long> keys = new LinkedHashSet<>();
        List<String> givers = mention.parties().givers();
        for (Sort other : sorts()) {
            keys.addAll(words(other, blocks(givers)));
            keys.addAll(sums(other, blocks(givers), ABOUT_NOW));
        }
        if (mention.kind().answers()) {
            keys.addAll(words(Sort.DEED, givers));
        }
        List<Lookup> lookups = new ArrayList<>();
        add(lookups, keys, recipients());
        if (mention.kind() == Kind.REQUEST) {
            Set<Long> answers =
                    new LinkedHashSet<>(words(Sort.DEED, mention.parties().recipients()));
            answers.addAll(words(Sort.DEED_OF_MANY, mention.parties().recipients()));
            add(lookups, answers, askers());
        }
        return lookups;
    }

    private static void add(List<Lookup> lookups, Set<Long> keys, Collection<String> towards) {
        if (!keys.isEmpty()) {
            Set<Integer> places = new LinkedHashSet<>(places(towards));
            if (!places.isEmpty()) {
                places.add(ANYBODY);
            }
            lookups.add(new Lookup(keys, places));
        }
    }

    /** A meeting fulfils only what is due at some time. */
    private List<Sort> sorts() {
        return switch (mention.kind()) {
            case UNDERTAKING -> mention.content().due() == null ? List.of(Sort.DEED) : List.of(Sort.DEED, Sort.MEETING);
            case CONTRIBUTION, REFUSAL, DENIAL, MEETING -> List.of(Sort.DEED);
            case WISH -> List.of(Sort.WISH);
            case REQUEST -> List.of(Sort.REQUEST);
        };
    }

    /** A fund may stand as the recipient in one telling and as a thing in another. */
    private Collection<String> recipients() {
        Collection<String> recipients = new TreeSet<>(mention.parties().recipients());
        if (!recipients.isEmpty()) {
            recipients.addAll(mention.content().things());
        }
        return recipients;
    }

    private Collection<String> askers() {
        Collection<String> askers = new TreeSet<>(mention.parties().givers());
        askers.addAll(mention.parties().beneficiaries());
        return askers;
    }

    /** The numbers of some parties; none where there are none or many, which is towards anybody. */
    private static Set<Integer> places(Collection<String> parties) {
        Set<Integer> places = new LinkedHashSet<>();
        if (parties.size() <= MOST_TOWARDS) {
            parties.forEach(party -> places.add((int) hash(party) | 1));
        }
        return places;
    }

    private Collection<Long> words(Sort of, Collection<String> givers) {
        List<Long> keys = new ArrayList<>();
        givers.forEach(giver -> pairs.forEach(pair -> keys.add(key(of, giver, pair))));
        return keys;
    }

    /** Of the giver's sum with the year, and of anybody's with the month. */
    private Collection<Long> sums(Sort of, Collection<String> givers, List<Integer> times) {
        List<Long> keys = new ArrayList<>();
        String sum = sum(mention.content().amount());
        LocalDate said = mention.telling().said();
        for (int time : sum == null ? List.<Integer>of() : times) {
            String year =
                    said == null ? "" : Integer.toString(said.plusYears(time).getYear());
            String month = said == null ? "" : said.plusMonths(time).toString().substring(0, MONTH_DIGITS);
            givers.forEach(giver -> keys.add(key(of, giver, sum + year)));
            keys.add(key(of, "", sum + month));
        }
        return keys;
    }

    private static @Nullable String sum(@Nullable Sum amount) {
        return amount == null ? null : "=" + amount.value().stripTrailingZeros().toPlainString() + "@";
    }

    private static long key(Sort of, String giver, String words) {
        long rest = hash(of.name() + "|" + giver + "|" + words) >>> 20;
        return (hash(giver) & OF_GIVER) | rest;
    }

    /** Many together are one block of their own. */
    private static List<String> blocks(List<String> givers) {
        return givers.size() <= MOST_GIVERS ? givers : List.of(String.join("|", givers));
    }

    /** Each two of the longest words, which are the rarest; the word itself where there is but one. */
    private static List<String> pairs(Collection<String> words) {
        List<String> longest = words.stream()
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

    private static long hash(String text) {
        return TextSignature.mix(TextSignature.hash(text));
    }
}
