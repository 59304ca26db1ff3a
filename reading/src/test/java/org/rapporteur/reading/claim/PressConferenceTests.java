package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class PressConferenceTests {
    private static final String HEAD = """
            Joint Press Conference by Foreign Minister Selma Amadhila and Royal Foreign Minister Henrik Lund
            Windhoek, 3 May 2017
            (Transcript)

            FM AMADHILA: Namibia has worked with Denmark on the bridge since 2011. We will publish the report in June.

            FM LUND: We will give 12 million euros for the bridge.

            QUESTION (Radio One): Minister Lund, is Denmark disappointed about the delay?

            """;

    private static final List<Claim> CLAIMS = Reader.standard()
            .read(Report.of(HEAD + "FM LUND: We regret that the work was late.\n\nMODERATOR: We will stop here.\n"))
            .claims();

    @Test
    void aShortenedOfficeInALabelSpeaksForItsState() {
        assertThat(by(Act.COMMIT)).containsExactly(List.of("NAM"), List.of("DNK"));
    }

    @Test
    void theSpeakerIsNamedInFull() {
        assertThat(CLAIMS)
                .filteredOn(claim -> claim.act() == Act.CONCERN)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.by()).containsExactly("DNK");
                    assertThat(claim.speaker()).isNotNull().extracting("name").isEqualTo("Henrik Lund");
                });
    }

    @Test
    void whatIsAskedAndWhatAModeratorSaysIsNoClaim() {
        assertThat(CLAIMS)
                .noneMatch(claim -> claim.quote().text().contains("disappointed")
                        || claim.quote().text().contains("stop here"));
    }

    private static List<List<String>> by(Act act) {
        return CLAIMS.stream()
                .filter(claim -> claim.act() == act)
                .map(Claim::by)
                .toList();
    }
}
