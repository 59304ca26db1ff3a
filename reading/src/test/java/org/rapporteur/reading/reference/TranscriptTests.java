package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTests {
    @Test
    void labelsTellWhoSpeaksUntilTheNext() {
        Story story = Story.by("The White House")
                .titled("Remarks by President Roe and Prime Minister Keli of Tanzania")
                .spoken("PRIME MINISTER KELI", "We/PRON/2/nsubj hope~hope/VERB/0/root")
                .paragraph("We/PRON/2/nsubj hope/VERB/0/root")
                .spoken("PRESIDENT ROE", "We/PRON/2/nsubj hope/VERB/0/root");
        assertThat(story.parties(0, "We")).containsExactly("TZA");
        assertThat(story.parties(1, "We")).containsExactly("TZA");
        assertThat(story.parties(2, "We")).containsExactly("USA");
    }

    @Test
    void youIsTheOtherSpeaker() {
        Story story = talk();
        assertThat(story.parties(0, "you")).containsExactly("TZA");
        assertThat(story.parties(1, "you")).containsExactly("USA");
    }

    @Test
    void whoIsCalledByHisOfficeIsTheOtherSpeaker() {
        Story story = Story.by("The White House")
                .titled("Remarks by President Roe and Prime Minister Keli of Tanzania")
                .spoken(
                        "PRESIDENT ROE",
                        "Prime_Minister/PROPN/2/vocative{@;Prime_Minister;} thanks~thank/VERB/0/root you/PRON/2/obj")
                .spoken("PRIME MINISTER KELI", "I/PRON/2/nsubj thank/VERB/0/root you/PRON/2/obj");
        assertThat(story.parties(0, "Prime Minister")).containsExactly("TZA");
    }

    @Test
    void weWhoDiscussAreBothWhoTalk() {
        Story story = Story.by("The White House")
                .titled("Remarks by President Roe and Prime Minister Keli of Tanzania")
                .spoken(
                        "PRESIDENT ROE",
                        "We/PRON/2/nsubj discussed~discuss/VERB/0/root",
                        "We/PRON/2/nsubj hope/VERB/0/root")
                .spoken("PRIME MINISTER KELI", "I/PRON/2/nsubj thank/VERB/0/root you/PRON/2/obj");
        assertThat(story.parties(0, "We")).containsExactly("TZA", "USA");
        assertThat(story.parties(1, "We")).containsExactly("USA");
    }

    @Test
    void whoAsksActsForNobody() {
        Story story = Story.by("The White House")
                .titled("Remarks by President Roe")
                .spoken("PRESIDENT ROE", "I/PRON/2/nsubj hope/VERB/0/root")
                .spoken("Q", "We/PRON/2/nsubj wonder/VERB/0/root");
        assertThat(story.parties(1, "We")).isEmpty();
    }

    @Test
    void theChairOfABodyThatJustMetSpeaksForIt() {
        Story story = Story.by("The White House")
                .titled("Remarks by President Roe and Prime Minister Keli of Tanzania")
                .spoken("PRIME MINISTER KELI", "Thanks/NOUN/0/root")
                .paragraph(
                        "Leaders/NOUN/2/nsubj{AU:organisation:members} met~meet/VERB/0/root",
                        "We/PRON/2/nsubj decide/VERB/0/root",
                        "I/PRON/2/nsubj hope/VERB/0/root")
                .spoken("PRESIDENT ROE", "We/PRON/2/nsubj hope/VERB/0/root");
        assertThat(story.parties(2, "We")).containsExactly("AU");
        assertThat(story.parties(3, "I")).containsExactly("TZA");
    }

    private static Story talk() {
        return Story.by("The White House")
                .titled("Remarks by President Roe and Prime Minister Keli of Tanzania")
                .spoken("PRESIDENT ROE", "I/PRON/2/nsubj thank/VERB/0/root you/PRON/2/obj")
                .spoken("PRIME MINISTER KELI", "I/PRON/2/nsubj thank/VERB/0/root you/PRON/2/obj");
    }
}
