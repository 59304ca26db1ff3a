package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.event.PoliticalEvent;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.reference.References;

/**
 * Reads political events beside the claims, for what is exchanged with those who code events: the words of claims by a
 * table, and further words of force, arrest and protest. Immutable and safe for any number of threads.
 */
public final class EventStep {
    private final Lexicon lexicon;
    private final ActWords acts;
    private final ActWords words;
    private final DeedTable table;
    private final Sectors sectors;

    private EventStep(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.acts = ActWords.of(lexicon.files());
        this.words = ActWords.ofEvents(lexicon.files());
        this.table = new DeedTable(lexicon);
        this.sectors = new Sectors(lexicon);
    }

    /**
     * With the act words, event words and tables of a lexicon.
     *
     * @throws org.rapporteur.reading.lexicon.LexiconException with file and line where a line cannot be understood
     */
    public static EventStep of(Lexicon lexicon) {
        return new EventStep(lexicon);
    }

    /** The events of a document in the order of its sentences. */
    public List<PoliticalEvent> events(Document document, References references) {
        List<PoliticalEvent> events = new ArrayList<>();
        for (AnalysedSentence sentence : document.sentences()) {
            if (document.block(sentence).kind().carriesClaims()) {
                Scene scene = new Scene(document, references, sentence, acts);
                EventSentence read = new EventSentence(scene, acts, words, table);
                events.addAll(new EventBuilder(scene, read, lexicon, sectors, table).events());
            }
        }
        return events;
    }

    /** The sentences that show the words of events. */
    List<ActWords.Example> examples() {
        return words.examples();
    }
}
