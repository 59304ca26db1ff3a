package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.rapporteur.ledger.question.Doubt;
import org.rapporteur.ledger.question.MergeFigures;

/** What waits for a person, and how records were merged. */
@ParameterizedClass
@EnumSource
class DoubtTests {
    private static final Actor CLERK = Actor.person("A. Clerk");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void aGiftThatPerhapsKeepsAPromise() {
        ledger = place.open(folder, "doubts");
        Tellings.several().forEach(telling -> ledger.add(telling.report(), telling.reading()));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private List<Doubt.OfPair> pairs() {
        return ledger.questions().doubts(null, 100).doubts().stream()
                .filter(doubt -> doubt instanceof Doubt.OfPair)
                .map(doubt -> (Doubt.OfPair) doubt)
                .toList();
    }

    private MergeFigures merges() {
        return ledger.questions().merges().get(0);
    }

    @Test
    void everyPairWaitsUntilItIsJudgedAndAgainWhenThatIsUndone() {
        List<Doubt.OfPair> before = pairs();
        assertThat(before).isNotEmpty();
        Doubt.OfPair first = before.get(0);
        Kind no =
                switch (first.relation()) {
                    case "fulfils" -> Kind.NOT_FULFILS;
                    case "answers" -> Kind.NOT_ANSWERS;
                    default -> Kind.NOT_SAME;
                };
        long entry =
                ledger.judge(Judgement.of(no, first.one().id(), first.other().id(), null), CLERK);
        assertThat(pairs()).hasSize(before.size() - 1).doesNotContain(first);
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(entry), null), CLERK);
        assertThat(pairs()).isEqualTo(before);
    }

    @Test
    void mergesAreCountedByWhoMadeThem() {
        MergeFigures before = merges();
        assertThat(before.kind()).isEqualTo("matter");
        assertThat(before.byProgram()).isPositive();
        assertThat(before.proposed()).isGreaterThanOrEqualTo(before.byProgram());
        String gift =
                ledger.brief("ASEAN-JPN", null, null).contributions().get(0).id();
        String promise = ledger.brief("ASEAN-JPN", null, null)
                .undertakings()
                .get(0)
                .matter()
                .id();
        assertThat(gift).isNotEqualTo(promise);
        List<String> promises = ledger.brief("ASEAN-JPN", null, null).undertakings().stream()
                .map(undertaking -> undertaking.matter().id())
                .toList();
        long entry = ledger.judge(Judgement.of(Kind.NOT_SAME, promises.get(0), promises.get(1), null), CLERK);
        assertThat(merges().refused()).isEqualTo(1);
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(entry), null), CLERK);
        assertThat(merges().refused()).isZero();
        assertThat(merges().undone()).isEqualTo(1);
    }

    @Test
    void aPartnershipHasItsOwnDoubts() {
        assertThat(ledger.questions().doubts("JPN-KEN", 100).doubts()).isEmpty();
        assertThat(ledger.questions().doubts("ASEAN-JPN", 1).doubts()).hasSizeLessThanOrEqualTo(1);
    }
}
