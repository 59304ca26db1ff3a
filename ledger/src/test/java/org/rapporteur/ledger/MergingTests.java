package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/** Repeats never add: what is one undertaking or contribution, and what is not. */
@ParameterizedClass
@EnumSource
class MergingTests {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Brief brief(Telling... tellings) {
        try (Ledger ledger = place.open(folder, "merging")) {
            for (Telling telling : tellings) {
                ledger.add(telling.report(), telling.reading());
            }
            String views = ledger.viewDigest();
            ledger.rebuild();
            assertThat(ledger.viewDigest()).isEqualTo(views);
            return ledger.brief("ASEAN-JPN", null, null);
        }
    }

    private List<Matter> promises(Telling... tellings) {
        return brief(tellings).undertakings().stream().map(Undertaking::matter).toList();
    }

    private List<Matter> gifts(Telling... tellings) {
        return brief(tellings).contributions();
    }

    private static UnaryOperator<Telling.Fields> money(long value, String words) {
        return f -> f.money(value, "USD", words);
    }

    private static Telling millionForPorts(String publisher, String day, String words) {
        return Tellings.promise(publisher, day, words, money(1_000_000, "1 million dollars"));
    }

    @Test
    void meetingHeldAndOneOfTheSameNamePlannedAreTwo() {
        Brief brief = brief(
                Telling.of("A", "2021-08-03", "The meeting of ASEAN and Japan ended on Monday.")
                        .meeting("meeting of ASEAN and Japan", null, "held", "2021-08-02", "ASEAN", "JPN"),
                Telling.of("B", "2022-08-05", "A meeting of ASEAN and Japan is due in 2023.")
                        .meeting("meeting of ASEAN and Japan", null, "planned", "2023", "ASEAN", "JPN"));
        assertThat(brief.last()).isNotNull().satisfies(last -> assertThat(last.status())
                .isEqualTo("held"));
        assertThat(brief.planned()).hasSize(1);
    }

    @Test
    void oneSumToOneEndInOtherWordsIsOnePromise() {
        assertThat(promises(
                        millionForPorts("A", "2022-03-01", "pledged 1 million dollars for fishing ports"),
                        millionForPorts("B", "2022-03-02", "will give 1 million dollars to improve fishing ports")))
                .singleElement()
                .satisfies(m -> assertThat(m.mentions()).isEqualTo(2))
                .satisfies(m -> assertThat(m.citations()).hasSize(2));
    }

