package org.rapporteur.reading.mention;

import java.util.List;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.layout.Layout;

/**
 * A report after layout, mentions and trees: what references and claims are read from.
 *
 * @param description what is known of the report, its date among it
 * @param sentences of the blocks that carry claims and of headline and captions, in order of the text
 */
public record Document(Report report, Description description, Layout layout, List<AnalysedSentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The whole text of the report. */
    public String text() {
        return report.text();
    }

    /** The block that a sentence stands in. */
    public Block block(AnalysedSentence sentence) {
        return layout.blocks().get(sentence.block());
    }
}
