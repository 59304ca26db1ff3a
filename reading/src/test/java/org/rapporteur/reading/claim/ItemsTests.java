package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** What counts as one piece of an act's content. */
class ItemsTests {
    private static final Reader READER = Reader.standard();

    @Test
    void examplesAfterIncludingAreItemsOfTheirOwn() {
        assertThat(itemsOf("Kenya and Uganda agreed to tackle common threats, including the smuggling of ivory, illegal"
                        + " fishing on the lake, and the spread of cattle plague."))
                .containsExactly(
                        "tackle common threats",
                        "the smuggling of ivory",
                        "illegal fishing on the lake",
                        "the spread of cattle plague");
    }

    @Test
    void aSingleExampleStaysWithItsThing() {
        assertThat(itemsOf("Peru pledged to repair the roads of Bolivia, including the bridge at the border."))
                .containsExactly("repair the roads of Bolivia, including the bridge at the border");
    }

    @Test
    void aPromiseToHostIsMoreThanTheMeeting() {
        assertThat(itemsOf("Ghana will host a second conference on cocoa with Togo."))
                .containsExactly("host a second conference on cocoa with Togo");
    }

    @Test
    void aClauseAfterWhichOnlyTellsOfTheThing() {
        assertThat(itemsOf("Malta pledged to repair the harbour of Libya, which was hit by a storm."))
                .containsExactly("repair the harbour of Libya");
    }

    @Test
    void nounsThatShareAnArticleAreOneItem() {
        assertThat(itemsOf("Oman affirmed its support for the peace, stability, and welfare of Yemen."))
                .containsExactly("the peace, stability, and welfare of Yemen");
    }

    private static List<String> itemsOf(String sentence) {
        return READER.read(Report.of(sentence)).claims().stream()
                .flatMap(claim -> claim.items().stream())
                .map(item -> item.quote().text())
                .toList();
    }
}
