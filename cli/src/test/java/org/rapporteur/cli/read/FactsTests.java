package org.rapporteur.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Role;

class FactsTests {
    private static final Role HANDED_OVER = new Role("coordinator", null, "the pact", null, "KEN", "TCD", null);

    @Test
    void whoHandsAnOfficeOverHasItBeforeTheNext() {
        assertThat(Facts.role(HANDED_OVER, List.of("KEN"), UnaryOperator.identity()))
                .isEqualTo("office: coordinator of the pact, before TCD");
    }

    @Test
    void whoTakesAnOfficeOverHasItAfterTheLast() {
        assertThat(Facts.role(HANDED_OVER, List.of("TCD"), UnaryOperator.identity()))
                .isEqualTo("office: coordinator of the pact, after KEN");
    }
}
