package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who meets, where a state presides for its grouping. */
class SidesOfMeetingsTests {
    private static final String CHAIRED =
            "Ministers meet by the lake\n\nKISUMU, 4 May 2015 — Foreign Minister Asha Mwangi of Kenya and South"
                    + " Korea's Foreign Minister Park Ji-ho co-chaired the talks. The African Union ministers thanked Korea.\n\n";

    @Test
    void chairOfAGroupingPresidesForIt() {
        Reading reading = read(CHAIRED + "The two sides will meet again in Seoul in 2017.\n");
        assertThat(reading.meetings().get(0).participants()).containsExactly("AU", "KOR");
        assertThat(reading.meetings().get(0).chairs()).containsExactly("KEN", "KOR");
        assertThat(last(reading).by()).containsExactly("AU", "KOR");
    }

    @Test
    void meetingWithoutANameIsCalledByTheNamesOfItsSides() {
        assertThat(read(CHAIRED).meetings().get(0).name()).isEqualTo("meeting of African Union and South Korea");
    }

    @Test
    void neighboursWhoChairMeetForThemselvesWhereNoGroupingIsToldOf() {
        Reading reading = read(
                "Ministers meet by the lake\n\nKISUMU, 4 May 2015 — Foreign Minister Asha Mwangi of Kenya and South Korea's Foreign"
                        + " Minister Park Ji-ho co-chaired the talks.\n\nThe two sides will meet again in Seoul in 2017.\n");
        assertThat(last(reading).by()).containsExactly("KEN", "KOR");
    }

    @Test
    void talksOfABodyWithAStateAreTheirsWhoeverChairsThem() {
        Reading reading = read(
                "Ministers meet by the lake\n\nKISUMU, 4 May 2015 — Minister Asha Mwangi of Kenya chaired the talks of the African"
                        + " Union's foreign ministers with Japan.\n");
        assertThat(reading.meetings().get(0).participants()).containsExactly("AU", "JPN");
    }

    private static Reading read(String text) {
        return Reader.standard().read(Report.of(text));
    }

    private static Claim last(Reading reading) {
        List<Claim> claims = reading.claims();
        return claims.get(claims.size() - 1);
    }
}
