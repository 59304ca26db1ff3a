package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.rapporteur.ledger.print.TimelinePrint;
import org.rapporteur.ledger.question.Between;
import org.rapporteur.ledger.question.Event;
import org.rapporteur.ledger.question.Event.Kind;
import org.rapporteur.reading.Act;

/** What happened between the parties of a partnership, in order of time. */
@ParameterizedClass
@EnumSource
class TimelineTests {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Ledger ledger;

    @BeforeEach
    void aMeetingAndWhatCameOfIt() {
        ledger = place.open(folder, "timeline", LedgerOptions.standard().clock(clock));
        add(Tellings.meetingOf2021());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void add(Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private List<Event> events(Between between) {
        return ledger.questions().timeline("Japan-ASEAN", between, null).events();
    }

    private static Between from(String since, String until) {
        return new Between(LocalDate.parse(since), LocalDate.parse(until));
    }

    @Test
    void meetingOfficePromisesRequestAndGiftAreToldInOrder() {
        assertThat(events(from("2021-08-01", "2021-08-31")))
                .extracting(Event::kind)
                .containsExactly(
                        Kind.MET,
                        Kind.OFFICE_TAKEN,
                        Kind.UNDERTAKEN,
                        Kind.UNDERTAKEN,
                        Kind.UNDERTAKEN,
                        Kind.ASKED,
                        Kind.GIVEN,
                        Kind.SAID);
    }

    @Test
    void whatIsDueStandsAtItsTimeUntilItIsKept() {
        Between in2023 = from("2023-01-01", "2023-12-31");
        assertThat(events(in2023)).extracting(Event::kind).containsExactly(Kind.DUE);
        clock.pass(600);
        add(Telling.of("C", "2023-12-18", "Leaders of ASEAN and Japan met in Tokyo for a commemorative summit.")
                .meeting("commemorative summit", null, "held", "2023-12-17", "ASEAN", "JPN")
                .claim(
                        Act.MEET,
                        "ASEAN JPN",
                        "",
                        "Leaders of ASEAN and Japan met in Tokyo for a commemorative summit",
                        f -> f.items("a commemorative summit").when("2023-12-17")));
        assertThat(events(in2023))
                .extracting(Event::kind)
                .contains(Kind.FULFILLED)
                .doesNotContain(Kind.DUE);
    }

    @Test
    void anInstrumentThatWasSignedIsAnEvent() {
        add(Telling.of("C", "2022-02-01", "Japan and ASEAN signed a customs agreement in Manila.")
                .claim(
                        Act.CONCLUDE,
                        "ASEAN JPN",
                        "",
                        "Japan and ASEAN signed a customs agreement",
                        f -> f.items("a customs agreement")));
        assertThat(events(from("2022-01-01", "2022-12-31"))).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.CONCLUDED);
            assertThat(event.by()).containsExactly("ASEAN", "JPN");
        });
    }

    @Test
    void nothingToldLaterIsShown() {
        assertThat(ledger.questions()
                        .timeline("ASEAN-JPN", Between.ALWAYS, LocalDate.parse("2021-08-01"))
                        .events())
                .noneMatch(event -> event.kind() == Kind.UNDERTAKEN);
    }

    @Test
    void anEarlierKnowledgeIsAnsweredFrom() {
        LocalDate before = clock.day();
        clock.pass(30);
        add(Tellings.promise("B", "2022-05-01", "will send river pilots", f -> f));
        assertThat(events(from("2022-05-01", "2022-05-01"))).hasSize(1);
        assertThat(ledger.asKnown(before)
                        .questions()
                        .timeline("ASEAN-JPN", from("2022-05-01", "2022-05-01"), null)
                        .events())
                .isEmpty();
    }

    @Test
    void theTextTellsWhoDidWhatAndEndsInTheSource() {
        String text = TimelinePrint.text(ledger.questions().timeline("Japan-ASEAN", Between.ALWAYS, null), 200);
        assertThat(text)
                .startsWith("ASEAN – Japan\n")
                .contains("2021-08-02 ASEAN and Japan met: Japan-ASEAN Foreign Ministers' Meeting — Hanoi Courier")
                .contains("2021-08-02 Thailand took office after Viet Nam: coordinator")
                .contains("2023 due of ASEAN and Japan: convene a commemorative summit")
                .contains("gave to ASEAN: 50 million US dollars to set up the regional health centre (USD 50 million)");
    }
}
