package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.print.PositionPrint;
import org.rapporteur.ledger.question.Positions;
import org.rapporteur.ledger.question.Stance;
import org.rapporteur.reading.Act;

/** What a party said on a topic over time, in which words, and what changed. */
@ParameterizedClass
@EnumSource
class PositionTests {
    private static final String FIRST = "ASEAN stressed the need for calm and self-restraint in the South China Sea";
    private static final String SECOND = "ASEAN stressed the pressing need for self-restraint in the South China Sea";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Ledger ledger;

    @BeforeEach
    void twoMeetingsAndAnotherSpeaker() {
        ledger = place.open(folder, "positions", LedgerOptions.standard().clock(clock));
        add("A", "2020-09-09", "ASEAN", FIRST, "South China Sea");
        add("B", "2021-08-02", "ASEAN", SECOND, "South China Sea");
        add("C", "2021-08-03", "VNM", "Viet Nam asked all sides to keep the peace in the East Sea", "East Sea");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void add(String publisher, String day, String by, String words, String name) {
        Telling telling = Telling.of(publisher, day, words + ". [" + publisher + "]")
                .claim(Act.STATE, by, "", words, f -> f.about("south-china-sea", name, "place"));
        ledger.add(telling.report(), telling.reading());
    }

    private Positions positions(String party, String topic) {
        return ledger.questions().positions(party, topic, null);
    }

    @Test
    void aSeaIsFoundUnderEachOfItsNamesAndShownAsItWasCalled() {
        assertThat(positions("ASEAN", "East Sea").stances()).hasSize(2).allSatisfy(stance -> assertThat(stance.named())
                .containsExactly("South China Sea"));
        assertThat(positions("Viet Nam", "South China Sea").stances())
                .singleElement()
                .satisfies(stance -> assertThat(stance.named()).containsExactly("East Sea"));
        assertThat(positions("ASEAN", "East Sea").uses())
                .extracting(Positions.NameUse::toString)
                .containsExactly(
                        "NameUse[name=East Sea, party=VNM, times=1]",
                        "NameUse[name=South China Sea, party=ASEAN, times=2]");
    }

    @Test
    void whatChangedSinceTheLastOccasionIsShownWordByWord() {
        Stance second = positions("ASEAN", "South China Sea").stances().get(1);
        assertThat(second.before()).isNotNull();
        assertThat(second.before().quote().text()).isEqualTo(FIRST);
        assertThat(PositionPrint.text(positions("ASEAN", "South China Sea"), 300))
                .contains(
                        "since A, 2020-09-09: ASEAN stressed the {+pressing+} need for [-calm and-] self-restraint in");
    }

    @Test
    void theSameWordsToldByTwoOutletsOfOneDayAreOneStance() {
        add("D", "2021-08-02", "ASEAN", SECOND, "South China Sea");
        assertThat(positions("ASEAN", "South China Sea").stances())
                .hasSize(2)
                .last()
                .satisfies(stance -> assertThat(stance.citations()).hasSize(2));
    }

    @Test
    void theSameWordsAtALaterOccasionAreToldAndHaveNotChanged() {
        add("D", "2022-05-02", "ASEAN", SECOND, "South China Sea");
        Stance third = positions("ASEAN", "South China Sea").stances().get(2);
        assertThat(third.changed()).isFalse();
        assertThat(third.before().source().publisher()).isEqualTo("B");
    }

    @Test
    void whatWasSaidOrKnownLaterIsPassedOver() {
        LocalDate before = clock.day();
        clock.pass(30);
        add("D", "2021-12-02", "ASEAN", "ASEAN regretted new drills in the South China Sea", "South China Sea");
        assertThat(ledger.questions()
                        .positions("ASEAN", "East Sea", LocalDate.parse("2021-01-01"))
                        .stances())
                .hasSize(1);
        assertThat(positions("ASEAN", "East Sea").stances()).hasSize(3);
        assertThat(ledger.asKnown(before)
                        .questions()
                        .positions("ASEAN", "East Sea", null)
                        .stances())
                .hasSize(2);
    }

    @Test
    void aTopicThatNobodyKnowsIsNamed() {
        assertThatThrownBy(() -> positions("ASEAN", "Sea of Nowhere")).hasMessageContaining("got 'Sea of Nowhere'");
        assertThat(positions("JPN", "East Sea").stances()).isEqualTo(List.of());
    }
}
