package org.rapporteur.ledger.print;

import org.rapporteur.ledger.question.Brief;

/** A brief for people to read. */
public final class BriefText {
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
            SectionText.write(section.blocks(), out);
        }
        if (brief.withheld() > 0) {
            out.blank().paragraph("", "", withheld(brief));
        }
        return out.toString();
    }

    static String withheld(Brief brief) {
        return brief.withheld() + " record(s) left out: their quotes do not stand in the stored reports. Run verify.";
    }
}
