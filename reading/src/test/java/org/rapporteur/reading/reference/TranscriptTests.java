package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTests {
    @Test
    void labelsTellWhoSpeaksUntilTheNext() {
        Story story = Story.by("The White House")
                .titled("Remarks by President Roe and Prime Minister Keli of Tanzania")
                .paragraph("PRIME_MINISTER_KELI/PROPN/4/vocative :/PUNCT/1/punct We/PRON/4/nsubj agree/VERB/0/root")
                .paragraph("We/PRON/2/nsubj hope/VERB/0/root")
                .paragraph("PRESIDENT_ROE/PROPN/4/vocative :/PUNCT/1/punct We/PRON/4/nsubj agree/VERB/0/root");
        assertThat(story.parties(0, "We")).containsExactly("TZA");
        assertThat(story.parties(1, "We")).containsExactly("TZA");
        assertThat(story.parties(2, "We")).containsExactly("USA");
    }

    @Test
    void theChairOfABodyThatJustMetSpeaksForIt() {
        Story story = Story.by("The White House")
                .titled("Remarks by President Roe and Prime Minister Keli of Tanzania")
                .paragraph("PRIME_MINISTER_KELI/PROPN/3/vocative :/PUNCT/1/punct Thanks/NOUN/0/root")
                .paragraph(
                        "Leaders/NOUN/2/nsubj{AU:organisation:members} met~meet/VERB/0/root",
                        "We/PRON/2/nsubj agree/VERB/0/root",
                        "I/PRON/2/nsubj hope/VERB/0/root")
                .paragraph("PRESIDENT_ROE/PROPN/4/vocative :/PUNCT/1/punct We/PRON/4/nsubj agree/VERB/0/root");
        assertThat(story.parties(2, "We")).containsExactly("AU");
        assertThat(story.parties(3, "I")).containsExactly("TZA");
    }
}
