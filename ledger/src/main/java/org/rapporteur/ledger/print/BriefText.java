package org.rapporteur.ledger.print;

import java.util.List;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Citation;

/** A brief for people to read. */
public final class BriefText {
    /** More quotes of one matter than these are counted, not shown. */
    static final int QUOTES = 3;

    private BriefText() {}

    /**
     * The brief, each line ending in its source.
     *
     * @param width columns of a line, 40 or more
     */
    public static String write(Brief brief, int width) {
        Wrapped out = new Wrapped(Math.max(width, 40));
        out.paragraph("", "", BriefOutline.title(brief));
        out.paragraph("", "", BriefOutline.subtitle(brief));
        for (Section section : BriefOutline.of(brief)) {
            out.blank().paragraph("", "", section.title());
            if (section.blocks().isEmpty()) {
                out.paragraph("  ", "  ", "nothing in the reports");
            }
            section.blocks().forEach(block -> block(out, block));
        }
        if (brief.withheld() > 0) {
            out.blank().paragraph("", "", withheld(brief));
        }
        return out.toString();
    }

    static String withheld(Brief brief) {
        return brief.withheld() + " record(s) left out: their quotes do not stand in the stored reports. Run verify.";
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
