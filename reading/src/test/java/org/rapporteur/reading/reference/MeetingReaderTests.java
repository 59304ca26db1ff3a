package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Meeting;

class MeetingReaderTests {
    private static final String CO_CHAIRED =
            "Kenya/PROPN/4/nsubj{KEN} and/CCONJ/3/cc Ghana/PROPN/1/conj{GHA} co-chaired~co-chair/VERB/0/root the/DET/7/det"
                    + " online/ADJ/7/amod AU-Japan_Ministers_Meeting/PROPN/4/obj{#AU-Japan_Ministers_Meeting;AU-Japan_Ministers_Meeting;AU+JPN}";

    @Test
    void coChairsFormatAndParticipantsAreTold() {
        Meeting meeting =
                Story.by(null).paragraph(CO_CHAIRED).references().meetings().get(0);
        assertThat(meeting.chairs()).containsExactly("GHA", "KEN");
        assertThat(meeting.participants()).containsExactly("AU", "JPN");
        assertThat(meeting.format()).isEqualTo("online");
        assertThat(meeting.status()).isEqualTo("held");
    }

    @Test
    void mentionsOfOneSittingAreOneMeeting() {
        List<Meeting> meetings = Story.by(null)
                .paragraph(CO_CHAIRED)
                .paragraph(
                        "The/DET/2/det conference_of_AU-Japan_Ministers/PROPN/3/nsubj{#conference_of_AU-Japan_Ministers;"
                                + "conference_of_AU-Japan_Ministers;AU+JPN} ended~end/VERB/0/root")
                .references()
                .meetings();
        assertThat(meetings).hasSize(1);
    }

    @Test
    void aPartOfALargerMeetingIsTheMainOne() {
        Story story = Story.by(null)
                .paragraph(CO_CHAIRED + " as/ADP/9/case part/NOUN/4/obl of/ADP/11/case"
                        + " AU_Assembly/PROPN/9/nmod{#AU_Assembly;AU_Assembly;AU}");
        List<Meeting> meetings = story.references().meetings();
        assertThat(meetings.get(0).partOf()).isEqualTo(meetings.get(1).id());
        assertThat(story.references().mainMeeting()).isEqualTo(meetings.get(0).id());
    }

    @Test
    void whatIsAgreedToBeHeldIsPlanned() {
        Meeting meeting = Story.by(null)
                .paragraph("They/PRON/2/nsubj agreed~agree/VERB/0/root to/PART/4/mark hold/VERB/2/xcomp the/DET/6/det"
                        + " Lake_Summit/PROPN/4/obj{#Lake_Summit;Lake_Summit;} in/ADP/8/case Uganda/PROPN/4/obl{UGA}")
                .references()
                .meetings()
                .get(0);
        assertThat(meeting.status()).isEqualTo("planned");
        assertThat(meeting.place()).isEqualTo("Uganda");
    }

    @Test
    void aMeetingWithoutANameIsKnownByThoseWhoMet() {
        Story story = Story.by(null)
                .paragraph("President_Juma_Keli/PROPN/2/nsubj{@Juma_Keli;President;TZA} met~meet/VERB/0/root"
                        + " President_Ana_Silva/PROPN/2/obj{@Ana_Silva;President;PRT}");
        assertThat(story.references().mainMeeting()).isEqualTo("m1");
        assertThat(story.references().meetings().get(0).participants()).containsExactly("PRT", "TZA");
    }
}
