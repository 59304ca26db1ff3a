package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.Document;

class HomeReaderTests {
    private static final String THE_MINISTER_SPOKE = "The/DET/2/det Minister/NOUN/3/nsubj spoke~speak/VERB/0/root";

    private static Home filedFrom(String dateline, Story story) {
        Document document = story.document();
        Description description =
                new Description("0".repeat(64), null, null, "2024-05-06", "given", null, null, dateline, "en");
        return new HomeReader(Lexicon.bundled())
                .read(new Document(document.report(), description, document.layout(), document.sentences()));
    }

    @Test
    void datelineIsHomeWhereTheReportSpeaksOfItsState() {
        Story story = Story.by(null).paragraph("Kenya/PROPN/2/nsubj{KEN} spoke~speak/VERB/0/root", THE_MINISTER_SPOKE);
        assertThat(filedFrom("NAIROBI", story).state()).isEqualTo("KEN");
    }

    @Test
    void datelineIsHomeWhereNoStateIsNamed() {
        assertThat(filedFrom("NAIROBI", Story.by(null).paragraph(THE_MINISTER_SPOKE))
                        .state())
                .isEqualTo("KEN");
    }

    @Test
    void datelineAbroadIsNobodysHome() {
        Story story = Story.by(null).paragraph("Ghana/PROPN/2/nsubj{GHA} spoke~speak/VERB/0/root", THE_MINISTER_SPOKE);
        assertThat(filedFrom("NAIROBI", story).state()).isNull();
    }
}
