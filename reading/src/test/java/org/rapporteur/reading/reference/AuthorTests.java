package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.lexicon.Lexicon;

class AuthorTests {
    private static final Reader READER = Reader.standard();

    @Test
    void aStatementIsWhoseItsTitleSays() {
        assertThat(author("Statement by President Ana Silva on the floods in Chad"))
                .isEqualTo(new Speaker("Ana Silva", "President", "BRA"));
        assertThat(author("Statement from Press Secretary Rui Costa on the visit of President Odero"))
                .isEqualTo(new Speaker("Rui Costa", "Press Secretary", "BRA"));
    }

    @Test
    void anOfficeAloneSpeaksToo() {
        assertThat(author("Message from the Prime Minister on Kenya's national day"))
                .isEqualTo(new Speaker(null, "Prime Minister", "BRA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by President Ana Silva and Prime Minister Keli of Tanzania",
                "Statement by the family of President Ana Silva",
                "Statement on the visit of President Ana Silva",
                "Readout of President Ana Silva's call with Kenya",
                "Statement by Brazil and Chad"
            })
    void whereSeveralOrNobodySpeakThereIsNoAuthor(String title) {
        assertThat(author(title)).isNull();
    }

    @Test
    void whatAStatementSaysIsSaidByItsAuthor() {
        assertThat(statement("I spoke with President Odero of Kenya. The United States will send Kenya tents."))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.speaker()).extracting(Speaker::name).isEqualTo("Ann Roe"));
    }

    @Test
    void whomAStatementQuotesSpeaksForHimself() {
        assertThat(statement("I thank Kenya for its help. President Juma Odero said that Kenya would open its port."))
                .filteredOn(claim -> claim.by().equals(List.of("KEN")))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.speaker()).extracting(Speaker::name).isEqualTo("Juma Odero"));
    }

    private static List<Claim> statement(String text) {
        String title = "Statement by President Ann Roe on Kenya";
        return READER.read(new Report(text, title, "The White House", null, null))
                .claims();
    }

    private static @Nullable Speaker author(String title) {
        return Author.in(title, "BRA", Lexicon.bundled().gazetteer());
    }
}
