package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** Lists whose lead-in is a bare name, a heading or a clause that breaks off, in a report of two states. */
class ListsWithoutColonTests {
    private static final Reader READER = Reader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {"Norway", "The Norwegian side", "For its part, the Norwegian delegation", "Norway:", "NORWAY"})
    void aLineThatNamesAPartyActsInTheItemsBelow(String line) {
        Claim claim = only(line, "asked Estonia to reopen the ferry line");
        assertThat(claim.by()).containsExactly("NOR");
        assertThat(claim.act()).isEqualTo(Act.REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "*", "\u2022", "\u2013", "1)", "(a)", "a)"})
    void anItemIsAnItemWhateverItsMark(String mark) {
        assertThat(read("Norway\n" + mark + " thanked Estonia for the trawler;\n"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.by()).containsExactly("NOR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asked Estonia to reopen the ferry line",
                "asking Estonia to reopen the ferry line",
                "Asks Estonia to reopen the ferry line",
                "calls on Estonia to reopen the ferry line; and"
            })
    void anItemMayBeginWithAnyFormOfItsVerb(String item) {
        Claim claim = only("Norway", item);
        assertThat(claim.by()).containsExactly("NOR");
        assertThat(claim.to()).containsExactly("EST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"to reopen the ferry line by 2031", "the reopening of the ferry line by 2031"})
    void whatALineSaysThatBreaksOffIsDoneToItsItems(String item) {
        Claim claim = only("Both governments agreed", item);
        assertThat(claim.act()).isEqualTo(Act.COMMIT);
        assertThat(claim.by()).containsExactly("EST", "NOR");
    }

    @Test
    void anItemThatBreaksOffLeadsInTheItemsBelowIt() {
        List<Claim> claims = read("The ministers of Norway and Estonia\n(a) agreed\n    (i) to reopen the ferry line;\n"
                + "    (ii) to build a pier;\n(b) thanked Latvia for its help.\n");
        assertThat(claims).extracting(Claim::act).containsExactly(Act.COMMIT, Act.COMMIT, Act.APPRECIATE);
    }

    @Test
    void aHeadingThatCallsThemPledgesMakesThemPledgesOfTheOneItNames() {
        Claim claim = only("Commitments by Norway", "NOK 40 million for a new pier at Narva");
        assertThat(claim.act()).isEqualTo(Act.COMMIT);
        assertThat(claim.by()).containsExactly("NOR");
    }

    @Test
    void aClauseBehindCommasAndAdverbialsNamesWhoActs() {
        String line =
                "At their spring meeting, held online with one Ola Berg in the chair, the foreign ministers of Norway"
                        + " and Estonia";
        assertThat(only(line, "stressed the value of free passage at sea").by()).containsExactly("EST", "NOR");
    }

    @ParameterizedTest
    @CsvSource({
        "Thanks Estonia for the trawler, APPRECIATE",
        "Backs Estonia's bid for the seat, SUPPORT",
        "Plans to visit Estonia in May, COMMIT",
        "Grants Estonia 3 million kroner for the pier, PROVIDE"
    })
    void aVerbInFrontThatLooksLikeANounIsAVerb(String item, Act act) {
        Claim claim = only("Norway", item);
        assertThat(claim.act()).isEqualTo(act);
        assertThat(claim.to()).containsExactly("EST");
    }

    @Test
    void aHeadingNamesWhoActsThoughAnotherIssuesTheText() {
        String text =
                "Fact sheet: second Norway–Estonia summit\n\nNorway\n- asked Estonia for the plans of the pier\n\nEstonia\n"
                        + "- asked Norway to wait\n";
        Report report = new Report(text, null, "Government of Norway", null, null);
        assertThat(READER.read(report).claims())
                .extracting(claim -> claim.by().get(0))
                .containsExactly("NOR", "EST");
    }

    @Test
    void anItemMayAskOneOfThoseWhoAreAskedAbove() {
        String list =
                "Norway and Estonia urged their partners to pay by May, and in particular\n- Latvia to pay its share\n";
        assertThat(read(list)).last().satisfies(claim -> {
            assertThat(claim.act()).isEqualTo(Act.REQUEST);
            assertThat(claim.by()).containsExactly("EST", "NOR");
            assertThat(claim.to()).containsExactly("LVA");
        });
    }

    @Test
    void itsOwnStandsForWhomTheLineAboveNames() {
        Claim claim = only("Norway", "reaffirmed its support for Estonia's bid for the seat");
        assertThat(claim.act()).isEqualTo(Act.SUPPORT);
        assertThat(claim.by()).containsExactly("NOR");
    }

    @Test
    void aHeadingAboutATopicNamesNobodyWhoActs() {
        assertThat(read("Relations with Norway\n- thanked the fishermen for their patience\n"))
                .noneMatch(claim -> claim.by().contains("NOR"));
    }

    private static Claim only(String line, String item) {
        List<Claim> claims = read(line + "\n- " + item + "\n");
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private static List<Claim> read(String list) {
        String text = "Fact sheet: Norway and Estonia\n\nThe harbour towns are far apart.\n\n" + list;
        return READER.read(Report.of(text)).claims();
    }
}
