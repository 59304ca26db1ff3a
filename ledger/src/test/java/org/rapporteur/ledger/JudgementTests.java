package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Matter;

/** What persons judge goes before the program's word, and can be taken back. */
@ParameterizedClass
@EnumSource
class JudgementTests {
    private static final Actor CLERK = Actor.person("A. Clerk");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final Days days = new Days();
    private Ledger ledger;

    /** A clock that a test moves by days. */
    private static final class Days extends Clock {
        private Instant now = Instant.parse("2022-06-01T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(int count) {
            now = now.plus(Duration.ofDays(count));
        }
    }

    @BeforeEach
    void anEmptyLedger() {
        ledger = place.open(folder, "judged", LedgerOptions.standard().clock(days));
    }

    @AfterEach
    void viewsAreWhatTheEntriesGive() {
        assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        ledger.close();
    }

    private void add(Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private static Telling gift(String publisher, String day, String words) {
        return Tellings.gift(
                publisher, day, words + " with 2 million dollars", f -> f.money(2_000_000, "USD", "2 million dollars"));
    }

    private List<Matter> gifts() {
        return ledger.brief("ASEAN-JPN", null, null).contributions();
    }

    private String shown() {
        return AnswerJson.write(ledger.brief("ASEAN-JPN", null, LocalDate.parse("2030-01-01")));
    }

    private long judge(Kind kind, String a, String b) {
        return ledger.judge(Judgement.of(kind, a, b, "read both"), CLERK);
    }

    @Test
    void aPersonJoinsWhatTheProgramLeftApartAndPartsItAgain() {
        add(gift("A", "2022-03-01", "built a harbour"));
        add(gift("B", "2022-05-20", "equipped lifeboats"));
        String before = shown();
        String digest = ledger.viewDigest();
        assertThat(gifts()).hasSize(2);
        long entry = judge(Kind.SAME, gifts().get(0).id(), gifts().get(1).id());
        assertThat(gifts()).singleElement().satisfies(g -> assertThat(g.mentions())
                .isEqualTo(2));
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(entry), "too hasty"), CLERK);
        assertThat(shown()).isEqualTo(before);
        assertThat(ledger.viewDigest()).isEqualTo(digest);
    }

    @Test
    void whatAPersonPartedIsNeverJoinedAgainByTheProgram() {
        add(gift("A", "2022-03-01", "built a harbour"));
        add(gift("B", "2022-03-02", "built a harbour"));
        String one = gifts().get(0).id();
        String other = ledger.find("act:provide", 9).stream()
                .map(Finding::claim)
                .filter(claim -> !one.startsWith(claim))
                .findFirst()
                .orElseThrow();
        judge(Kind.NOT_SAME, one, other + "#1");
        assertThat(gifts()).hasSize(2);
        add(gift("C", "2022-03-02", "built a harbour"));
        add(gift("D", "2022-03-03", "built a harbour"));
        assertThat(gifts()).hasSize(2);
        assertThat(gifts().stream().mapToInt(Matter::mentions).sum()).isEqualTo(4);
    }

    @Test
    void anUnmergeShowsToTheByteWhatWasShownBefore() {
        add(gift("A", "2022-03-01", "built a harbour"));
        add(gift("B", "2022-03-02", "built a harbour"));
        add(gift("C", "2022-03-03", "built a harbour"));
        String before = shown();
        String head = gifts().get(0).id();
        String claim = ledger.find("act:provide", 1).get(0).claim();
        long entry = judge(Kind.NOT_SAME, head, claim + "#1");
        assertThat(shown()).isNotEqualTo(before);
        long undo = ledger.judge(Judgement.of(Kind.UNDO, Long.toString(entry), null), CLERK);
        assertThat(shown()).isEqualTo(before);
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(undo), null), CLERK);
        assertThat(gifts()).hasSize(2);
    }

    @Test
    void theIdOfAMergedRecordStandsForWhatItWasMergedInto() {
        add(gift("A", "2022-03-01", "built a harbour"));
        add(gift("B", "2022-05-20", "equipped lifeboats"));
        add(gift("C", "2022-04-10", "gave lamps"));
        List<Matter> three = gifts();
        judge(Kind.SAME, three.get(0).id(), three.get(1).id());
        judge(Kind.SAME, three.get(1).id(), three.get(2).id());
        assertThat(gifts()).singleElement().satisfies(g -> assertThat(g.id())
                .isEqualTo(three.get(0).id()));
    }

    @Test
    void aRejectedClaimFeedsNoViewUntilTheRejectionIsUndone() {
        add(gift("A", "2022-03-01", "built a harbour"));
        String before = ledger.viewDigest();
        String claim = ledger.find("act:provide", 1).get(0).claim();
        long entry = ledger.judge(Judgement.of(Kind.REJECTED, claim, "misread"), CLERK);
        assertThat(gifts()).isEmpty();
        assertThat(ledger.find("act:provide", 1)).isEmpty();
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(entry), null), CLERK);
        assertThat(ledger.viewDigest()).isEqualTo(before);
    }

    @Test
    void aCorrectedClaimStandsOnTheSameQuoteAndSurvivesAnotherReading() {
        Telling telling = gift("A", "2022-03-01", "built a harbour");
        add(telling);
        Finding found = ledger.find("act:provide", 1).get(0);
        ledger.judge(Judgement.corrected(found.claim(), Map.of("amount", "3000000 USD"), "slip"), CLERK);
        assertThat(gifts()).singleElement().satisfies(g -> {
            assertThat(g.amount()).isNotNull();
            assertThat(g.amount().value()).isEqualByComparingTo(new BigDecimal(3_000_000));
            assertThat(g.citations().get(0).quote()).isEqualTo(found.citation().quote());
        });
        add(telling.engine("2"));
        assertThat(gifts()).singleElement().satisfies(g -> assertThat(g.amount().value())
                .isEqualByComparingTo(new BigDecimal(3_000_000)));
    }

    @Test
    void whatTheLedgerKnewOnADayIsShownAgain() {
        add(gift("A", "2022-03-01", "built a harbour"));
        String first = shown();
        days.pass(2);
        add(gift("B", "2022-05-20", "equipped lifeboats"));
        String second = shown();
        days.pass(2);
        judge(Kind.SAME, gifts().get(0).id(), gifts().get(1).id());
        days.pass(2);
        LocalDate later = LocalDate.parse("2030-01-01");
        assertThat(AnswerJson.write(
                        ledger.asKnown(LocalDate.parse("2022-06-02")).brief("ASEAN-JPN", null, later)))
                .isEqualTo(first);
        assertThat(AnswerJson.write(
                        ledger.asKnown(LocalDate.parse("2022-06-04")).brief("ASEAN-JPN", null, later)))
                .isEqualTo(second);
        assertThat(ledger.asKnown(LocalDate.parse("2022-05-30")).find("act:provide", 9))
                .isEmpty();
        assertThat(gifts()).hasSize(1);
    }

    @Test
    void whatCannotBeJudgedIsRefusedWithAReason() {
        add(gift("A", "2022-03-01", "built a harbour"));
        String id = gifts().get(0).id();
        assertThatThrownBy(() -> judge(Kind.SAME, id, "nothing#1")).hasMessageContaining("nothing#1");
        assertThatThrownBy(() -> judge(Kind.SAME, id, id)).hasMessageContaining("two records");
        assertThatThrownBy(() -> ledger.judge(Judgement.of(Kind.REJECTED, "cafe", null), CLERK))
                .hasMessageContaining("a claim that stands");
        assertThatThrownBy(() -> ledger.judge(Judgement.of(Kind.UNDO, "1", null), CLERK))
                .hasMessageContaining("number of a judgement");
    }

    @Test
    void judgementsAreListedWithTheirReasonsAndWhetherTheyHold() {
        add(gift("A", "2022-03-01", "built a harbour"));
        String claim = ledger.find("act:provide", 1).get(0).claim();
        long entry = ledger.judge(Judgement.of(Kind.REJECTED, claim, "misread"), CLERK);
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(entry), null), CLERK);
        assertThat(ledger.judgements()).hasSize(2).first().satisfies(made -> {
            assertThat(made.entry()).isEqualTo(entry);
            assertThat(made.actor()).isEqualTo("A. Clerk");
            assertThat(made.judgement().why()).isEqualTo("misread");
            assertThat(made.holds()).isFalse();
        });
    }

    @Test
    void anEarlierDayIsShownHoweverOftenTodayWasAskedFor() {
        add(gift("A", "2022-03-01", "built a harbour"));
        String before = shown();
        LocalDate known = LocalDate.ofInstant(days.instant(), ZoneOffset.UTC);
        days.pass(3);
        add(gift("B", "2022-03-09", "equipped lifeboats"));
        String after = shown();
        for (int i = 0; i < 8; i++) {
            assertThat(shown()).isEqualTo(after).isNotEqualTo(before);
            assertThat(AnswerJson.write(ledger.asKnown(known).brief("ASEAN-JPN", null, LocalDate.parse("2030-01-01"))))
                    .isEqualTo(before);
        }
    }
}
