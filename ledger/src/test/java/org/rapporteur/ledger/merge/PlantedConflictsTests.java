package org.rapporteur.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Telling;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Strength;

/** 300 conflicts planted among as many pairs that only look like one. */
class PlantedConflictsTests {
    private static final long SEED = 20_261_125;

    private static final List<String> ENDS = List.of(
            "fishing harbours on the coast",
            "training of river pilots",
            "solar lamps for hill villages",
            "repair of the mountain tunnel",
            "shelters against cyclones",
            "a museum of ancient textiles",
            "seed banks for dry regions",
            "the hospital wing for burns",
            "radar masts along the strait",
            "textbooks in minority languages",
            "clearing mines from rice fields",
            "wells in the eastern desert",
            "a school of marine engineering",
            "insulin for rural clinics",
            "rangers in the tiger reserve",
            "fibre cables to outer islands",
            "courtrooms in provincial capitals",
            "nurseries for mangrove saplings",
            "ferries between the atolls",
            "laboratories testing dairy products",
            "scholarships in nuclear medicine",
            "archives of parliamentary debates",
            "a bridge over the gorge",
            "cold rooms for cut flowers",
            "buses running on hydrogen",
            "stadium seats and floodlights",
            "vaccination of cattle herds",
            "census of migrant workers",
            "weather balloons and stations",
            "retraining of coal miners");

    private static final List<String> GIVERS = List.of("JPN", "FRA", "THA", "VNM", "KEN", "BRN");

    private final Random random = new Random(SEED);
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Set<String>> planted = new HashSet<>();
    private int number;

    private String giver(int other) {
        return GIVERS.get(Math.floorMod(number / ENDS.size() + other, GIVERS.size()));
    }

    private String end() {
        return ENDS.get(number % ENDS.size());
    }

    private LocalDate day(int later) {
        return LocalDate.parse("2003-01-10").plusDays(37L * number + later);
    }

    /** One report's telling; returns the id of its mention. */
    private String tell(
            Act act, String by, String to, LocalDate day, String words, UnaryOperator<Telling.Fields> fields) {
        int outlet = mentions.size();
        Telling telling = Telling.of(
                        "Outlet " + outlet, day.toString(), "Outlet " + outlet + " hears: they " + words + ".")
                .claim(
                        act,
                        by,
                        to,
                        "they " + words,
                        f -> fields.apply(
                                act == Act.COMMIT ? f.items(words).strength(Strength.PLEDGE) : f.items(words)));
        Mention mention = Mentions.of(telling.reading()).get(0);
        mentions.add(mention);
        return mention.id();
    }

    private String sum(long millions) {
        return millions + " million dollars";
    }

    private String give(
            int giver, String to, LocalDate day, long millions, String verb, UnaryOperator<Telling.Fields> more) {
        return tell(
                Act.PROVIDE,
                giver(giver),
                to,
                day,
                verb + " " + sum(millions) + " for " + end(),
                f -> more.apply(f.money(millions * 1_000_000, "USD", sum(millions))));
    }

    private void conflict(String a, String b) {
        planted.add(Set.of(a, b));
    }

    private long some() {
        return 2 + random.nextInt(60);
    }

    private void amounts() {
        long said = some();
        conflict(
                give(0, "ASEAN", day(0), said, "gave", f -> f),
                give(0, "ASEAN", day(1), said + 3 + random.nextInt(9), "have granted", f -> f));
    }

    private void dates() {
        LocalDate given = day(-40);
        long millions = some();
        conflict(
                give(0, "ASEAN", day(0), millions, "gave", f -> f.when(given.toString())),
                give(
                        0,
                        "ASEAN",
                        day(2),
                        millions,
                        "handed over",
                        f -> f.when(given.plusDays(1).toString())));
    }

    private void dues() {
        String year = Integer.toString(day(0).getYear() + 2);
        String later = Integer.toString(day(0).getYear() + 3);
        conflict(
                tell(Act.COMMIT, giver(0), "ASEAN", day(0), "will finish " + end(), f -> f.due(year)),
                tell(Act.COMMIT, giver(0), "ASEAN", day(1), "promised to finish " + end(), f -> f.due(later)));
    }

    private void givers() {
        long millions = some();
        conflict(
                give(0, "AU", day(0), millions, "gave", f -> f),
                give(1, "AU", day(1), millions, "have provided", f -> f));
    }

    private void recipients() {
        long millions = some();
        conflict(
                give(0, "AU", day(0), millions, "gave", f -> f),
                give(0, "ASEAN", day(1), millions, "provided", f -> f));
    }

    private void status() {
        conflict(
                tell(Act.COMMIT, giver(0), "ASEAN", day(0), "will pay for " + end(), f -> f),
                tell(
                        Act.COMMIT,
                        giver(0),
                        "ASEAN",
                        day(1),
                        "will not pay for " + end(),
                        f -> f.polarity(Polarity.REFUSED)));
    }

