package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31st ASEAN-Canada Summit | meeting ASEAN-Canada Summit; 31; ASEAN CAN",
                "12th ASEAN Energy Ministers Meeting | meeting ASEAN Energy Ministers Meeting; 12; ASEAN",
                "Second U.S. – Pacific Islands Forum Summit | meeting U.S. – Pacific Islands Forum Summit; 2; USA PIF",
                "Extraordinary Summit | meeting Extraordinary Summit; null; ''",
                "G7 summit | meeting G7 summit; null; G7",
                "EU-Africa summit | meeting EU-Africa summit; null; EU",
                "meeting of G20 finance ministers | meeting meeting of G20 finance ministers; null; G20",
                "conference of ASEAN-India Trade Ministers | meeting conference of ASEAN-India Trade Ministers; null; ASEAN IND",
                "ASEAN Leaders’ Meeting | meeting ASEAN Leaders’ Meeting; null; ASEAN"
            })
    void meetingsAreRead(String said, String meaning) {
        assertThat(Told.of("They spoke at the " + said + " on Monday."))
                .contains(said + " = " + meaning.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASEAN Disaster Relief Fund | fund ASEAN Disaster Relief Fund",
                "Northern Corridor Initiative | programme Northern Corridor Initiative",
                "Green Ports Partnership | programme Green Ports Partnership",
                "Treaty of Lake Chala | instrument Treaty of Lake Chala",
                "Joint Statement of the 5th EU-Japan Summit | instrument Joint Statement of the 5th EU-Japan Summit",
                "Agreement on Fisheries in the East Sea | instrument Agreement on Fisheries in the East Sea",
                "2035 Agenda for the Highlands | instrument 2035 Agenda for the Highlands",
                "Trade and Investment Framework Agreement | instrument Trade and Investment Framework Agreement",
                "Regional Centre for Animal Health and Food Safety | body Regional Centre for Animal Health and Food Safety"
            })
    void thingsWithNamesOfTheirOwnAreRead(String said, String meaning) {
        assertThat(Told.of("The ministers praised the " + said + ".")).containsExactly(said + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US Department of Commerce | USA ORGAN",
                "Embassy of Japan | JPN ORGAN",
                "Japanese government | JPN ORGAN",
                "Government of Kenya | KEN ORGAN",
                "ASEAN Member States | ASEAN MEMBERS",
                "EU foreign ministers | EU MEMBERS",
                "U.S. Agency for International Development (USAID) | USA ORGAN",
                "World Health Organization (WHO) | WHO NAME",
                "Biden-Harris Administration | USA ORGAN",
                "Rivers Foundation | Rivers Foundation NAME",
                "ASEAN-Japan | ASEAN-JPN",
                "Japan-U.S.-Mekong | JPN-USA-Mekong"
            })
    void partiesAndRelationsAreRead(String said, String meaning) {
        assertThat(Told.of("They praised the " + said + " partners.").get(0))
                .startsWith(said)
                .endsWith(meaning);
    }

    @Test
    void genitivesAndDeterminersStayOutside() {
        assertThat(Told.of("Japan’s aid reached the United Nations."))
                .containsExactly("Japan = JPN NAME", "United Nations = UN NAME");
    }

    @Test
    void aSpacedDashJoinsPartiesBeforeTheNounOfARelation() {
        assertThat(Told.of("He coordinates ASEAN – Japan relations.")).containsExactly("ASEAN – Japan = ASEAN-JPN");
        assertThat(Told.of("They visited Japan – China was next."))
                .containsExactly("Japan = JPN NAME", "China = CHN NAME");
    }

    @Test
    void anAbbreviationMeansWhatItStoodFor() {
        assertThat(Told.of("They opened the Upper Delta Facility (UDF). The UDF will lend money."))
                .containsExactly(
                        "Upper Delta Facility (UDF) = programme Upper Delta Facility",
                        "UDF = programme Upper Delta Facility");
    }

    @Test
    void namesJoinedByAndAreTwo() {
        List<String> told = Told.of("They praised the ASEAN Secretariat and the World Bank.");
        assertThat(told).containsExactly("ASEAN Secretariat = ASEAN ORGAN", "World Bank = WB NAME");
    }

    @Test
    void aDateBehindAMeetingIsADate() {
        assertThat(Told.of("He recalled the ASEAN Leaders’ Meeting on April 24."))
                .containsExactly(
                        "ASEAN Leaders’ Meeting = meeting ASEAN Leaders’ Meeting; null; ASEAN",
                        "April 24 = 2023-04-24..2023-04-24 at");
    }

    @Test
    void widerRegionsAreNoStates() {
        assertThat(Told.of("It is a North American matter.")).isEmpty();
    }

    @Test
    void aStatesPartyInATreatyIsTheState() {
        assertThat(Told.of("The Kenyan Party shall supply maize to the Ugandan Party."))
                .anyMatch(told -> told.startsWith("Kenyan Party = ") && told.contains("KEN"))
                .anyMatch(told -> told.startsWith("Ugandan Party = ") && told.contains("UGA"));
    }
}