    @Test
    void oneSumToAnotherEndIsAnotherPromise() {
        assertThat(promises(
                        millionForPorts("A", "2022-03-01", "pledged 1 million dollars for fishing ports"),
                        millionForPorts("B", "2022-06-02", "pledged 1 million dollars for judicial training")))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.perhaps()).hasSize(1));
    }

    @Test
    void anotherSumToOneEndIsAnotherPromise() {
        assertThat(promises(
                        millionForPorts("A", "2022-03-01", "pledged 1 million dollars for fishing ports"),
                        Tellings.promise(
                                "B",
                                "2022-03-01",
                                "pledged 3 million dollars for fishing ports",
                                money(3_000_000, "3 million dollars"))))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.perhaps()).isEmpty());
    }

    @Test
    void aPromiseDueAtAnotherTimeIsAnotherPromise() {
        String words = "will host a youth exchange on ocean science";
        assertThat(promises(
                        Tellings.promise("A", "2022-03-01", words, f -> f.due("2023")),
                        Tellings.promise("B", "2023-03-01", words, f -> f.due("2024"))))
                .hasSize(2);
    }

    @Test
    void aYearAndAMonthWithinItAreOneDueDate() {
        String words = "will host a youth exchange on ocean science";
        assertThat(promises(
                        Tellings.promise("A", "2022-03-01", words, f -> f.due("2023")),
                        Tellings.promise("B", "2022-09-01", words, f -> f.due("2023-05"))))
                .singleElement()
                .satisfies(m -> assertThat(m.due()).hasToString("Period[first=2023-05, last=2023-05]"));
    }

    @Test
    void anAdditionalSumIsANewPromise() {
        assertThat(promises(
                        millionForPorts("A", "2022-03-01", "pledged 1 million dollars for fishing ports"),
                        Tellings.promise(
                                "B",
                                "2022-05-01",
                                "pledged an additional 1 million dollars for fishing ports",
                                f -> f.money(1_000_000, "USD", "1 million dollars")
                                        .novelty(Novelty.NEW))))
                .hasSize(2);
    }

    @Test
    void aTotalOfSeveralIsNoneOfThem() {
        assertThat(gifts(
                        Tellings.gift(
                                "A",
                                "2022-03-01",
                                "gave 1 million dollars for fishing ports",
                                money(1_000_000, "1 million dollars")),
                        Tellings.gift(
                                "B",
                                "2022-05-01",
                                "has given a total of 1 million dollars for fishing ports",
                                f -> f.money(1_000_000, "USD", "1 million dollars")
                                        .novelty(Novelty.CUMULATIVE))))
                .hasSize(2);
    }

    @Test
    void theSameGiftWithoutASumAYearLaterIsLeftApartAndLinked() {
        assertThat(gifts(
                        Tellings.gift("A", "2022-03-01", "donated patrol boats and radar sets", f -> f),
                        Tellings.gift("B", "2023-03-01", "donated patrol boats and radar sets", f -> f)))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.perhaps()).hasSize(1));
    }

    @Test
    void anotherFundIsAnotherGift() {
        assertThat(gifts(
                        Tellings.gift("A", "2022-03-01", "gave 2 million dollars to the Reef Fund", f -> f.money(
                                        2_000_000, "USD", "2 million dollars")
                                .about("Reef Fund", "Reef Fund", "fund")),
                        Tellings.gift("B", "2022-03-01", "gave 2 million dollars to the River Fund", f -> f.money(
                                        2_000_000, "USD", "2 million dollars")
                                .about("River Fund", "River Fund", "fund"))))
                .hasSize(2);
    }

    @Test
    void itemsOfOneClaimAreNeverJoined() {
        Telling two = Telling.of("A", "2022-03-01", "Japan will train nurses in Hanoi and train nurses in Hanoi.")
                .claim(
                        Act.COMMIT,
                        "JPN",
                        "ASEAN",
                        "Japan will train nurses in Hanoi and train nurses in Hanoi",
                        f -> f.items("train nurses in Hanoi", "train nurses in Hanoi")
                                .strength(Strength.PLEDGE));
        assertThat(promises(two)).hasSize(2);
    }

    @Test
    void fiftyCopiesOfOneStoryChangeNoFigure() {
        Telling[] copies = new Telling[50];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = millionForPorts("Outlet " + i, "2022-03-01", "pledged 1 million dollars for fishing ports");
        }
        assertThat(promises(copies)).singleElement().satisfies(m -> assertThat(m.mentions())
                .isEqualTo(50));
    }

    @Test
    void whatIsTakenBackIsWithdrawn() {
        Brief brief = brief(
                millionForPorts("A", "2022-03-01", "pledged 1 million dollars for fishing ports"),
                Tellings.promise("B", "2022-05-01", "took back 1 million dollars for fishing ports", f -> f.money(
                                1_000_000, "USD", "1 million dollars")
                        .polarity(Polarity.WITHDRAWN)));
        assertThat(brief.undertakings())
                .singleElement()
                .satisfies(u -> assertThat(u.stage().id()).isEqualTo("withdrawn"));
    }

    @Test
    void aWishIsKeptApartFromUndertakings() {
        Brief brief = brief(Tellings.promise("A", "2022-03-01", "hopes to open a language school", f -> f.due("2022-04")
                .strength(Strength.WISH)));
        assertThat(brief.undertakings()).isEmpty();
        assertThat(brief.wishes()).singleElement().satisfies(u -> assertThat(u.overdue())
                .isFalse());
    }

    @Test
    void aLaterPromiseInTheAskersWordsAnswersARequest() {
        Telling asked = Telling.of("A", "2022-03-01", "ASEAN asked Japan to train harbour pilots.")
                .claim(
                        Act.REQUEST,
                        "ASEAN",
                        "JPN",
                        "ASEAN asked Japan to train harbour pilots",
                        f -> f.items("train harbour pilots"));
        assertThat(brief(asked).requests()).singleElement().satisfies(r -> assertThat(r.open())
                .isTrue());
        Brief answered = brief(asked, Tellings.promise("B", "2022-04-01", "will train 40 harbour pilots", f -> f));
        assertThat(answered.requests()).singleElement().satisfies(r -> assertThat(r.answer())
                .isNotNull());
    }

    @Test
    void anEarlierPromiseAnswersNoLaterRequest() {
        Telling asked = Telling.of("A", "2022-03-01", "ASEAN asked Japan to train harbour pilots.")
                .claim(
                        Act.REQUEST,
                        "ASEAN",
                        "JPN",
                        "ASEAN asked Japan to train harbour pilots",
                        f -> f.items("train harbour pilots"));
        Brief brief = brief(Tellings.promise("B", "2022-01-01", "will train 40 harbour pilots", f -> f), asked);
        assertThat(brief.requests()).singleElement().satisfies(r -> assertThat(r.open())
                .isTrue());
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        Telling[] one = {
            millionForPorts("A", "2022-03-01", "pledged 1 million dollars for fishing ports"),
            millionForPorts("B", "2022-03-02", "will give 1 million dollars to improve fishing ports"),
            Tellings.promise("C", "2022-03-03", "promised money for fishing ports and quays", f -> f),
            Tellings.promise(
                    "D",
                    "2022-03-04",
                    "pledged 3 million dollars for fishing ports",
                    f -> f.money(3_000_000, "USD", "3 million dollars"))
        };
        List<Matter> forward = promises(one);
        Telling[] turned = {one[3], one[1], one[2], one[0]};
        try (Ledger ledger = place.open(folder, "turned")) {
            for (Telling telling : turned) {
                ledger.add(telling.report(), telling.reading());
            }
            assertThat(ledger.brief("ASEAN-JPN", null, null).undertakings())
                    .extracting(Undertaking::matter)
                    .containsExactlyElementsOf(forward);
        }
    }
}
