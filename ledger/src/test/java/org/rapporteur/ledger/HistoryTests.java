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
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.Change;
import org.rapporteur.ledger.question.History;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MeetingHeld;

/** How a record came to be what it is. */
@ParameterizedClass
@EnumSource
class HistoryTests {
    private static final Actor CLERK = Actor.person("A. Clerk");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Ledger ledger;

    @BeforeEach
    void oneMeetingToldTwice() {
        ledger = place.open(folder, "history", LedgerOptions.standard().clock(clock));
        add(Tellings.meetingOf2021());
        clock.pass(1);
        add(Tellings.otherOutletOf2021());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void add(Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private Matter gift() {
        return ledger.brief("ASEAN-JPN", null, null).contributions().get(0);
    }

    private static List<Change.Kind> kinds(History history) {
        return history.changes().stream().map(Change::kind).toList();
    }

    @Test
    void aGiftWasToldTwiceAndFoundToBeOne() {
        History history = ledger.questions().history(gift().id());
        assertThat(history.kind()).isEqualTo("matter");
        assertThat(kinds(history))
                .contains(Change.Kind.LINKED)
                .filteredOn(Change.Kind.TOLD::equals)
                .hasSize(2);
        assertThat(history.changes())
                .filteredOn(change -> change.kind() == Change.Kind.TOLD)
                .extracting(change -> change.citation().source().publisher())
                .containsExactly("Hanoi Courier", "Tokyo Gazette");
        assertThat(history.changes())
                .filteredOn(change -> change.kind() == Change.Kind.LINKED)
                .anySatisfy(change -> assertThat(change.says()).startsWith("same (same, "));
    }

    @Test
    void partedByAPersonAndJoinedAgainWhenThatIsUndone() {
        List<String> tellings = ledger.questions().history(gift().id()).changes().stream()
                .filter(change -> change.kind() == Change.Kind.TOLD)
                .map(Change::record)
                .toList();
        clock.pass(1);
        long parted = ledger.judge(Judgement.of(Kind.NOT_SAME, tellings.get(0), tellings.get(1), "two funds"), CLERK);
        clock.pass(1);
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(parted), null), CLERK);
        List<Change> changes = ledger.questions().history(tellings.get(0)).changes();
        assertThat(changes.subList(changes.size() - 4, changes.size()))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.JUDGED, Change.Kind.PARTED, Change.Kind.UNDONE, Change.Kind.JOINED);
        assertThat(changes)
                .filteredOn(change -> change.kind() == Change.Kind.JUDGED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.actor()).isEqualTo("A. Clerk");
                    assertThat(change.says()).isEqualTo("not-same: two funds");
                    assertThat(change.entry()).isEqualTo(parted);
                });
    }

    @Test
    void aRejectedClaimEnds() {
        String claim = gift().citations().get(0).claim();
        ledger.judge(Judgement.of(Kind.REJECTED, claim, "not said"), CLERK);
        History history = ledger.questions().history(claim);
        assertThat(history.kind()).isEqualTo("claim");
        assertThat(kinds(history)).containsExactly(Change.Kind.TOLD, Change.Kind.JUDGED, Change.Kind.ENDED);
    }

    @Test
    void aReportWasAddedAndReadTwice() {
        add(Tellings.meetingOf2021().engine("2"));
        String report = Tellings.meetingOf2021().reading().report().sha256();
        History history = ledger.questions().history(report.substring(0, 10));
        assertThat(history.record()).isEqualTo(report);
        assertThat(kinds(history))
                .startsWith(Change.Kind.ADDED, Change.Kind.READ)
                .contains(Change.Kind.READ);
        assertThat(history.changes())
                .filteredOn(change -> change.kind() == Change.Kind.READ)
                .extracting(Change::says)
                .allMatch(says -> says.startsWith("7 claims by engine "))
                .hasSize(2);
    }

    @Test
    void anErasedReportStillHasAHistory() {
        String report = Tellings.meetingOf2021().reading().report().sha256();
        ledger.erase(report, "court order", CLERK);
        History history = ledger.questions().history(report);
        assertThat(history.changes())
                .filteredOn(c -> c.kind() == Change.Kind.ERASED)
                .singleElement()
                .satisfies(c -> assertThat(c.says()).isEqualTo("court order"));
    }

    @Test
    void aMeetingHasTheHistoryOfItsTellings() {
        MeetingHeld meeting = ledger.brief("ASEAN-JPN", null, null).last();
        History history = ledger.questions().history(meeting.id());
        assertThat(history.kind()).isEqualTo("meeting");
        assertThat(kinds(history)).filteredOn(Change.Kind.TOLD::equals).hasSize(2);
    }

    @Test
    void aPartyHasTheNamesThatReportsGaveIt() {
        History history = ledger.questions().history("Japan");
        assertThat(history.record()).isEqualTo("JPN");
        assertThat(history.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.NAMED);
            assertThat(change.says()).isEqualTo("Japan");
        });
    }

    @Test
    void whatCameLaterWasNotKnown() {
        LocalDate first = clock.day().minusDays(1);
        String gift = ledger.asKnown(first)
                .brief("ASEAN-JPN", null, null)
                .contributions()
                .get(0)
                .id();
        assertThat(kinds(ledger.asKnown(first).questions().history(gift))).containsExactly(Change.Kind.TOLD);
    }

    @Test
    void anUnknownRecordIsNamed() {
        assertThatThrownBy(() -> ledger.questions().history("0123456789abcdef#1"))
                .hasMessageContaining("expected the id of a matter in the ledger, got '0123456789abcdef#1'");
    }
}
