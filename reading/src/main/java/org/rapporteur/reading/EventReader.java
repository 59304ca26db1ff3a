package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.reading.claim.EventStep;
import org.rapporteur.reading.event.PoliticalEvent;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.DocumentReader;
import org.rapporteur.reading.reference.ReferenceReader;

/**
 * A report to its political events, in the categories of the PLOVER manual 2.0; docs/plover.md says how they come about.
 *
 * <p>Immutable and safe for any number of threads; making one loads lexicon and model, so make one and keep it.
 */
public final class EventReader {
    private final DocumentReader documents;
    private final ReferenceReader references;
    private final EventStep events;

    private EventReader(Lexicon lexicon) {
        this.documents = new DocumentReader(LanguageModel.english(), lexicon);
        this.references = new ReferenceReader(lexicon);
        this.events = EventStep.of(lexicon);
    }

    /**
     * A reader with a lexicon.
     *
     * @throws IllegalArgumentException with file and line where an act word or an event word cannot be understood
     */
    public static EventReader with(Lexicon lexicon) {
        return new EventReader(lexicon);
    }

    /**
     * The events of one report, in the order of its sentences.
     *
     * @throws org.rapporteur.reading.mention.NotEnglishException if its text is in another language
     */
    public List<PoliticalEvent> events(Report report) {
        Document document = documents.read(report);
        return events.events(document, references.read(document));
    }
}
