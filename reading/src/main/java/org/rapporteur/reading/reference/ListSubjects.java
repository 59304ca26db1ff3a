package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;

/** The last sentence of each block above a list, and whom its items go on from. */
final class ListSubjects {
    private final Document document;
    private final Map<Integer, AnalysedSentence> last = new HashMap<>();

    ListSubjects(Document document) {
        this.document = document;
        document.sentences().forEach(sentence -> last.put(sentence.block(), sentence));
    }

    /** The phrase above the list in which a sentence is an item, or null. */
    @Nullable
    Phrase above(AnalysedSentence item) {
        Block block = document.block(item);
        AnalysedSentence line = block.kind() == Block.Kind.LIST_ITEM ? last.get(block.leadIn()) : null;
        if (line == null) {
            return null;
        }
        String mark = line.tree().form(line.tree().size() - 1);
        int subject = mark.equals(".") ? ListSubject.NONE : ListSubject.of(line.tree());
        return subject == ListSubject.NONE ? null : new Phrase(line, subject);
    }
}
