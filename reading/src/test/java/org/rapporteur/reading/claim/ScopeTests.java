package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class ScopeTests {
    private static final Reader READER = Reader.standard();

    @Test
    void aReleaseAboutMattersAtHomeHasNoClaims() {
        assertThat(claims("""
                Today, Vice President Harris met with leaders of farmers' unions at the White House. The Vice President
                thanked the farmers for their work. She discussed the price of seed and pledged to work with Congress on a new
                farm bill. The participants stressed the importance of rural schools.
                """)).isEmpty();
    }

    @Test
    void aReleaseAboutGuestsFromAbroadHasAll() {
        assertThat(claims("""
                Today, Vice President Harris met with President Ruto of Kenya at the White House. The Vice President
                thanked Kenya for its work in Haiti. She discussed the price of seed. The two leaders stressed the importance
                of rural schools.
                """)).hasSizeGreaterThan(3);
    }

    private static List<Claim> claims(String text) {
        String line = text.strip().replace('\n', ' ');
        return READER.read(new Report(line, null, "The White House", null, null))
                .claims();
    }
}
