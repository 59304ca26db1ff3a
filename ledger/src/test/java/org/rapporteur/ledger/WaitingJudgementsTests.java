package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Strength;

/** Judgements on claims that a later reading dropped wait for a person. */
@ParameterizedClass
@EnumSource
class WaitingJudgementsTests {
    private static final String TEXT = "Japan will lend two survey ships. Japan thanked the hosts.";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void anAcceptedPromise() {
        ledger = place.open(folder, "waiting");
        Telling first = Telling.of("A", "2022-03-01", TEXT)
                .claim(Act.COMMIT, "JPN", "ASEAN", "Japan will lend two survey ships", f -> f.items(
                                "lend two survey ships")
                        .strength(Strength.PLEDGE));
        ledger.add(first.report(), first.reading());
        String claim = first.reading().claims().get(0).id();
        ledger.judge(Judgement.of(Kind.ACCEPTED, claim, "checked"), Actor.person("A. Clerk"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void readAgain(String words) {
        Telling again = Telling.of("A", "2022-03-01", TEXT)
                .engine("2")
                .claim(Act.COMMIT, "JPN", "ASEAN", words, f -> f.strength(Strength.PLEDGE));
        ledger.add(again.report(), again.reading());
    }

    @Test
    void aJudgementOnAClaimThatStandsDoesNotWait() {
        assertThat(ledger.archive().waiting()).isEmpty();
        readAgain("Japan will lend two survey ships.");
        assertThat(ledger.archive().waiting()).isEmpty();
    }

    @Test
    void aJudgementOnAClaimThatWasDroppedWaits() {
        readAgain("Japan thanked the hosts");
        assertThat(ledger.archive().waiting()).singleElement().satisfies(made -> {
            assertThat(made.judgement().why()).isEqualTo("checked");
            assertThat(made.actor()).isEqualTo("A. Clerk");
        });
    }
}
