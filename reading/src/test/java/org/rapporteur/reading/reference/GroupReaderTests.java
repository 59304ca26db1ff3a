package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupReaderTests {
    private static final String KENYA_AND_GHANA_AGREE =
            "Kenya/PROPN/4/nsubj{KEN} and/CCONJ/3/cc Ghana/PROPN/1/conj{GHA} agree/VERB/0/root";
    private static final String BOTH_SIDES_DEPLORED =
            "Both/DET/2/det sides~side/NOUN/3/nsubj deplored~deplore/VERB/0/root";

    @Test
    void bothSidesAreThoseWithWhomTheReportOpens() {
        Story story = Story.by(null)
                .paragraph(KENYA_AND_GHANA_AGREE)
                .paragraph("Rain/NOUN/2/nsubj fell~fall/VERB/0/root")
                .paragraph("A/DET/2/det plan/NOUN/8/nsubj that/PRON/7/obj Peru/PROPN/7/nsubj{PER} and/CCONJ/6/cc"
                        + " Chile/PROPN/4/conj{CHL} made~make/VERB/2/acl:relcl failed~fail/VERB/0/root")
                .paragraph("Rain/NOUN/2/nsubj fell~fall/VERB/0/root")
                .paragraph(BOTH_SIDES_DEPLORED);
        assertThat(story.parties(4, "sides")).containsExactly("GHA", "KEN");
    }

    @Test
    void aMeetingOfOneWithAnotherMakesTwoSides() {
        Story story = Story.by(null)
                .paragraph(
                        "The/DET/2/det meeting/NOUN/9/nsubj of/ADP/4/case ministers/NOUN/2/nmod{AU:organisation:members}"
                                + " with/ADP/8/case their/PRON/8/nmod:poss Indian/ADJ/8/amod{IND:adjective} colleague/NOUN/4/nmod"
                                + " ended~end/VERB/0/root")
                .paragraph("Ghana/PROPN/2/nsubj{GHA} spoke~speak/VERB/0/root")
                .paragraph(BOTH_SIDES_DEPLORED);
        assertThat(story.parties(2, "sides")).containsExactly("AU", "IND");
    }

    @Test
    void twoGovernmentsAreThoseOfAVisit() {
        Story story = Story.by(null)
                .paragraph("The/DET/2/det visit/NOUN/7/nsubj of/ADP/4/case Kenya/PROPN/2/nmod{KEN} to/ADP/6/case"
                        + " Accra/PROPN/2/nmod{GHA:seat} ended~end/VERB/0/root")
                .paragraph("The/DET/3/det two/NUM/3/nummod governments~government/NOUN/4/nsubj"
                        + " concluded~conclude/VERB/0/root");
        assertThat(story.parties(1, "governments")).containsExactly("GHA", "KEN");
    }

    @Test
    void partiesElsewhereAreNotThoseWhoMeet() {
        Story story = Story.by(null)
                .paragraph(KENYA_AND_GHANA_AGREE)
                .paragraph(
                        "They/PRON/2/nsubj urged~urge/VERB/0/root the/DET/4/det parties~party/NOUN/2/obj in/ADP/6/case"
                                + " Sudan/PROPN/4/nmod{SDN}");
        assertThat(story.parties(1, "parties")).isEmpty();
    }

    @Test
    void noBlocIsACentre() {
        Story story = Story.by(null)
                .paragraph("ASEAN/PROPN/2/nsubj{ASEAN:organisation:name} paid~pay/VERB/0/root")
                .paragraph("ACPHEED/PROPN/2/nsubj{ACPHEED:organisation:name} opened~open/VERB/0/root")
                .paragraph("The/DET/2/det bloc/NOUN/3/nsubj agreed~agree/VERB/0/root");
        assertThat(story.parties(2, "bloc")).containsExactly("ASEAN");
    }

    @Test
    void governmentAndPeopleAreOfOneCountry() {
        Story story = Story.by(null)
                .paragraph("Kenya/PROPN/2/nsubj{KEN} spoke~speak/VERB/0/root")
                .paragraph(
                        "She/PRON/2/nsubj thanked~thank/VERB/0/root the/DET/4/det government/NOUN/2/obj and/CCONJ/7/cc"
                                + " the/DET/7/det people/NOUN/4/conj of/ADP/9/case Ghana/PROPN/7/nmod{GHA}");
        assertThat(story.parties(1, "government")).containsExactly("GHA");
    }

    @Test
    void ministersOfAPortfolioAreOfTheCountriesBehindIt() {
        Story story = Story.by(null)
                .paragraph(
                        "The/DET/2/det ministers~minister/NOUN/9/nsubj of/ADP/4/case fisheries/NOUN/2/nmod of/ADP/6/case"
                                + " Kenya/PROPN/4/nmod{KEN} and/CCONJ/8/cc Ghana/PROPN/6/conj{GHA} met~meet/VERB/0/root");
        assertThat(story.parties(0, "ministers")).containsExactly("GHA", "KEN");
    }
}
