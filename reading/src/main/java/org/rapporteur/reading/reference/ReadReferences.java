package org.rapporteur.reading.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Person;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.mention.AnalysedSentence;

/** References as read. */
final class ReadReferences implements References {
    private final Frame frame;
    private final Memory referents;
    private final Quotations quotations;
    private final MeetingReader.Meetings meetings;
    private final List<Person> persons;

    ReadReferences(Frame frame, Memory referents, Quotations quotations, MeetingReader.Meetings meetings) {
        this.frame = frame;
        this.referents = referents;
        this.quotations = quotations;
        this.meetings = meetings;

        this.persons =
                frame.persons().persons().stream().map(KnownPerson::person).toList();
    }

    @Override
    public Referent of(int sentence, int token) {
        Referent referent = referents.get(sentence, token);
        return referent == null ? Referent.NONE : referent;
    }

    @Override
    public Referent we(int sentence) {
        AnalysedSentence analysed = frame.document().sentences().get(sentence);
        for (int token = 0; token < analysed.tree().size(); token++) {
            if (PronounReader.firstPerson(new Phrase(analysed, token))) {
                return of(sentence, token);
            }
        }
        Referent speaker = quotations.speakerAt(analysed.tree().span().begin());
        if (speaker == null) {
            speaker = frame.transcript().speaker(analysed.block());
        }
        return speaker == null ? frame.issuers() : speaker;
    }

    @Override
    public @Nullable Speaker voice(int sentence, int place) {
        Referent speaker = quotations.speakerAt(place);
        if (speaker == null) {
            speaker = frame.transcript()
                    .speaker(frame.document().sentences().get(sentence).block());
        }
        return speaker == null ? frame.issuers().speaker() : speaker.speaker();
    }

    @Override
    public boolean isAsked(int sentence) {
        return frame.transcript()
                .asks(frame.document().sentences().get(sentence).block());
    }

    @Override
    public List<Meeting> meetings() {
        return meetings.meetings();
    }

    @Override
    public String mainMeeting() {
        Meeting main = meetings.main();
        return main == null ? "" : main.id();
    }

    @Override
    public List<Person> persons() {
        return persons;
    }
}
