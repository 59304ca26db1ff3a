package org.rapporteur.reading.reference;

import java.util.List;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Person;
import org.rapporteur.reading.mention.AnalysedSentence;

/** References as read. */
final class ReadReferences implements References {
    private final Frame frame;
    private final Memory referents;
    private final Quotations quotations;
    private final List<Meeting> meetings;
    private final String mainMeeting;
    private final List<Person> persons;

    ReadReferences(Frame frame, Memory referents, Quotations quotations, List<Meeting> meetings, String mainMeeting) {
        this.frame = frame;
        this.referents = referents;
        this.quotations = quotations;
        this.meetings = List.copyOf(meetings);
        this.mainMeeting = mainMeeting;
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
        return speaker == null ? frame.issuers() : speaker;
    }

    @Override
    public List<Meeting> meetings() {
        return meetings;
    }

    @Override
    public String mainMeeting() {
        return mainMeeting;
    }

    @Override
    public List<Person> persons() {
        return persons;
    }
}
