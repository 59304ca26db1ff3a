package org.rapporteur.reading.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Person;
import org.rapporteur.reading.Speaker;

/** What the reference step found in a document. Immutable. */
public interface References {
    /**
     * Whom the phrase headed by a token stands for; coordinated phrases ("ASEAN and Japan") are given as one. A genitive
     * or adjective ("Japan's", "Japanese") stands for its party too.
     *
     * @param sentence index of the sentence in the document
     * @param token index of the phrase's head in its tree
     * @return {@link Referent#NONE} where it stands for no party
     */
    Referent of(int sentence, int token);

    /** Whom "we" and "our" stand for in this sentence: the speaker inside a quotation, the issuers of a joint text outside. */
    Referent we(int sentence);

    /**
     * Whose words stand at a place of the text: who speaks in the quotation or under the label of a transcript, else the
     * one author of a statement. Null where nobody is named.
     *
     * @param sentence index of the sentence in the document
     * @param place offset in the document's text
     */
    @Nullable
    Speaker voice(int sentence, int place);

    /** Whether a sentence is said by somebody who asks at a press conference, and speaks for nobody. */
    boolean isAsked(int sentence);

    /** The meetings of the report, in order of first mention. */
    List<Meeting> meetings();

    /** Id of the meeting that the report is about ("m1"), at which acts are done where nothing else is said; "" if none. */
    String mainMeeting();

    /** The persons of the report, in order of first mention. */
    List<Person> persons();
}