    /** Nothing of this is a conflict. */
    private void onlyLooksLikeOne() {
        long millions = some();
        switch (number % 8) {
            case 0 -> {
                give(0, "ASEAN", day(0), millions, "gave", f -> f);
                give(0, "ASEAN", day(1), millions + 5, "gave another", f -> f.novelty(Novelty.NEW));
            }
            case 1 -> {
                give(0, "ASEAN", day(0), millions, "gave", f -> f);
                give(0, "ASEAN", day(1), millions + 9, "have so far given", f -> f.novelty(Novelty.CUMULATIVE));
            }
            case 2 -> {
                give(0, "ASEAN", day(0), millions, "gave", f -> f);
                give(0, "ASEAN", day(30), millions + 2, "gave", f -> f);
            }
            case 3 -> {
                give(0, "AU", day(0), millions, "paid", f -> f.about("Peace Fund", "Peace Fund", "fund"));
                give(1, "AU", day(0), millions, "paid", f -> f.about("Peace Fund", "Peace Fund", "fund"));
            }
            case 4 -> {
                String year = Integer.toString(day(0).getYear());
                String next = Integer.toString(day(0).getYear() + 1);
                tell(Act.COMMIT, giver(0), "", day(-200), "will host a fair on " + end(), f -> f.due(year));
                tell(Act.COMMIT, giver(0), "", day(165), "will host a fair on " + end(), f -> f.due(next));
            }
            case 5 -> {
                tell(Act.COMMIT, giver(0), "ASEAN", day(0), "will pay for " + end(), f -> f);
                tell(
                        Act.COMMIT,
                        giver(0),
                        "ASEAN",
                        day(90),
                        "will not pay for " + end(),
                        f -> f.polarity(Polarity.REFUSED));
            }
            case 6 -> {
                give(0, "ASEAN", day(0), millions, "gave", f -> f);
                tell(
                        Act.PROVIDE,
                        giver(0),
                        "ASEAN",
                        day(0),
                        "gave 40 lorries for " + end(),
                        f -> f.quantity(40, "lorries", "40 lorries"));
            }
            default -> {
                give(0, "ASEAN", day(0), millions, "gave", f -> f);
                give(0, "ASEAN", day(1), millions, "granted", f -> f);
            }
        }
    }

    /** Conflicts found, of those that the keys of the store would bring together. */
    private Set<Set<String>> found() {
        Set<Set<String>> found = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < mentions.size(); j++) {
                boolean meet = j != i && MentionKeysTests.finds(mentions.get(i), mentions.get(j));
                if (meet && Conflicts.between(mentions.get(i), mentions.get(j)) != null) {
                    found.add(Set.of(mentions.get(i).id(), mentions.get(j).id()));
                }
            }
        }
        return found;
    }

    @Test
    void plantedConflictsAreFoundAndHardlyAnyOther() {
        List<Runnable> kinds =
                List.of(this::amounts, this::dates, this::dues, this::givers, this::recipients, this::status);
        for (int i = 0; i < 300; i++) {
            kinds.get(i % kinds.size()).run();
            number++;
            onlyLooksLikeOne();
            number++;
        }
        Set<Set<String>> found = found();
        long right = found.stream().filter(planted::contains).count();
        String figures =
                "seed " + SEED + ": planted " + planted.size() + ", found " + found.size() + ", right " + right;
        assertThat(planted).as(figures).hasSize(300);
        assertThat((double) right / planted.size()).as(figures).isGreaterThanOrEqualTo(0.95);
        assertThat((double) (found.size() - right) / found.size()).as(figures).isLessThanOrEqualTo(0.02);
    }

    private static Sitting sitting(String report, String said, String status, @Nullable Integer ordinal, String when) {
        Meeting meeting = new Meeting(
                "m1",
                "Lake Forum",
                "Lake Forum",
                ordinal,
                status,
                null,
                null,
                List.of(),
                List.of(),
                Period.of(when),
                null,
                new Quote(0, 1, "x"));
        return Sitting.of(report, meeting, LocalDate.parse(said));
    }

    @Test
    void yesterdayAgainstAnotherOutletsDateIsAConflict() {
        Sitting one = sitting("a", "2019-05-04", "held", null, "2019-05-03");
        Sitting other = sitting("b", "2019-05-04", "held", null, "2019-05-02");
        assertThat(Conflicts.between(one, other)).isEqualTo("date");
    }

    @Test
    void heldAndCalledOffConflict() {
        Sitting one = sitting("a", "2019-05-04", "held", 7, "2019-05-03");
        Sitting other = sitting("b", "2019-05-04", "cancelled", 7, "2019-05-03");
        assertThat(Conflicts.between(one, other)).isEqualTo("status");
    }

    @Test
    void sittingsOfTwoYearsOrOfTwoOrdinalsDoNotConflict() {
        Sitting one = sitting("a", "2019-05-04", "held", null, "2019-05-03");
        assertThat(Conflicts.between(one, sitting("b", "2020-05-04", "held", null, "2020-05-03")))
                .isNull();
        assertThat(Conflicts.between(
                        sitting("a", "2019-05-04", "held", 7, "2019-05-03"),
                        sitting("b", "2019-05-04", "held", 8, "2019-05-04")))
                .isNull();
    }
}
