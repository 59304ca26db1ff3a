package org.rapporteur.ledger.print;

import java.util.List;
import org.rapporteur.ledger.question.Citation;

/**
 * A part of a printed answer, whatever it is printed as.
 *
 * @param title for people
 * @param blocks none where there is nothing to tell
 */
public record Section(String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * Lines that rest on the same quotes.
     *
     * @param lines at least one
     * @param citations at least one
     */
    public record Block(List<Line> lines, List<Citation> citations) {
        public Block {
            lines = List.copyOf(lines);
            citations = List.copyOf(citations);
        }
    }

    /**
     * One fact.
     *
     * @param text what it is
     * @param details of what kind, when due and the like; "" for none
     * @param source where it stands
     */
    public record Line(String text, String details, String source) {}
}
