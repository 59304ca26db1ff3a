package org.rapporteur.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/** Mentions that have to do with each other find each other, whichever comes first. */
class MentionKeysTests {
    private static final int PAIRS = 60_000;
    private static final List<String> WORDS =
            List.of("school", "bridge", "hospital", "radar", "clinic", "vaccine", "harbour", "lamp", "forest");
    private static final List<String> PARTIES = List.of("JPN", "VNM", "THA", "ASEAN");
    private static final List<String> THINGS = List.of("covid-fund", "green-fund");

    private final Random random = new Random(11);

    /** Whether a mention finds another, and its outline does not pass the other over. */
    static boolean finds(Mention mention, Mention other) {
        long shared = shared(mention, other);
        return shared > 0
                && MentionKeys.compares(mention, other)
                && Outline.of(mention).mayConcern(Outline.of(Outline.of(other).number()), (int) shared);
    }

    private static long shared(Mention mention, Mention other) {
        return MentionKeys.lookups(mention).stream()
                .flatMap(lookup -> MentionKeys.of(other).stream().filter(lookup::finds))
                .count();
    }

    private static boolean concern(Mention a, Mention b) {
        return Sameness.of(a, b).kind() != Verdict.Kind.DIFFERENT
                || Conflicts.between(a, b) != null
                || Fulfilment.of(a, b) != null
                || Fulfilment.of(b, a) != null
                || Answers.of(a, b) != null
                || Answers.of(b, a) != null;
    }

    @Test
    void whatHasToDoWithEachOtherIsFoundWhicheverComesFirst() {
        int concerned = 0;
        int passedOver = 0;
        for (int i = 0; i < PAIRS; i++) {
            Mention a = mention(2 * i);
            Mention b = mention(2 * i + 1);
            boolean shares = shared(a, b) > 0 || shared(b, a) > 0;
            if (shares && concern(a, b)) {
                concerned++;
                assertThat(finds(a, b)).as("%s finds %s", a, b).isTrue();
                assertThat(finds(b, a)).as("%s finds %s", b, a).isTrue();
            } else if (shares && !finds(a, b)) {
                passedOver++;
            }
        }
        assertThat(concerned).isGreaterThan(1000);
        assertThat(passedOver).isGreaterThan(1000);
    }

    @Test
    void twoThatShareTwoWordsAndTheirPartiesFindEachOther() {
        Mention a = of("a", Kind.UNDERTAKING, List.of("JPN"), List.of("VNM"), List.of("school", "bridge", "lamp"));
        Mention b = of("b", Kind.CONTRIBUTION, List.of("JPN"), List.of("VNM"), List.of("school", "bridge"));
        Mention elsewhere = of("c", Kind.CONTRIBUTION, List.of("JPN"), List.of("THA"), List.of("school", "bridge"));
        Mention toAnybody = of("d", Kind.CONTRIBUTION, List.of("JPN"), List.of(), List.of("school", "bridge"));
        assertThat(finds(a, b)).isTrue();
        assertThat(finds(a, toAnybody)).isTrue();
        assertThat(finds(toAnybody, a)).isTrue();
        assertThat(finds(a, elsewhere)).isFalse();
    }

    @Test
    void anAnswerByManyIsFoundByWhatWasAskedOfOneOfThem() {
        Mention asked = of("a", Kind.REQUEST, List.of("VNM"), List.of("JPN"), List.of("school", "bridge"));
        Mention answer = of(
                "b",
                Kind.UNDERTAKING,
                List.of("JPN", "THA", "IDN", "AUS"),
                List.of("VNM"),
                List.of("school", "bridge"));
        assertThat(finds(asked, answer)).isTrue();
        assertThat(finds(answer, asked)).isTrue();
    }

    private Mention of(String id, Kind kind, List<String> givers, List<String> recipients, List<String> words) {
        return mention(
                id,
                kind,
                LocalDate.of(2020, 1, 1),
                new Mention.Parties(givers, recipients, List.of()),
                new Mention.Content("", new TreeSet<>(words), null, null, null, List.of()),
                null);
    }

    private Mention mention(int number) {
        List<String> givers = some(PARTIES, 1 + random.nextInt(2));
        Sum sum = random.nextInt(3) > 0 ? null : sum();
        Mention.Content content = new Mention.Content(
                "some " + (random.nextInt(9) == 0 ? "3 million dollars" : "thing"),
                new TreeSet<>(some(WORDS, 2 + random.nextInt(5))),
                sum,
                random.nextInt(3) > 0 ? null : Period.of(Integer.toString(2020 + random.nextInt(3))),
                null,
                random.nextInt(5) > 0 ? List.of() : some(THINGS, 1));
        return mention(
                "c" + number,
                List.of(Kind.values()).get(random.nextInt(Kind.values().length)),
                LocalDate.of(2019, 1, 1).plusDays(random.nextInt(600)),
                new Mention.Parties(givers, some(PARTIES, random.nextInt(3)), some(PARTIES, random.nextInt(2))),
                content,
                random.nextInt(6) > 0 ? null : List.of(Novelty.values()).get(random.nextInt(Novelty.values().length)));
    }

    private Sum sum() {
        List<String> qualifiers = random.nextBoolean() ? List.of() : List.of("about");
        String currency = random.nextInt(4) == 0 ? "XAU" : random.nextBoolean() ? "USD" : "EUR";
        return new Sum(BigDecimal.valueOf(1_000_000L + 50_000L * random.nextInt(60)), currency, null, qualifiers);
    }

    private List<String> some(List<String> of, int count) {
        List<String> left = new ArrayList<>(of);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        some.sort(null);
        return some;
    }

    private static Mention mention(
            String id,
            Kind kind,
            LocalDate said,
            Mention.Parties parties,
            Mention.Content content,
            @Nullable Novelty novelty) {
        Mention.Telling telling =
                new Mention.Telling(id, "report of " + id, said, null, null, 0, 10, 0.9, Attribution.REPORTED);
        return new Mention(id + "#1", kind, telling, parties, content, Strength.PLEDGE, Polarity.AFFIRMED, novelty);
    }
}
