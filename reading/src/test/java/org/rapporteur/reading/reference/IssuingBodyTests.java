package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuingBodyTests {
    private static final String LEADERS_WELCOMED = "Leaders~leader/NOUN/2/nsubj welcomed~welcome/VERB/0/root";
    private static final String KENYA_AND_GHANA_SPOKE =
            "Kenya/PROPN/4/nsubj{KEN} and/CCONJ/3/cc Ghana/PROPN/1/conj{GHA} spoke~speak/VERB/0/root";

    @Test
    void leadersOfABodysCommuniqueActForTheBody() {
        Story story = Story.by(null)
                .titled("Communiqué of the AFRICAN UNION summit")
                .paragraph(KENYA_AND_GHANA_SPOKE)
                .paragraph(LEADERS_WELCOMED);
        assertThat(story.parties(1, "Leaders")).containsExactly("AU");
    }

    @Test
    void leadersInANewsReportOfABodyAreThoseTalkedOf() {
        Story story = Story.by(null)
                .titled("African Union summit opens")
                .paragraph(KENYA_AND_GHANA_SPOKE)
                .paragraph(LEADERS_WELCOMED);
        assertThat(story.parties(1, "Leaders")).containsExactly("GHA", "KEN");
    }

    @Test
    void leadersOfABodyAndAStateAreNotTheBodyAlone() {
        Story story = Story.by(null)
                .titled("Communiqué of the African Union and Brazil")
                .paragraph(KENYA_AND_GHANA_SPOKE)
                .paragraph(LEADERS_WELCOMED);
        assertThat(story.parties(1, "Leaders")).doesNotContain("AU");
    }

    @Test
    void theCouncilIsTheOneInTheHeadAndNotTheOneNamedLast() {
        String other = "A/DET/2/det mission/NOUN/5/nsubj of_the/ADP/4/case"
                + " Human_Rights_Council/PROPN/2/nmod{UN_Human_Rights_Council:organisation:name} left~leave/VERB/0/root";
        String council = "The/DET/2/det Council~council/NOUN/3/nsubj welcomed~welcome/VERB/0/root";
        assertThat(Story.by(null)
                        .titled("FOREIGN AFFAIRS Council: conclusions on trade")
                        .paragraph(other)
                        .paragraph(council)
                        .parties(1, "Council"))
                .containsExactly("EU");
        assertThat(Story.by(null)
                        .titled("Trade")
                        .paragraph(other)
                        .paragraph(council)
                        .parties(1, "Council"))
                .doesNotContain("EU")
                .isNotEmpty();
    }
}
