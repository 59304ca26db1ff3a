package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.Assessment;
import org.rapporteur.ledger.question.Stage;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Strength;

/** How far an undertaking has come, how well it was kept, and what words it rests on. */
class AxesTests {
    private static final Actor CLERK = Actor.person("A. Clerk");

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void anEmptyLedger() {
        ledger = Ledger.open(folder.resolve("axes.ledger"));
    }

    @AfterEach
    void viewsAreWhatTheEntriesGive() {
        assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        ledger.close();
    }

    private void add(Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private Undertaking undertaking() {
        List<Undertaking> all =
                ledger.brief("ASEAN-JPN", null, LocalDate.parse("2024-06-01")).undertakings();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Telling ambulances() {
        return Tellings.promise("A", "2022-03-01", "will deliver 40 ambulances to island clinics", f -> f.quantity(
                        40, "ambulances", "40 ambulances")
                .due("2023"));
    }

    private static Telling delivered(String publisher, String day, int count) {
        String words = "handed over " + count + " ambulances to island clinics";
        return Tellings.gift(publisher, day, words, f -> f.quantity(count, "ambulances", count + " ambulances"));
    }

    @Test
    void nothingTellsOfItYet() {
        add(ambulances());
        assertThat(undertaking().stage()).isEqualTo(Stage.PLEDGED);
        assertThat(undertaking().axes().assessment()).isEqualTo(Assessment.NO_EVIDENCE);
        assertThat(undertaking().overdue()).isTrue();
    }

    @Test
    void partDeliveriesBringItIntoDeliveryAndTheLastOneCompletesIt() {
        add(ambulances());
        add(delivered("B", "2022-09-01", 10));
        assertThat(undertaking().stage()).isEqualTo(Stage.IN_DELIVERY);
        assertThat(undertaking().axes().assessment()).isEqualTo(Assessment.LIMITED);
        add(delivered("C", "2022-09-02", 10));
        assertThat(undertaking().axes().fulfilledBy()).hasSize(1);
        add(delivered("D", "2023-05-02", 30));
        assertThat(undertaking().stage()).isEqualTo(Stage.DELIVERED);
        assertThat(undertaking().overdue()).isFalse();
    }

    @Test
    void whicheverComesFirstTheDeliveryIsLinkedWithThePromise() {
        add(delivered("B", "2022-09-01", 40));
        add(ambulances());
        assertThat(undertaking().axes().assessment()).isEqualTo(Assessment.COMPLETE);
    }

    @Test
    void whatWasGivenBeforeThePromiseFulfilsNothing() {
        add(delivered("B", "2021-09-01", 40));
        add(ambulances());
        assertThat(undertaking().axes().fulfilledBy()).isEmpty();
    }

    @Test
    void aSummitToldAsNextYearAndAsAYearIsOneAndFulfilledByTheReportOfIt() {
        add(Telling.of("A", "2021-08-03", "The two sides agreed to hold a commemorative summit in Japan in 2023.")
                .claim(
                        Act.COMMIT,
                        "ASEAN JPN",
                        "",
                        "The two sides agreed to hold a commemorative summit in Japan in 2023",
                        f -> f.items("hold a commemorative summit in Japan")
                                .strength(Strength.AGREEMENT)
                                .due("2023")));
        add(Telling.of("B", "2022-08-05", "Next year both will hold a commemorative summit.")
                .claim(Act.COMMIT, "ASEAN JPN", "", "both will hold a commemorative summit", f -> f.items(
                                "hold a commemorative summit")
                        .strength(Strength.PLEDGE)
                        .due("2023")));
        assertThat(undertaking().matter().mentions()).isEqualTo(2);
        assertThat(undertaking().stage()).isEqualTo(Stage.AGREED);
        add(Telling.of("C", "2023-12-18", "Leaders of ASEAN and Japan met in Tokyo for a commemorative summit.")
                .claim(
                        Act.MEET,
                        "ASEAN JPN",
                        "",
                        "Leaders of ASEAN and Japan met in Tokyo for a commemorative summit",
                        f -> f.items("commemorative summit").when("2023-12-17")));
        assertThat(undertaking().stage()).isEqualTo(Stage.DELIVERED);
        assertThat(undertaking().axes().fulfilledBy()).singleElement().satisfies(f -> {
            assertThat(f.extent()).isEqualTo("whole");
            assertThat(f.citation().source().publisher()).isEqualTo("C");
        });
    }

    @Test
    void aPersonMovesAStageOnlyWithASource() {
        add(ambulances());
        add(delivered("B", "2022-09-01", 10));
        String id = undertaking().matter().id();
        String claim = ledger.find("act:provide", 1).get(0).claim();
        assertThatThrownBy(() -> ledger.judge(Judgement.valued(Kind.STAGE, id, "delivered", null), CLERK))
                .hasMessageContaining("as evidence that it is delivered");
        Judgement stage = Judgement.valued(Kind.STAGE, id, "delivered", "the rest came by sea");
        long entry = ledger.judge(stage.details(Map.of("evidence", claim)), CLERK);
        assertThat(undertaking().stage()).isEqualTo(Stage.DELIVERED);
        assertThat(undertaking().axes().stageBy()).isEqualTo("A. Clerk");
        assertThatThrownBy(() -> ledger.judge(
                        Judgement.valued(Kind.STAGE, id, "withdrawn", null).details(Map.of("evidence", claim)), CLERK))
                .hasMessageContaining("can not be withdrawn");
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(entry), null), CLERK);
        assertThat(undertaking().stage()).isEqualTo(Stage.IN_DELIVERY);
    }

    @Test
    void committedNeedsASignedInstrument() {
        add(ambulances());
        String id = undertaking().matter().id();
        String claim = ledger.find("act:commit", 1).get(0).claim();
        assertThatThrownBy(() -> ledger.judge(
                        Judgement.valued(Kind.STAGE, id, "committed", null).details(Map.of("evidence", claim)), CLERK))
                .hasMessageContaining("signed instrument");
    }

    @Test
    void anAssessmentHasItsDayAndItsAuthor() {
        add(ambulances());
        String id = undertaking().matter().id();
        ledger.judge(
                Judgement.valued(Kind.ASSESSMENT, id, "not-started", null).details(Map.of("on", "2023-06-30")), CLERK);
        assertThat(undertaking().axes().assessment()).isEqualTo(Assessment.NOT_STARTED);
        assertThat(undertaking().axes().assessedOn()).isEqualTo(LocalDate.parse("2023-06-30"));
        assertThat(undertaking().axes().assessedBy()).isEqualTo("A. Clerk");
        assertThat(undertaking().stage()).isEqualTo(Stage.PLEDGED);
    }

    @Test
    void aPersonSaysWhatFulfilsAndWhatDoesNot() {
        add(ambulances());
        add(Tellings.gift("B", "2022-09-01", "sent vans", f -> f));
        String id = undertaking().matter().id();
        String gift =
                ledger.brief("ASEAN-JPN", null, null).contributions().get(0).id();
        assertThat(undertaking().axes().fulfilledBy()).isEmpty();
        ledger.judge(new Judgement(Kind.FULFILS, gift, id, "part", Map.of(), null), CLERK);
        assertThat(undertaking().stage()).isEqualTo(Stage.IN_DELIVERY);
        ledger.judge(Judgement.of(Kind.NOT_FULFILS, gift, id, "other vans"), CLERK);
        assertThat(undertaking().axes().fulfilledBy()).isEmpty();
        assertThatThrownBy(() -> ledger.judge(Judgement.of(Kind.FULFILS, id, gift, null), CLERK))
                .hasMessageContaining("expected the id of undertaking");
    }
}
