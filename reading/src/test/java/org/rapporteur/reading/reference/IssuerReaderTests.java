package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuerReaderTests {
    private static final String WE_AGREED = "We/PRON/2/nsubj agreed~agree/VERB/0/root";

    @Test
    void titleOfAJointTextNamesTheIssuers() {
        Story story = Story.by("The White House")
                .titled("Joint Statement by Kenya and Ghana on the situation in Sudan")
                .paragraph(WE_AGREED);
        assertThat(story.parties(0, "We")).containsExactly("GHA", "KEN");
    }

    @Test
    void relationNamedAtTheBeginningOfATextThatOpensWithWe() {
        Story story = Story.by("The White House")
                .paragraph("We/PRON/2/nsubj met~meet/VERB/0/root on/ADP/5/case Kenya-Ghana/PROPN/5/compound{KEN+GHA}"
                        + " ties~tie/NOUN/2/obl");
        assertThat(story.parties(0, "We")).containsExactly("GHA", "KEN");
    }

    @Test
    void leadersOfAGroupingSpeakForIt() {
        Story story = Story.by("The White House")
                .paragraph("We/PRON/8/nsubj ,/PUNCT/1/punct leaders~leader/NOUN/1/appos of/ADP/6/case the/DET/6/det"
                        + " G7/PROPN/3/nmod{G7:grouping:name} ,/PUNCT/3/punct agreed~agree/VERB/0/root");
        assertThat(story.parties(0, "We")).containsExactly("G7");
    }

    @Test
    void ourCountriesListedAnywhereAreTheIssuers() {
        Story story = Story.by("The White House")
                .paragraph("Peace/NOUN/2/nsubj matters~matter/VERB/0/root")
                .paragraph(
                        "Our/PRON/2/nmod countries~country/NOUN/8/nsubj –/PUNCT/4/punct Kenya/PROPN/2/appos{KEN} and/CCONJ/6/cc"
                                + " Ghana/PROPN/4/conj{GHA} –/PUNCT/4/punct agreed~agree/VERB/0/root")
                .paragraph(WE_AGREED);
        assertThat(story.parties(2, "We")).containsExactly("GHA", "KEN");
    }

    @Test
    void aNewsAgencyIsNotWe() {
        assertThat(Story.by("Reuters").paragraph(WE_AGREED).parties(0, "We")).isEmpty();
    }

    @Test
    void leadersOfTheFirstCountryInAListIssueWithTheOthers() {
        Story story = Story.by(null)
                .paragraph("We/PRON/9/nsubj ,/PUNCT/1/punct leaders/NOUN/1/appos{GHA:members} ,/PUNCT/5/punct"
                        + " Kenya/PROPN/3/conj{KEN} and/CCONJ/7/cc Togo/PROPN/3/conj{TGO} ,/PUNCT/1/punct"
                        + " met~meet/VERB/0/root")
                .paragraph(WE_AGREED);
        assertThat(story.parties(1, "We")).containsExactly("GHA", "KEN", "TGO");
    }
}
