package org.rapporteur.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTests {
    @Test
    void traitOfRightClaimsSpeaksForAndTraitOfWrongOnesAgainst() {
        Regression regression = Regression.fit(claims(90, 30), 1, 3);
        assertThat(regression.weights().get("good")).isPositive();
        assertThat(regression.weights().get("bad")).isNegative();
    }

    @Test
    void confidenceIsTheShareThatIsRight() {
        Regression regression = Regression.fit(claims(90, 30), 0.01, 3);
        assertThat(regression.confidence(claim(List.of("good"), true))).isEqualTo(0.9, within(0.02));
        assertThat(regression.confidence(claim(List.of("bad"), true))).isEqualTo(0.3, within(0.02));
    }

    @Test
    void traitSeenTooSeldomIsNotWeighed() {
        assertThat(Regression.fit(claims(90, 30), 1, 101).weights()).isEmpty();
    }

    @Test
    void confidenceKeepsToItsBounds() {
        List<JudgedClaim> allRight = List.of(claim(List.of("good"), true), claim(List.of("good"), true));
        assertThat(Regression.fit(allRight, 0, 1).confidence(allRight.get(0))).isLessThanOrEqualTo(0.99);
    }

    @Test
    void foldIsJudgedByWeightsFoundOnTheOthers() {
        List<JudgedClaim> odd = List.of(claim(List.of("odd"), false), claim(List.of("odd"), false));
        List<JudgedClaim> even = List.of(claim(List.of("even"), true), claim(List.of("even"), true));
        CrossValidation validation = CrossValidation.of(List.of(even, odd), 2, 0.1, 1);
        assertThat(validation.folds().get(0)).allMatch(claim -> claim.right() && claim.confidence() < 0.5);
        assertThat(validation.folds().get(1)).allMatch(claim -> !claim.right() && claim.confidence() > 0.5);
    }

    @Test
    void sameClaimsGiveTheSameWeights() {
        assertThat(Regression.fit(claims(60, 40), 1, 3).weights())
                .isEqualTo(Regression.fit(claims(60, 40), 1, 3).weights());
    }

    @Test
    void surestClaimsAreCountedFromTheTop() {
        Surest surest =
                new Surest(List.of(judged(0.2, false), judged(0.9, true), judged(0.8, true), judged(0.7, false)));
        assertThat(surest.right(0.5)).isEqualTo(1);
        assertThat(surest.right(0.75)).isEqualTo(2 / 3.0);
        assertThat(surest.right(0)).isZero();
    }

    @Test
    void areaIsHowOftenARightClaimIsSurerThanAWrongOne() {
        assertThat(new Surest(List.of(judged(0.9, true), judged(0.3, false))).area())
                .isEqualTo(1);
        assertThat(new Surest(List.of(judged(0.3, true), judged(0.9, false))).area())
                .isZero();
        assertThat(new Surest(List.of(judged(0.5, true), judged(0.5, false))).area())
                .isEqualTo(0.5);
        assertThat(new Surest(List.of(judged(0.9, true), judged(0.6, false), judged(0.3, true))).area())
                .isEqualTo(0.5);
    }

    private static JudgedClaim judged(double confidence, boolean right) {
        return new JudgedClaim(List.of(), confidence, right);
    }

    /** A hundred claims with each trait, so many of them right. */
    private static List<JudgedClaim> claims(int rightOfGood, int rightOfBad) {
        List<JudgedClaim> claims = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            claims.add(claim(List.of("good"), i < rightOfGood));
            claims.add(claim(List.of("bad"), i < rightOfBad));
        }
        return claims;
    }

    private static JudgedClaim claim(List<String> traits, boolean right) {
        return new JudgedClaim(traits, 1, right);
    }
}
