package org.rapporteur.ledger.print;

import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Citation;

/** A brief as Markdown (CommonMark). */
public final class BriefMarkdown {
    private BriefMarkdown() {}

    /** The brief, each line ending in its source. */
    public static String write(Brief brief) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escape(BriefOutline.title(brief))).append("\n\n");
        out.append(escape(BriefOutline.subtitle(brief))).append('\n');
        for (Section section : BriefOutline.of(brief)) {
            out.append("\n## ").append(escape(section.title())).append("\n\n");
            if (section.blocks().isEmpty()) {
                out.append("nothing in the reports\n");
            }
            section.blocks().forEach(block -> block(out, block));
        }
        if (brief.withheld() > 0) {
            out.append('\n').append(escape(BriefText.withheld(brief))).append('\n');
        }
        return out.toString();
    }

    private static void block(StringBuilder out, Section.Block block) {
        for (Section.Line line : block.lines()) {
            out.append("- **").append(escape(line.text())).append("**");
            if (!line.details().isEmpty()) {
                out.append(" (").append(escape(line.details())).append(')');
            }
            out.append(" — ").append(escape(line.source())).append('\n');
        }
        for (Citation citation : block.citations()) {
            out.append("  > “")
                    .append(escape(citation.quote().text()))
                    .append("” — ")
                    .append(escape(citation.source().line()))
                    .append("\n  >\n");
        }
        out.setLength(out.length() - "  >\n".length());
        out.append('\n');
    }

    /** So that no character of a report is taken for markup. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Wrapped.clean(text).codePoints().forEach(c -> {
            if ("\\`*_[]<>#|~&".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
