package org.rapporteur.ledger.print;

import java.util.List;
import org.rapporteur.ledger.question.Citation;

/** Blocks of an answer for people to read: facts, and the quotes that they rest on beneath them. */
final class SectionText {
    /** More quotes of one matter than these are counted, not shown. */
    private static final int QUOTES = 3;

    private SectionText() {}

    /** Adds the blocks, or says that there is nothing. */
    static void write(List<Section.Block> blocks, Wrapped out) {
        if (blocks.isEmpty()) {
            out.paragraph("  ", "  ", "nothing in the reports");
        }
        blocks.forEach(block -> block(out, block));
    }

    private static void block(Wrapped out, Section.Block block) {
        for (Section.Line line : block.lines()) {
            String details = line.details().isEmpty() ? "" : " (" + line.details() + ")";
            out.paragraph("  • ", "    ", line.text() + details, line.source());
        }
        List<Citation> citations = block.citations();
        for (Citation citation : citations.subList(0, Math.min(QUOTES, citations.size()))) {
            out.paragraph(
                    "      “",
                    "       ",
                    citation.quote().text() + "”",
                    citation.source().line());
        }
        if (citations.size() > QUOTES) {
            out.paragraph(
                    "      ",
                    "      ",
                    "and " + (citations.size() - QUOTES) + " more, the last",
                    citations.get(citations.size() - 1).source().line());
        }
    }
}
