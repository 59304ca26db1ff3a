package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.reading.claim.ToldFigures.Score;

/** Amounts and dates in claims, on sentences as the press writes them. The floors are what is reached. */
class FiguresOfThePressTests {
    @Test
    void amountsAreReadAsThePressWritesThem() {
        assertShare(ToldFigures.in("amounts.tsv").score(ToldFigures::amounts), 0.96);
    }

    @Test
    void datesAreReadAsThePressWritesThem() {
        assertShare(ToldFigures.in("dates.tsv").score(ToldFigures::dates), 0.95);
    }

    /** Written after the reader was mended on the first set; read for the first time: 57 of 60. */
    @Test
    void amountsInSentencesWrittenLaterAreReadAlike() {
        assertShare(ToldFigures.in("fresh-amounts.tsv").score(ToldFigures::amounts), 0.95);
    }

    /** Written after the reader was mended on the first set; read for the first time: 58 of 60. */
    @Test
    void datesInSentencesWrittenLaterAreReadAlike() {
        assertShare(ToldFigures.in("fresh-dates.tsv").score(ToldFigures::dates), 0.95);
    }

    private static void assertShare(Score score, double floor) {
        score.misses().forEach(System.out::println);
        System.out.println(score.right() + " of " + score.all() + " exact");
        assertThat(score.share()).isGreaterThanOrEqualTo(floor);
    }
}
