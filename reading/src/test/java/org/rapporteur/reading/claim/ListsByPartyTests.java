package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class ListsByPartyTests {
    private static final Reader READER = Reader.standard();

    @Test
    void aPartyBeforeAColonPledgesWhatTheLeadInCallsAPledge() {
        Claim claim = only("New pledges made in Lusaka:", "Sweden: SEK 90 million for boreholes", "SWE");
        assertThat(claim.act()).isEqualTo(Act.COMMIT);
        assertThat(claim.items())
                .extracting(item -> item.quote().text())
                .containsExactly("SEK 90 million for boreholes");
        assertThat(Objects.requireNonNull(claim.amount()).value()).isEqualByComparingTo("90000000");
    }

    @Test
    void aPartyBeforeADashGivesWhatTheLeadInCallsAContribution() {
        Claim claim =
                only("The following contributions were received:", "Ireland \u2013 EUR 4 million for latrines", "IRL");
        assertThat(claim.act()).isEqualTo(Act.PROVIDE);
    }

    @Test
    void partiesBeforeOneColonGiveTogether() {
        Claim claim = only("Donations announced:", "Japan and the Republic of Korea: drilling equipment", "JPN", "KOR");
        assertThat(claim.quote().text()).isEqualTo("Japan and the Republic of Korea: drilling equipment");
    }

    @Test
    void aTopicBeforeAColonGivesNothing() {
        assertThat(listed("Pledges announced:", "Technical questions: to be settled later"))
                .isEmpty();
    }

    @Test
    void aPartyBeforeAColonGivesNothingWhereNothingWasAnnounced() {
        assertThat(listed("Heads of delegation:", "Sweden: two officials of the water board"))
                .isEmpty();
    }

    @Test
    void aPartyAloneBeforeAListActsInItsItems() {
        assertThat(listed("The Government of Zambia:", "asked Sweden to use its own rules;"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.by()).containsExactly("ZMB"));
    }

    private static Claim only(String leadIn, String item, String... by) {
        List<Claim> claims = listed(leadIn, item);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).by()).containsExactly(by);
        return claims.get(0);
    }

    private static List<Claim> listed(String leadIn, String item) {
        String text = "The round table on rural water took place in the north.\n\n" + leadIn + "\n- " + item + "\n";
        return READER.read(Report.of(text)).claims();
    }
}
