package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.print.DeltaPrint;
import org.rapporteur.ledger.question.Delta;
import org.rapporteur.ledger.question.Stage;

/** What is new since the last meeting. */
@ParameterizedClass
@EnumSource
class DeltaTests {
    private static final LocalDate LATER = LocalDate.parse("2024-06-01");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void oneMeeting() {
        ledger = place.open(folder, "delta");
        add(Tellings.promise("A", "2021-07-01", "will deliver 40 ambulances to island clinics", f -> f.quantity(
                        40, "ambulances", "40 ambulances")
                .due("2023")));
        add(Tellings.meetingOf2021());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void add(Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private Delta delta() {
        return ledger.questions().since("Japan-ASEAN", null, LATER).orElseThrow();
    }

    @Test
    void whatWasSaidAtTheMeetingIsNotNew() {
        assertThat(delta().since()).isEqualTo(LocalDate.parse("2021-08-02"));
        assertThat(delta().undertaken()).isEmpty();
        assertThat(delta().asked()).isEmpty();
        assertThat(delta().given()).isEmpty();
    }

    @Test
    void whatWasPromisedSinceIsNew() {
        add(Tellings.promise("B", "2022-05-01", "will send river pilots", f -> f));
        assertThat(delta().undertaken())
                .singleElement()
                .satisfies(u -> assertThat(u.matter().what()).isEqualTo("will send river pilots"));
        assertThat(DeltaPrint.text(delta(), 120)).startsWith("Since 2021-08-02, before 2024-06-01\n");
    }

    @Test
    void whatWasKeptSinceHasMovedAndWhatWasNotIsOverdue() {
        assertThat(delta().overdue()).hasSize(2);
        add(Tellings.gift(
                "C",
                "2022-09-01",
                "handed over 40 ambulances to island clinics",
                f -> f.quantity(40, "ambulances", "40 ambulances")));
        assertThat(delta().moved()).singleElement().satisfies(moved -> {
            assertThat(moved.from()).isEqualTo(Stage.PLEDGED);
            assertThat(moved.undertaking().stage()).isEqualTo(Stage.DELIVERED);
        });
        assertThat(delta().overdue()).hasSize(1);
    }

    @Test
    void aRequestThatIsMetSinceIsAnswered() {
        add(Tellings.promise("B", "2022-05-01", "will open its market for farm produce", f -> f));
        assertThat(delta().answered())
                .singleElement()
                .satisfies(r -> assertThat(r.matter().what()).isEqualTo("open its market for farm produce"));
    }

    @Test
    void withoutAMeetingADayMustBeNamed() {
        assertThat(ledger.questions().since("JPN-KEN", null, LATER)).isEmpty();
        assertThat(ledger.questions().since("JPN-KEN", LocalDate.parse("2022-01-01"), LATER))
                .isPresent();
    }
}
