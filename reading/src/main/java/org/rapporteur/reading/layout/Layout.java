package org.rapporteur.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/**
 * The blocks of a report in order, and what stands at its edges.
 *
 * @param headline index of the headline's block, or -1
 * @param dateline place of the dateline ("HÀ NỘI"), or null
 * @param datelineDate date in the dateline, caption or head, unresolved, or null
 * @param agency agency mark or sign-off ("VNS", "Reuters"), or null
 * @param labels words that open a block and belong to no sentence, in order
 */
public record Layout(
        List<Block> blocks,
        int headline,
        @Nullable Span dateline,
        @Nullable Span datelineDate,
        @Nullable Span agency,
        List<Label> labels) {
    public Layout {
        blocks = List.copyOf(blocks);
        labels = List.copyOf(labels);
    }

    /** A layout without labels. */
    public Layout(
            List<Block> blocks,
            int headline,
            @Nullable Span dateline,
            @Nullable Span datelineDate,
            @Nullable Span agency) {
        this(blocks, headline, dateline, datelineDate, agency, List.of());
    }

    /**
     * Words before a block's first sentence that name who speaks or what it is about.
     *
     * @param block index of the block that they open; a speaker goes on speaking until the next speaker's label
     * @param span the words without colon and marks
     * @param kind what they are
     */
    public record Label(int block, Span span, Kind kind) {
        /** What a label is. */
        public enum Kind {
            /** "PRESIDENT BIDEN: …", "Q: …". */
            SPEAKER,
            /** "Climate Change: …", "**Trade.** …". */
            TOPIC
        }
    }
}
