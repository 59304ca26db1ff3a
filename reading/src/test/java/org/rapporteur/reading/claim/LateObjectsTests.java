package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class LateObjectsTests {
    private static final Reader READER = Reader.standard();

    @Test
    void whatIsCondemnedInTheStrongestTermsIsFound() {
        Claim claim = claims("Norway condemned in the clearest terms Chad's raid on Niger.")
                .get(0);
        assertThat(claim.act()).isEqualTo(Act.CONCERN);
        assertThat(claim.to()).containsExactly("TCD");
    }

    @Test
    void officeThatIsTakenOverIsNotHeldByItsGiverInAClaimOfItsOwn() {
        List<Claim> claims = claims("Peru takes over from Chile as chair of the Andean Community.");
        assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.by())
                .containsExactly("PER"));
    }

    @Test
    void missionThatNobodyOwnsActsForNoState() {
        List<Claim> claims =
                claims("We, the Leaders of the G7, praise Niger. We acknowledge the role of the peacekeepers."
                        + " We will reinforce our support to the mission.");
        assertThat(claims.get(claims.size() - 1).to()).isEmpty();
    }

    private static List<Claim> claims(String text) {
        return READER.read(Report.of(text)).claims();
    }
}
