package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.MatterFile;
import org.rapporteur.ledger.question.ReportKept;
import org.rapporteur.ledger.question.ReviewedClaim;

/** Reports, undertakings and partnerships one by one. */
@ParameterizedClass
@EnumSource
class ArchiveTests {
    private static final Actor CLERK = Actor.person("A. Clerk");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final Telling telling = Tellings.meetingOf2021();
    private Ledger ledger;

    @BeforeEach
    void oneReport() {
        ledger = place.open(folder, "archive", LedgerOptions.standard());
        ledger.add(telling.report(), telling.reading());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private ReportKept report() {
        return ledger.archive().report(Chain.sha256(telling.report().text())).orElseThrow();
    }

    private ReviewedClaim claim(int rank) {
        return report().claims().get(rank - 1);
    }

    private long judge(Kind kind, String claim) {
        return ledger.judge(Judgement.of(kind, claim, null), CLERK);
    }

    @Test
    void reportIsKeptWithItsTextAndEveryClaimInItsPlace() {
        assertThat(report().text()).isEqualTo(telling.report().text());
        assertThat(report().claims())
                .extracting(ReviewedClaim::read)
                .isEqualTo(telling.reading().claims());
        assertThat(report().claims())
                .allSatisfy(c ->
                        assertThat(c.shown().quote().holdsIn(report().text())).isTrue());
        assertThat(report().name("JPN")).isEqualTo("Japan");
        assertThat(ledger.archive().report("0".repeat(64))).isEmpty();
    }

    @Test
    void whatWasRejectedStaysInItsPlaceAndComesBackWhenThatIsUndone() {
        long entry = judge(Kind.REJECTED, claim(3).read().id());
        assertThat(claim(3).stands()).isNull();
        assertThat(claim(3).judged()).isNotNull().satisfies(made -> assertThat(made.entry())
                .isEqualTo(entry));
        assertThat(ledger.archive().reports(10, 0)).singleElement().satisfies(listed -> assertThat(listed.claims())
                .isEqualTo(telling.reading().claims().size() - 1));
        judge(Kind.UNDO, Long.toString(entry));
        assertThat(claim(3).stands()).isEqualTo(claim(3).read());
        assertThat(claim(3).judged()).isNull();
    }

    @Test
    void correctionIsShownBesideWhatWasReadAndCanBeCorrectedAgain() {
        ledger.judge(Judgement.corrected(claim(2).read().id(), Map.of("to", List.of("VNM")), null), CLERK);
        ReviewedClaim once = claim(2);
        assertThat(once.shown().to()).containsExactly("VNM");
        assertThat(once.read().to()).containsExactly("ASEAN");
        ledger.judge(Judgement.corrected(once.shown().id(), Map.of("due", "2024"), null), CLERK);
        assertThat(claim(2).shown().due()).isNotNull();
        assertThat(claim(2).shown().to()).containsExactly("VNM");
        assertThat(claim(2).toCheck()).isFalse();
    }

    @Test
    void undertakingIsFoundByAnyTellingOfIt() {
        String record = claim(2).records().get(0);
        MatterFile file = ledger.archive().matter(record).orElseThrow();
        assertThat(file.matter().what()).isEqualTo("deliver cold storage units");
        assertThat(file.undertaking()).isNotNull();
        assertThat(file.request()).isNull();
        assertThat(ledger.archive().matter("ffffffffffffffff#1")).isEmpty();
    }

    @Test
    void judgementsOnAnUndertakingAreInItsFile() {
        String one = claim(2).records().get(0);
        String other = claim(2).records().get(1);
        long entry = ledger.judge(Judgement.of(Kind.NOT_SAME, one, other, "two things"), CLERK);
        assertThat(ledger.archive().matter(one).orElseThrow().judgements())
                .singleElement()
                .satisfies(made -> assertThat(made.entry()).isEqualTo(entry));
    }

    @Test
    void partnershipsAreThoseWithSomethingBetweenThem() {
        assertThat(ledger.archive().partnerships(10)).first().satisfies(listed -> {
            assertThat(listed.partnership().id()).isEqualTo("ASEAN-JPN");
            assertThat(listed.matters()).isPositive();
        });
    }
}
