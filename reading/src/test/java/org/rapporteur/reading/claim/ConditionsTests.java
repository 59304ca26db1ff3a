package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class ConditionsTests {
    @Test
    void conditionRunsToTheEndOfItsSentence() {
        assertThat(condition("Norway promised to lend Kenya $2 million if the harbour opens by June."))
                .isEqualTo("if the harbour opens by June");
    }

    @Test
    void conditionEndsBeforeTheNextThingThatIsAsked() {
        assertThat(condition("Norway asked Kenya to run the harbour once it opens and to pay for the road."))
                .isEqualTo("once it opens");
    }

    @Test
    void asSoonAsPossibleIsNoCondition() {
        assertThat(condition("Norway promised to lend Kenya $2 million as soon as possible."))
                .isEmpty();
        assertThat(condition("Norway promised to lend Kenya $2 million as soon as the harbour opens."))
                .isEqualTo("as soon as the harbour opens");
    }

    private static String condition(String sentence) {
        Claim claim = Reader.standard().read(Report.of(sentence)).claims().get(0);
        Quote condition = claim.condition();
        return condition == null ? "" : condition.text();
    }
}
