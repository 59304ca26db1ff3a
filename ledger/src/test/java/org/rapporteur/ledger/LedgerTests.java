package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.reading.Report;

@ParameterizedClass
@EnumSource
class LedgerTests {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    private static final LedgerOptions OPTIONS =
            LedgerOptions.standard().clock(Clock.fixed(Instant.parse("2022-06-01T08:00:00Z"), ZoneOffset.UTC));

    private Ledger open() {
        return place.open(folder, "test", OPTIONS);
    }

    private static Outcome add(Ledger ledger, Telling telling) {
        return ledger.add(telling.report(), telling.reading());
    }

    @Test
    void theSameReportIsRecordedOnce() {
        try (Ledger ledger = open()) {
            Outcome first = add(ledger, Tellings.meetingOf2021());
            Outcome second = add(ledger, Tellings.meetingOf2021());
            assertThat(first.kind()).isEqualTo(Outcome.Kind.ADDED);
            assertThat(second.kind()).isEqualTo(Outcome.Kind.ALREADY_KNOWN);
            assertThat(ledger.verify(Progress.SILENT).entries()).isEqualTo(2);
        }
    }

    @Test
    void aBetterReaderGivesANewReadingOfAKnownReport() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.meetingOf2021());
            String before = ledger.brief("ASEAN-JPN", null, null).undertakings().toString();
            Outcome again = add(ledger, Tellings.meetingOf2021().engine("2"));
            assertThat(again.kind()).isEqualTo(Outcome.Kind.NEW_READING);
            assertThat(ledger.brief("ASEAN-JPN", null, null).undertakings().toString())
                    .isEqualTo(before);
            assertThat(ledger.verify(Progress.SILENT).entries()).isEqualTo(3);
        }
    }

    @Test
    void aReadingOfAnotherTextIsRefused() {
        try (Ledger ledger = open()) {
            assertThatThrownBy(() -> ledger.add(
                            Report.of("Another text."), Tellings.meetingOf2021().reading()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected a reading of the text");
        }
    }

    @Test
    void rebuiltViewsAreTheSameToTheByte() {
        try (Ledger ledger = open()) {
            Tellings.several().forEach(telling -> add(ledger, telling));
            add(ledger, Tellings.otherOutletOf2021().engine("2"));
            String before = ledger.viewDigest();
            ledger.rebuild();
            assertThat(ledger.viewDigest()).isEqualTo(before);
        }
    }

    @Test
    void whoCoordinatedIsAnsweredFromTheHandOver() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.meetingOf2021());
            Tenure then = ledger.who("coordinator", "Japan-ASEAN", LocalDate.parse("2021-03-01"))
                    .orElseThrow();
            Tenure later = ledger.who("coordinator", "ASEAN-JPN", LocalDate.parse("2022-05-01"))
                    .orElseThrow();
            assertThat(then.holder()).isEqualTo("VNM");
            assertThat(then.occupant()).isEqualTo("Bùi Thanh Sơn");
            assertThat(then.from()).isNull();
            assertThat(then.to()).isEqualTo("2021-08-02");
            assertThat(then.successor()).isEqualTo("THA");
            assertThat(later.holder()).isEqualTo("THA");
            assertThat(later.from()).isEqualTo("2021-08-02");
            assertThat(later.to()).isEqualTo("2024");
            assertThat(later.predecessor()).isEqualTo("VNM");
            assertThat(later.citations().get(0).quote().text()).startsWith("Mr Sơn handed");
        }
    }

    @Test
    void twoOutletsTellOfOneGiftOneSummitAndOneMeeting() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.meetingOf2021());
            add(ledger, Tellings.otherOutletOf2021());
            Brief brief = ledger.brief("ASEAN–Japan", "Viet Nam", null);
            assertThat(brief.contributions()).hasSize(1);
            assertThat(brief.contributions().get(0).mentions()).isEqualTo(2);
            assertThat(brief.undertakings())
                    .filteredOn(u -> u.matter().what().contains("summit"))
                    .singleElement()
                    .satisfies(u -> assertThat(u.matter().citations()).hasSize(2));
            assertThat(brief.last()).isNotNull();
            assertThat(brief.last().citations()).hasSize(2);
            assertThat(brief.requests()).hasSize(1);
            assertThat(brief.requests().get(0).open()).isTrue();
            assertThat(brief.positions()).hasSize(1);
            assertThat(brief.instruments()).hasSize(1);
            assertThat(brief.terms()).hasSize(2);
            assertThat(brief.withheld()).isZero();
        }
    }

    @Test
    void aBriefKnowsNoOfficeFromReportsPublishedOnItsDayOrLater() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.meetingOf2021());
            assertThat(ledger.brief("ASEAN-JPN", null, LocalDate.parse("2021-08-03"))
                            .terms())
                    .isEmpty();
            assertThat(ledger.brief("ASEAN-JPN", null, LocalDate.parse("2021-08-04"))
                            .terms())
                    .hasSize(2);
        }
    }

    @Test
    void aBriefLeavesOutWhatWasSaidOnTheDayAskedAboutAndLater() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.meetingOf2021());
            Brief brief = ledger.brief("ASEAN-JPN", null, LocalDate.parse("2021-08-02"));
            assertThat(brief.undertakings()).isEmpty();
            assertThat(brief.requests()).isEmpty();
        }
    }

    @Test
    void searchesFoldDiacriticsAndTakeNames() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.meetingOf2021());
            assertThat(ledger.find("bui thanh son from:VNM", 10)).hasSize(2);
            assertThat(ledger.find("from:Japan to:ASEAN act:commit,provide since:2020 amount>1m", 10))
                    .singleElement()
                    .extracting(Finding::act)
                    .hasToString("PROVIDE");
            assertThat(ledger.find("topic:\"south china\" until:2021-07", 10)).isEmpty();
        }
    }

    @Test
    void aPartyThatNobodyKnowsIsSaidSo() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.meetingOf2021());
            assertThatThrownBy(() -> ledger.find("from:Atlantis", 10)).hasMessageContaining("Atlantis");
        }
    }
}
