package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** Meetings that are planned, help towards what others do, money told by where it is. */
class PlansAndHelpTests {
    private static final Reader READER = Reader.standard();

    @Test
    void whatThoseHelpedDoIsNoGiftOfTheirs() {
        List<Claim> claims = read("The envoy of Kuwait assured Jordan's minister that Kuwait would go on helping Jordan"
                + " build clinics, supply them with medicine, and fund new wells.");
        assertThat(claims).isNotEmpty().allMatch(claim -> claim.by().equals(List.of("KWT")));
    }

    @Test
    void thePartiesInItsNamePlanAMeetingThatIsPlanned() {
        Claim claim = read("The next Chile–Peru dialogue is planned for Bogotá in March 2027.")
                .get(0);
        assertThat(claim.act()).isEqualTo(Act.COMMIT);
        assertThat(claim.by()).containsExactly("CHL", "PER");
        assertThat(claim.to()).isEmpty();
        assertThat(claim.due()).isNotNull();
        assertThat(claim.items())
                .extracting(item -> item.quote().text())
                .containsExactly("The next Chile–Peru dialogue is planned for Bogotá in March 2027");
    }

    @Test
    void theSumBeforeARelativeClauseIsWhatIsPromised() {
        assertThat(
                        read(
                                "Norway said that the $5 million which Kenya promised for the African Union Flood Fund had been paid."))
                .filteredOn(claim -> claim.act() == Act.COMMIT)
                .singleElement()
                .satisfies(claim -> assertThat(claim.amount()).isNotNull());
    }

    @Test
    void moneyThatIsInAFundWasGivenByWhomItComesFrom() {
        Claim claim = read("Some $3 million from Norway is already in the African Union Flood Fund.")
                .get(0);
        assertThat(claim.act()).isEqualTo(Act.PROVIDE);
        assertThat(claim.by()).containsExactly("NOR");
        assertThat(claim.to()).containsExactly("AU");
    }

    @Test
    void aSumOfWhichThePartsAreToldIsNoPromiseOfItsOwn() {
        List<Claim> claims = read(
                "Of the funds announced by Norway, $3 million is meant for Malawi, while $1 million went to Kenya.");
        assertThat(claims).extracting(claim -> List.copyOf(claim.to())).containsExactly(List.of("MWI"), List.of("KEN"));
    }

    @Test
    void twoClausesAskedForAreOneRequest() {
        List<Claim> claims = read(
                "The Kenyan ministers asked that seeds be shipped early and that Norway remain a partner in Turkana.");
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.act()).isEqualTo(Act.REQUEST);
            assertThat(claim.items()).hasSize(2);
        });
    }

    @Test
    void whatIsAgreedInTheSubjunctiveIsYetToBeDone() {
        Claim claim = read("Kenya and Norway agreed that a joint summit be held in Nairobi in 2031.")
                .get(0);
        assertThat(claim.act()).isEqualTo(Act.COMMIT);
    }

    @Test
    void whomASpeakerMetBeforeSpeakingMet() {
        assertThat(
                        read(
                                "Kenya will lower its fees, Kenyan minister Amos Otieno said after meeting his Norwegian counterpart."))
                .filteredOn(claim -> claim.act() == Act.MEET)
                .singleElement()
                .satisfies(claim -> assertThat(claim.by()).containsExactly("KEN", "NOR"));
    }

    @Test
    void aChairHandsOverToTheNextWhereItsOfficeIsNamed() {
        assertThat(read("Chair of the river commission since 2019, Ghana handed over to Togo on Monday."))
                .filteredOn(claim -> claim.act() == Act.HOLD_ROLE)
                .singleElement()
                .satisfies(claim -> assertThat(claim.to()).containsExactly("TGO"));
        assertThat(read("Two Ghanaian fishermen were handed over to Togo on Monday."))
                .noneMatch(claim -> claim.act() == Act.HOLD_ROLE);
    }

    @Test
    void thoseWhoShareAnOfficeInThePluralActForTheirStates() {
        Claim claim = read("Prime Ministers Jan Berg of Norway and Tiit Saar of Estonia thanked Finland for its help.")
                .get(0);
        assertThat(claim.by()).containsExactly("EST", "NOR");
    }

    @Test
    void whatTheTwoCouldNotAgreeOnNobodyRefused() {
        assertThat(read("Norway and Estonia could not agree on the debt of the airline."))
                .noneMatch(claim -> claim.act() == Act.COMMIT);
    }

    @Test
    void whatGoesToANationsPowerStationsGoesToIt() {
        Claim claim = read("Norway will deliver 300 tonnes of coal to Kenyan power stations.")
                .get(0);
        assertThat(claim.to()).containsExactly("KEN");
    }

    private static List<Claim> read(String text) {
        return READER.read(Report.of(text)).claims();
    }
}
