package org.rapporteur.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;

class SittingTests {
    private static Sitting told(
            String report,
            String series,
            @Nullable Integer ordinal,
            String status,
            @Nullable String when,
            String said) {
        Meeting meeting = new Meeting(
                "m1",
                series,
                series,
                ordinal,
                status,
                null,
                null,
                List.of(),
                List.of(),
                when == null ? null : Period.of(when),
                null,
                new Quote(0, 1, "x"));
        return Sitting.of(report, meeting, LocalDate.parse(said));
    }

    @Test
    void oneSeriesAndOneOrdinalAreOneSittingWhateverTheDate() {
        Sitting one = told("a", "ASEAN Regional Forum", 28, "held", "2021-08-06", "2021-08-07");
        Sitting other = told("b", "Regional Forum of ASEAN", 28, "held", "2021-08-05", "2021-08-07");
        assertThat(one.sameAs(other)).isTrue();
        assertThat(one.contradicts(other)).isFalse();
    }

    @Test
    void anotherOrdinalIsAnotherSitting() {
        Sitting one = told("a", "ASEAN Regional Forum", 28, "held", null, "2021-08-07");
        Sitting other = told("b", "ASEAN Regional Forum", 29, "held", null, "2021-08-07");
        assertThat(one.sameAs(other)).isFalse();
        assertThat(one.contradicts(other)).isTrue();
    }

    @Test
    void theNamesOfASeriesMayDifferInOrderGenitivesAndTheWordMeeting() {
        Sitting one = told("a", "ASEAN-Japan Foreign Ministers", null, "held", "2021-08-02", "2021-08-03");
        Sitting other = told("b", "Japan–ASEAN Foreign Ministers’ Meeting", null, "held", "2021-08-02", "2021-08-02");
        assertThat(one.sameAs(other)).isTrue();
        assertThat(one.key()).isEqualTo(other.key());
    }

    @Test
    void aSummitIsNoMinistersMeeting() {
        Sitting one = told("a", "ASEAN-Japan Summit", null, "held", "2021-08-02", "2021-08-03");
        Sitting other = told("b", "ASEAN-Japan Foreign Ministers", null, "held", "2021-08-02", "2021-08-03");
        assertThat(one.sameAs(other)).isFalse();
    }

    @Test
    void aPlannedYearAndADayInItAreOneSitting() {
        Sitting one = told("a", "Commemorative Summit", null, "planned", "2023", "2021-08-03");
        Sitting other = told("b", "Commemorative Summit", null, "held", "2023-12-17", "2023-12-18");
        assertThat(one.sameAs(other)).isTrue();
    }

    @Test
    void whatIsToldAsHeldWasNotHeldAfterTheReport() {
        Sitting one = told("a", "ASEAN-Japan Summit", null, "held", "2023-12", "2022-08-05");
        assertThat(one.when()).isNull();
    }

    @Test
    void undatedMeetingsOfOneSeriesAreOneOnlyWithinTheSameNews() {
        Sitting one = told("a", "ASEAN-Japan Summit", null, "held", null, "2021-10-27");
        assertThat(one.sameAs(told("b", "ASEAN-Japan Summit", null, "held", null, "2021-10-28")))
                .isTrue();
        assertThat(one.sameAs(told("c", "ASEAN-Japan Summit", null, "held", null, "2022-11-12")))
                .isFalse();
    }
}
