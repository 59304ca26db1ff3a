package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceReaderTests {
    private static final String KENYA_AND_UGANDA_MET =
            "Kenya/PROPN/4/nsubj{KEN} and/CCONJ/3/cc Uganda/PROPN/1/conj{UGA} met~meet/VERB/0/root in/ADP/6/case Arusha/PROPN/4/obl";

    @Test
    void coordinatedPartiesAreOne() {
        assertThat(Story.by(null).paragraph(KENYA_AND_UGANDA_MET).parties(0, "Kenya"))
                .containsExactly("KEN", "UGA");
    }

    @Test
    void nounsActForTheOwnerInTheirGenitiveAdjectiveOrOfPhrase() {
        Story story = Story.by(null)
                .paragraph("Kenya/PROPN/3/nmod{KEN} 's/PART/1/case ministry/NOUN/4/nsubj agreed~agree/VERB/0/root")
                .paragraph("The/DET/3/det Kenyan/ADJ/3/amod{KEN:adjective} side/NOUN/4/nsubj agreed~agree/VERB/0/root")
                .paragraph(
                        "The/DET/2/det leaders~leader/NOUN/7/nsubj of/ADP/4/case Kenya/PROPN/2/nmod{KEN} and/CCONJ/6/cc"
                                + " Uganda/PROPN/4/conj{UGA} agreed~agree/VERB/0/root");
        assertThat(story.parties(0, "ministry")).containsExactly("KEN");
        assertThat(story.parties(1, "side")).containsExactly("KEN");
        assertThat(story.parties(2, "leaders")).containsExactly("KEN", "UGA");
    }

    @Test
    void partnersOfAStateAreOthers() {
        Story story = Story.by(null)
                .paragraph(
                        "Kenya/PROPN/3/nmod{KEN} 's/PART/1/case partners~partner/NOUN/4/nsubj agreed~agree/VERB/0/root");
        assertThat(story.parties(0, "partners")).isEmpty();
    }

    @Test
    void surnameAloneStandsForTheMinisterNamedBefore() {
        Story story = Story.by(null)
                .paragraph(
                        "Foreign_Minister_Amina_Odero/PROPN/2/nsubj{@Amina_Odero;Foreign_Minister;KEN} spoke~speak/VERB/0/root")
                .paragraph("Odero/PROPN/2/nsubj{@Odero;;} left~leave/VERB/0/root");
        assertThat(story.parties(1, "Odero")).containsExactly("KEN");
        assertThat(story.referent(1, "Odero").speaker()).isNotNull().satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("Amina Odero");
            assertThat(speaker.office()).isEqualTo("Foreign Minister");
        });
    }

    @Test
    void nationalityToldLateCountsFromTheFirstMention() {
        Story story = Story.by(null)
                .paragraph("Minister_Nguyễn_Văn_An/PROPN/2/nsubj{@Nguyễn_Văn_An;Minister;} spoke~speak/VERB/0/root")
                .paragraph("Vietnamese_Minister_An/PROPN/2/nsubj{@An;Minister;VNM} left~leave/VERB/0/root");
        assertThat(story.parties(0, "Minister Nguyễn Văn An")).containsExactly("VNM");
    }

    @Test
    void bareOfficeIsOfTheStateThatTheReportComesFrom() {
        Story story = Story.by("The White House")
                .paragraph("Secretary_Jane_Roe/PROPN/2/nsubj{@Jane_Roe;Secretary;} spoke~speak/VERB/0/root");
        assertThat(story.parties(0, "Secretary Jane Roe")).containsExactly("USA");
    }

    @Test
    void pronounTakesUpTheSubjectOfTheSentenceBefore() {
        Story story = Story.by(null)
                .paragraph(
                        "Mr_Odero/PROPN/2/nsubj{@Odero;;KEN} thanked~thank/VERB/0/root Mr_Museveni/PROPN/2/obj{@Museveni;;UGA}",
                        "He/PRON/3/nsubj also/ADV/3/advmod left~leave/VERB/0/root");
        assertThat(story.parties(1, "He")).containsExactly("KEN");
    }

    @Test
    void sheIsNotAMan() {
        Story story = Story.by(null)
                .paragraph(
                        "Mr_Odero/PROPN/2/nsubj{@Odero;;KEN} thanked~thank/VERB/0/root Mrs_Akello/PROPN/2/obj{@Akello;;UGA}",
                        "She/PRON/2/nsubj left~leave/VERB/0/root");
        assertThat(story.parties(1, "She")).containsExactly("UGA");
    }

    @Test
    void theTwoSidesAreThoseWhoMet() {
        Story story = Story.by(null)
                .paragraph(KENYA_AND_UGANDA_MET)
                .paragraph("Tanzania/PROPN/2/nsubj{TZA} agreed~agree/VERB/0/root")
                .paragraph("The/DET/3/det two/NUM/3/nummod sides~side/NOUN/4/nsubj agreed~agree/VERB/0/root");
        assertThat(story.parties(2, "sides")).containsExactly("KEN", "UGA");
    }

    @Test
    void theyAreThePluralSubjectBefore() {
        Story story = Story.by(null)
                .paragraph(
                        KENYA_AND_UGANDA_MET,
                        "They/PRON/2/nsubj agreed~agree/VERB/0/root to/PART/4/mark meet/VERB/2/xcomp");
        assertThat(story.parties(1, "They")).containsExactly("KEN", "UGA");
    }

    @Test
    void itIsTheParty() {
        Story story = Story.by(null)
                .paragraph(
                        "The/DET/2/det AU/PROPN/3/nsubj{AU:organisation:name} met~meet/VERB/0/root on/ADP/5/case Friday/PROPN/3/obl",
                        "It/PRON/2/nsubj urged~urge/VERB/0/root Kenya/PROPN/2/obj{KEN} to/PART/5/mark act/VERB/2/xcomp");
        assertThat(story.parties(1, "It")).containsExactly("AU");
    }

    @Test
    void itInItIsImportantIsNobody() {
        Story story = Story.by(null)
                .paragraph(
                        "Kenya/PROPN/2/nsubj{KEN} agreed~agree/VERB/0/root",
                        "It/PRON/3/nsubj is/AUX/3/cop important/ADJ/0/root to/PART/5/mark act/VERB/3/csubj");
        assertThat(story.parties(1, "It")).isEmpty();
    }

    @Test
    void weAreTheIssuersNamedBesideIt() {
        Story story = Story.by("The White House")
                .paragraph("We/PRON/9/nsubj ,/PUNCT/1/punct the/DET/4/det leaders~leader/NOUN/1/appos of/ADP/6/case"
                        + " Kenya/PROPN/4/nmod{KEN} and/CCONJ/8/cc Uganda/PROPN/6/conj{UGA} met~meet/VERB/0/root")
                .paragraph("We/PRON/2/nsubj agreed~agree/VERB/0/root");
        assertThat(story.parties(1, "We")).containsExactly("KEN", "UGA");
        assertThat(story.references().we(1).parties()).containsExactly("KEN", "UGA");
    }

    @Test
    void weInAFactSheetIsThePublisher() {
        Story story = Story.by("The White House")
                .paragraph("Kenya/PROPN/2/nsubj{KEN} grew~grow/VERB/0/root")
                .paragraph("We/PRON/3/nsubj will/AUX/3/aux help/VERB/0/root Kenya/PROPN/3/obj{KEN}");
        assertThat(story.parties(1, "We")).containsExactly("USA");
    }

    @Test
    void weInAQuotationIsWhoSpeaks() {
        Story story = Story.by("The White House")
                .paragraph("“/PUNCT/4/punct We/PRON/4/nsubj will/AUX/4/aux help/VERB/7/ccomp ”/PUNCT/4/punct"
                        + " Mr_Odero/PROPN/7/nsubj{@Odero;Minister;KEN} said~say/VERB/0/root");
        assertThat(story.parties(0, "We")).containsExactly("KEN");
    }

    @Test
    void officeAloneIsThePersonNamedWithIt() {
        Story story = Story.by(null)
                .paragraph("Prime_Minister_Ana_Silva/PROPN/2/nsubj{@Ana_Silva;Prime_Minister;PRT} met~meet/VERB/0/root"
                        + " President_Juma_Keli/PROPN/2/obj{@Juma_Keli;President;TZA}")
                .paragraph("The/DET/2/det President/PROPN/3/nsubj{@;President;} thanked~thank/VERB/0/root"
                        + " the/DET/5/det Prime_Minister/PROPN/3/obj{@;Prime_Minister;}");
        assertThat(story.parties(1, "President")).containsExactly("TZA");
        assertThat(story.parties(1, "Prime Minister")).containsExactly("PRT");
    }

    @Test
    void hisCounterpartIsTheOtherSide() {
        Story story = Story.by(null)
                .paragraph(KENYA_AND_UGANDA_MET)
                .paragraph(
                        "Mr_Odero/PROPN/2/nsubj{@Odero;;KEN} thanked~thank/VERB/0/root his/PRON/4/nmod counterpart/NOUN/2/obj");
        assertThat(story.parties(1, "counterpart")).containsExactly("UGA");
    }

    @Test
    void theCountryIsTheStateLastTalkedOf() {
        Story story = Story.by(null)
                .paragraph(
                        "Kenya/PROPN/2/nsubj{KEN} asked~ask/VERB/0/root Uganda/PROPN/2/obj{UGA} to/PART/5/mark help/VERB/2/xcomp"
                                + " stabilise/VERB/5/xcomp the/DET/8/det country/NOUN/6/obj");
        assertThat(story.parties(0, "country")).containsExactly("UGA");
    }

    @Test
    void wordsThatNarrowAGroupMakeItAnother() {
        Story story = Story.by(null)
                .paragraph(KENYA_AND_UGANDA_MET)
                .paragraph("The/DET/3/det poorest/ADJ/3/amod countries~country/NOUN/4/nsubj suffer/VERB/0/root");
        assertThat(story.parties(1, "countries")).isEmpty();
    }

    @Test
    void membersThatTheReportListsActForTheirGrouping() {
        Story story = Story.by(null)
                .paragraph(
                        "The/DET/2/det Lake_Group/PROPN/9/nsubj{LakeGroup:grouping:name} led~lead/VERB/2/acl by/ADP/5/case"
                                + " Kenya/PROPN/3/obl:agent{KEN} ,/PUNCT/7/punct Uganda/PROPN/5/conj{UGA} Tanzania/PROPN/5/conj{TZA}"
                                + " met~meet/VERB/0/root")
                .paragraph("The/DET/2/det Lake_Group/PROPN/3/nsubj{LakeGroup:grouping:name} agreed~agree/VERB/0/root");
        assertThat(story.parties(1, "Lake Group")).containsExactly("KEN", "TZA", "UGA");
    }

    @Test
    void itsInAnInfinitiveIsWhoseItIsToDo() {
        Story story = Story.by(null)
                .paragraph(
                        "Kenya/PROPN/2/nsubj{KEN} asked~ask/VERB/0/root Uganda/PROPN/2/obj{UGA} to/PART/5/mark play/VERB/2/xcomp"
                                + " its/PRON/7/nmod role/NOUN/5/obj");
        assertThat(story.parties(0, "its")).containsExactly("UGA");
    }

    @Test
    void guestsOfHomeAreNotOfHome() {
        Story story = Story.by("The White House")
                .paragraph("President_Jane_Roe/PROPN/2/nsubj{@Jane_Roe;President;USA} hosted~host/VERB/0/root"
                        + " Prime_Minister_Juma_Keli/PROPN/2/obj{@Juma_Keli;Prime_Minister;}")
                .paragraph("Tanzania/PROPN/2/nsubj{TZA} grew~grow/VERB/0/root");
        assertThat(story.parties(0, "Prime Minister Juma Keli")).containsExactly("TZA");
    }

    @Test
    void theLeadersToldSomethingAreTheOthers() {
        Story story = Story.by(null)
                .paragraph(KENYA_AND_UGANDA_MET)
                .paragraph(
                        "Kenya/PROPN/2/nsubj{KEN} told~tell/VERB/0/root the/DET/4/det leaders~leader/NOUN/2/obj so/ADV/2/advmod");
        assertThat(story.parties(1, "leaders")).containsExactly("UGA");
    }

    @Test
    void aNameBesideAnOfficeIsItsHolders() {
        Story story = Story.by(null)
                .paragraph(
                        "Kenya/PROPN/3/nmod:poss{KEN} 's/PART/1/case envoy/NOUN/9/nsubj ,/PUNCT/5/punct Amina/PROPN/3/conj"
                                + " Odero/PROPN/5/flat ,/PUNCT/3/punct has/AUX/9/aux left~leave/VERB/0/root")
                .paragraph("Odero/PROPN/2/nsubj smiled~smile/VERB/0/root");
        assertThat(story.parties(1, "Odero")).containsExactly("KEN");
        assertThat(story.references().persons().get(0).name()).isEqualTo("Amina Odero");
    }

    @Test
    void aFrontedGenitiveLooksAheadToTheSubject() {
        Story story = Story.by(null)
                .paragraph("Uganda/PROPN/2/nsubj{UGA} agreed~agree/VERB/0/root")
                .paragraph(
                        "For/ADP/3/case its/PRON/3/nmod:poss part/NOUN/5/obl Kenya/PROPN/5/nsubj{KEN} agreed~agree/VERB/0/root");
        assertThat(story.parties(1, "its")).containsExactly("KEN");
    }

    @Test
    void aWorldwideAgencyTellsNothingOfABareOffice() {
        Story story = Story.by("Reuters")
                .paragraph("Minister_Jane_Roe/PROPN/2/nsubj{@Jane_Roe;Minister;} spoke~speak/VERB/0/root");
        assertThat(story.parties(0, "Minister Jane Roe")).containsExactly("Jane Roe");
    }

    @Test
    void capitalisedPluralOfficeIsAGroup() {
        Story story = Story.by(null)
                .paragraph(KENYA_AND_UGANDA_MET)
                .paragraph("Both/CCONJ/2/cc Presidents/PROPN/3/nsubj agreed~agree/VERB/0/root");
        assertThat(story.parties(1, "Presidents")).containsExactly("KEN", "UGA");
    }
}
