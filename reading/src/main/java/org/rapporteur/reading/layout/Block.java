package org.rapporteur.reading.layout;

import org.rapporteur.language.Span;

/**
 * A part of a report that no sentence crosses.
 *
 * @param kind what part it is
 * @param span its characters without list mark, dateline or number: what is read of it
 * @param level nesting of a list item, 1 for the outermost; 0 for everything else
 * @param leadIn index of the block that introduces a list item ("The leaders agreed to:"), or {@link #NO_LEAD_IN}
 */
public record Block(Kind kind, Span span, int level, int leadIn) {
    /** No block introduces this one. */
    public static final int NO_LEAD_IN = -1;

    /** What part of a report a block is. */
    public enum Kind {
        HEADLINE,
        SUBHEADING,
        CAPTION,
        BYLINE,
        PARAGRAPH,
        LIST_ITEM,
        SIGN_OFF,
        /** Page furniture: "For more information …", navigation, a list of participants' names. */
        FURNITURE;

        /** Whether claims are read from it. */
        public boolean carriesClaims() {
            return this == PARAGRAPH || this == LIST_ITEM;
        }
    }
}
