package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class NewsClausesTests {
    private static final Reader READER = Reader.standard();

    @Test
    void whatFollowsARelativeClauseIsDoneByItsNoun() {
        assertThat(claims("Chad, which has closed two posts since May, welcomed the offer of Sudan."))
                .anyMatch(
                        claim -> is(claim, Act.APPRECIATE, "TCD") && claim.to().equals(List.of("SDN")));
    }

    @Test
    void insertedSayingLeavesTheSubjectToItsVerb() {
        assertThat(claims("The Kenyan foreign minister spoke in Chad. Kenya, he said, also stood ready to send doctors"
                        + " to Chad."))
                .anyMatch(claim -> is(claim, Act.COMMIT, "KEN") && claim.to().equals(List.of("TCD")))
                .noneMatch(claim -> claim.act() == Act.STATE);
    }

    @Test
    void statesListedAfterAFrontedPhraseAct() {
        assertThat(claims("Under the deal, Kenya and Uganda are to provide Chad with 400 police officers."))
                .anyMatch(claim -> claim.act() == Act.COMMIT && claim.by().equals(List.of("KEN", "UGA")));
    }

    @Test
    void whatSomebodyElseStressesBesideTheTalksIsHisOwn() {
        assertThat(claims("Kenya and Chad discussed ways to reopen the road, with Kenya stressing the importance of"
                        + " safe passage."))
                .anyMatch(claim -> is(claim, Act.STATE, "KEN"))
                .anyMatch(claim -> claim.act() == Act.MEET);
    }

    @Test
    void anAsideDoesNotPartSubjectAndVerb() {
        assertThat(claims("Kenya, on the other hand, opposes any deal with Chad."))
                .anyMatch(claim -> is(claim, Act.CONCERN, "KEN"));
    }

    @Test
    void aMeetingInARelativeClauseIsHeldByWhoOpenedIt() {
        assertThat(claims("The documents were approved at a conference, which was opened by Chad and Kenya."))
                .anyMatch(claim -> claim.act() == Act.MEET && claim.by().equals(List.of("KEN", "TCD")));
    }

    @Test
    void theOfficeBehindTheVerbOfSayingSpeaks() {
        assertThat(claims("“Sudan has kept its word,” said Kenya's minister, Ruth Adero."))
                .anyMatch(claim -> is(claim, Act.STATE, "KEN"));
    }

    @Test
    void leadersOfARegionActForItsBloc() {
        assertThat(claims("West African leaders urged Guinea to hold elections."))
                .anyMatch(
                        claim -> is(claim, Act.REQUEST, "ECOWAS") && claim.to().equals(List.of("GIN")));
    }

    private static boolean is(Claim claim, Act act, String by) {
        return claim.act() == act && claim.by().equals(List.of(by));
    }

    private static List<Claim> claims(String sentences) {
        return READER.read(Report.of(sentences + "\n")).claims();
    }
}
