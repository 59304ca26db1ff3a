package org.rapporteur.reading.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;

/** One referent per token of a document. */
final class Memory {
    private final @Nullable Referent[][] referents;

    Memory(Document document) {
        List<AnalysedSentence> sentences = document.sentences();
        referents = new Referent[sentences.size()][];
        for (int i = 0; i < referents.length; i++) {
            referents[i] = new Referent[sentences.get(i).tree().size()];
        }
    }

    @Nullable
    Referent get(Phrase phrase) {
        return referents[phrase.sentence().index()][phrase.head()];
    }

    @Nullable
    Referent get(int sentence, int token) {
        return referents[sentence][token];
    }

    void put(Phrase phrase, Referent referent) {
        referents[phrase.sentence().index()][phrase.head()] = referent;
    }
}
