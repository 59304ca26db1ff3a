package org.rapporteur.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/**
 * The blocks of a report in order, and what stands at its edges.
 *
 * @param headline index of the headline's block, or -1
 * @param dateline place of the dateline ("HÀ NỘI"), or null
 * @param datelineDate date in the dateline, unresolved, or null
 * @param agency agency mark or sign-off ("VNS", "Reuters"), or null
 */
public record Layout(
        List<Block> blocks,
        int headline,
        @Nullable Span dateline,
        @Nullable Span datelineDate,
        @Nullable Span agency) {
    public Layout {
        blocks = List.copyOf(blocks);
    }
}
