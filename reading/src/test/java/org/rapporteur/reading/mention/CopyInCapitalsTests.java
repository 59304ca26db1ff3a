package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class CopyInCapitalsTests {
    private static final String TELETYPE = """
            MAPUTO, FEB 3 (TRANSWORLD) - MOZAMBICAN FOREIGN MINISTER ALBERTO NHACA ACCUSED MALAWI OF SHELTERING GUNMEN. HE \
            URGED LILONGWE TO CLOSE THEIR CAMPS AND THANKED ZAMBIA FOR ITS PATIENCE.

            TANZANIA, WHICH OBSERVED THE TALKS, PROMISED TO SEND 40 TRUCKS TO MOZAMBIQUE.
            """;

    private static final List<Claim> CLAIMS =
            Reader.standard().read(Report.of(TELETYPE)).claims();

    @Test
    void whatIsDoneInCapitalsIsDone() {
        assertThat(CLAIMS).extracting(Claim::act).containsExactly(Act.CONCERN, Act.REQUEST, Act.APPRECIATE, Act.COMMIT);
        assertThat(CLAIMS)
                .extracting(Claim::by)
                .containsExactly(List.of("MOZ"), List.of("MOZ"), List.of("MOZ"), List.of("TZA"));
    }

    @Test
    void quotesKeepTheCapitalsOfTheText() {
        assertThat(CLAIMS).allSatisfy(claim -> assertThat(TELETYPE)
                .contains(claim.quote().text())
                .isNotEqualTo(claim.quote().text().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void aHeadlineInCapitalsLeavesTheTextBelowAsItIs() {
        String text = "MALAWI THANKS ZAMBIA\n\nMalawi thanked Zambia for the maize that it sent in May.\n";
        assertThat(Reader.standard().read(Report.of(text)).claims())
                .anySatisfy(claim -> assertThat(claim.by()).containsExactly("MWI"));
    }
}
