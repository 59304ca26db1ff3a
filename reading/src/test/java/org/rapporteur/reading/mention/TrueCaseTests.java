package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.Soundness;
import org.rapporteur.reading.layout.LayoutReader;
import org.rapporteur.reading.lexicon.Lexicon;

class TrueCaseTests {
    private static final TrueCase TRUE_CASE = new TrueCase(LanguageModel.english(), Lexicon.bundled());
    private static final Reader READER = Reader.standard();

    private static final String WIRE = """
            NORWAY PLEDGES AID TO KENYA

            NAIROBI, MARCH 3 (AP) - NORWAY PLEDGED $2 MILLION TO KENYA FOR NEW SCHOOLS.

            KENYA ACCUSED UGANDA OF CLOSING THE BORDER. UGANDAN FOREIGN MINISTER PAUL KATO DENIED THE CHARGE.
            """;

    private static String shown(String text) {
        return TRUE_CASE.of(text, new LayoutReader().of(text));
    }

    @Test
    void shoutedSentencesGetSmallLettersButForNames() {
        assertThat(shown(WIRE))
                .contains("Norway pledged $2 million to Kenya for new schools.")
                .contains("Kenya accused Uganda of closing the border.")
                .contains("Paul Kato denied the charge.");
    }

    @Test
    void abbreviationsKeepTheirCapitals() {
        assertThat(shown(
                        "THE ASEAN MINISTERS TOLD THE U.N. THAT THEY HAD MET IN THE UNITED ARAB EMIRATES ON MONDAY.\n"))
                .contains("ASEAN ministers")
                .contains("U.N.")
                .contains("United Arab Emirates");
    }

    @Test
    void textInSmallLettersStaysAsItIsWithItsHeadlineAndItsAbbreviations() {
        String text =
                "NORWAY PLEDGES AID TO KENYA FOR NEW SCHOOLS\n\nNorway pledged $2 million to Kenya. The OECD, NATO,"
                        + " UNESCO, ECOWAS and the OSCE said nothing.\n";
        assertThat(shown(text)).isSameAs(text);
    }

    @Test
    void noCharacterMoves() {
        String text = WIRE
                + "DİYARBAKIR, ΑΘΗΝΑΣ, STRASSE UND STRAẞE, ŁÓDŹ AND \uD835\uDC00 WERE NAMED BY THE MINISTERS OF KENYA.\n";
        assertThat(shown(text)).hasSameSizeAs(text);
    }

    @Test
    void whatIsReadInCapitalsIsWhatIsReadInSmallLettersAndIsQuotedAsItStands() {
        Reading capitals = READER.read(Report.of(WIRE));
        assertThat(Soundness.faults(WIRE, capitals)).isEmpty();
        assertThat(capitals.claims())
                .extracting(claim -> claim.act().id() + " " + claim.by() + " " + claim.to() + " "
                        + claim.quote().text())
                .contains(
                        "commit [NOR] [KEN] NORWAY PLEDGED $2 MILLION TO KENYA FOR NEW SCHOOLS",
                        "concern [KEN] [UGA] KENYA ACCUSED UGANDA OF CLOSING THE BORDER");
        assertThat(capitals.persons())
                .anyMatch(person -> person.name().equals("Paul Kato") && "UGA".equals(person.party()));
    }
}
