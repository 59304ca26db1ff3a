package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices that are passed on and kept, with the terms that other clauses tell. */
class OfficesTests {
    private static final String HEAD = "Lake states meet\n\nKISUMU, 4 May 2015 — ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya takes over from Rwanda as chair of the African Union and will keep the post until 2017.",
                "The chair of the African Union passed from Rwanda to Kenya, which will exercise it through 2017.",
                "Kenya took over the chair of the African Union from Rwanda, a job that it will hold until 2017.",
            })
    void termIsReadFromTheClauseThatTellsItsEnd(String text) {
        Role role = role(text);
        assertThat(role.bodyId()).isEqualTo("AU");
        assertThat(role.predecessor()).isEqualTo("RWA");
        assertThat(role.term()).isEqualTo(new Period("2015-05-04", "2017"));
    }

    @Test
    void whoHandsOnIsFollowedByWhoHasTheTask() {
        Claim claim = offices(
                        "Rwanda ended a two-year stint as chair of the African Union and made way for Kenya, which has"
                                + " the task until 2017.")
                .get(0);
        assertThat(claim.by()).containsExactly("RWA");
        assertThat(claim.to()).containsExactly("KEN");
    }

    @Test
    void officeToComeIsNoPromise() {
        assertThat(offices(
                        "Uganda, which will assume the chairmanship of the African Union next year, thanked Rwanda."))
                .hasSize(1);
    }

    @Test
    void twoOfficesOfOneSentenceAreTwo() {
        assertThat(offices("Kenya holds the presidency of the African Union, while Peru chairs the Pacific"
                        + " Alliance."))
                .hasSize(2);
    }

    @Test
    void taskThatNobodyNamedIsNoOffice() {
        assertThat(offices("Kenya has the task until 2017, Rwanda said.")).isEmpty();
    }

    private static Role role(String sentence) {
        List<Claim> claims = offices(sentence);
        assertThat(claims).hasSize(1);
        Role role = claims.get(0).role();
        assertThat(role).isNotNull();
        return role;
    }

    private static List<Claim> offices(String sentence) {
        return Reader.standard().read(Report.of(HEAD + sentence + "\n")).claims().stream()
                .filter(claim -> claim.act() == Act.HOLD_ROLE)
                .toList();
    }
}
