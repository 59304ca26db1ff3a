package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** Who speaks in speeches and before the press, to whom, and what of it is only about the talk itself. */
class SpeechesTests {
    private static final Reader READER = Reader.standard();

    private static List<Claim> read(String title, @Nullable String publisher, String text) {
        return READER.read(new Report(title + "\n\n" + text + "\n", title, publisher, null, null))
                .claims();
    }

    @Test
    void whoGivesAJointPressConferenceSpeaksForHisOwnSideOnly() {
        List<Claim> claims = read(
                "Joint press conference of the Foreign Minister of Chile and the Foreign Minister of Ghana",
                "Ministry of Foreign Affairs of Chile",
                "We are grateful for your help with the new port.");

        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.act()).isEqualTo(Act.APPRECIATE);
            assertThat(claim.by()).containsExactly("CHL");
            assertThat(claim.to()).containsExactly("GHA");
        });
    }

    @Test
    void theTitleTellsWhoSpeaksAndForWhom() {
        List<Claim> claims = read(
                "Opening remarks by Kenyan Foreign Minister Amos Otieno",
                null,
                "We urge Somalia to open the road to Garissa. We will train 200 Somali doctors.");

        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.by()).containsExactly("KEN");
            assertThat(claim.speaker()).isNotNull();
            assertThat(claim.speaker().name()).isEqualTo("Amos Otieno");
        });
    }

    @Test
    void anOwnerOfThePressConferenceIsItsSpeaker() {
        List<Claim> claims = read(
                "Foreign Ministry Spokesperson Lea Tamm’s Regular Press Conference on 4 May",
                "Ministry of Foreign Affairs of Estonia",
                "We regret the expulsion of two students from Belarus.");

        assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.speaker())
                .isNotNull()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Lea Tamm")));
    }

    @Test
    void whatIsAskedAtAPressConferenceIsNobodysClaim() {
        List<Claim> claims = read(
                "Foreign Ministry Spokesperson Lea Tamm’s Regular Press Conference on 4 May",
                "Ministry of Foreign Affairs of Estonia",
                "Harbour Radio: Estonia signed a treaty with Finland last week. Can you tell us more?\n\n"
                        + "Lea Tamm: Estonia will send Finland the text in June.");

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).act()).isEqualTo(Act.COMMIT);
    }

    @Test
    void aForeignMinisterSpeaksOfRelationsWhereNoSecondPartyIsNamed() {
        List<Claim> claims = read(
                "Press remarks by Foreign Minister Ana Duarte after the Council",
                "Ministry of Foreign Affairs of Portugal",
                "We are deeply concerned about the clashes in the old town.");

        assertThat(claims).extracting(Claim::act).contains(Act.CONCERN);
    }

    @Test
    void thanksForComingAndPlansForTheTalkAreNoClaims() {
        List<Claim> claims = read(
                "Press remarks by Foreign Minister Ana Duarte after the Council",
                "Ministry of Foreign Affairs of Portugal",
                "Thank you very much for your attention. I will begin with two issues. "
                        + "Portugal thanked Malta for the boats.");

        assertThat(claims)
                .extracting(claim -> claim.quote().text())
                .noneMatch(text -> text.contains("attention") || text.contains("begin"));
        assertThat(claims).extracting(Claim::act).contains(Act.APPRECIATE);
    }

    @Test
    void whoAsksToBeAllowedToThankThanks() {
        List<Claim> claims = read(
                "Press remarks by Foreign Minister Ana Duarte after the Council",
                "Ministry of Foreign Affairs of Portugal",
                "Can I first thank Malta for the boats. May I also commend Cyprus for its patience.");

        assertThat(claims).extracting(Claim::act).containsOnly(Act.APPRECIATE);
        assertThat(claims).extracting(Claim::to).contains(List.of("MLT"), List.of("CYP"));
    }

    @Test
    void anInvitingMinisterIsNotTheGuestNamedBesideHim() {
        List<Claim> claims = read(
                "Weekly press briefing",
                "Ministry of Foreign Affairs of Pakistan",
                "At the invitation of the Foreign Minister of Malta, Foreign Minister Tariq Rana visited Valletta. "
                        + "The Foreign Minister thanked Malta for the scholarships.");

        assertThat(claims).filteredOn(claim -> claim.act() == Act.APPRECIATE).anySatisfy(claim -> {
            assertThat(claim.by()).containsExactly("PAK");
            assertThat(claim.to()).containsExactly("MLT");
        });
    }
}
