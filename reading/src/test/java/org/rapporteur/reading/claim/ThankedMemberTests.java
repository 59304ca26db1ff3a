package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class ThankedMemberTests {
    private static final String ISSUERS = "We, the leaders of Fiji, Tonga and Samoa, met in Apia on 3 May 2018.\n\n";

    private static List<String> thanks(String sentence) {
        return Reader.standard().read(Report.of(ISSUERS + sentence + "\n")).claims().stream()
                .filter(claim -> claim.act() == Act.APPRECIATE)
                .map(claim -> String.join(",", claim.by()) + " to " + String.join(",", claim.to()))
                .toList();
    }

    @Test
    void memberWhoIsThankedByAllIsThankedByTheOthers() {
        assertThat(thanks("We thank the Government and the people of Tonga for their hospitality."))
                .contains("FJI,WSM to TON");
        assertThat(thanks("We welcomed the offer of Samoa to host the next meeting."))
                .contains("FJI,TON to WSM");
    }

    @Test
    void whatTheyAllDoIsThankedByAll() {
        assertThat(thanks("We commended the progress of Fiji and Tonga.")).contains("FJI,TON,WSM to ");
    }
}
