package org.rapporteur.reading.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.layout.Layout;

/** What the blocks that open a list say of its items, while the sentences of a report are read in order. */
final class LeadIns {
    private final BitSet opening = new BitSet();
    private final Map<Integer, LeadIn> byBlock = new HashMap<>();

    LeadIns(Layout layout) {
        for (Block block : layout.blocks()) {
            if (block.leadIn() != Block.NO_LEAD_IN) {
                opening.set(block.leadIn());
            }
        }
    }

    /** Whether a block has items below it. */
    boolean isOpening(int block) {
        return opening.get(block);
    }

    /** What the last sentence of an opening block says. */
    void put(int block, @Nullable LeadIn leadIn) {
        if (leadIn == null) {
            byBlock.remove(block);
        } else {
            byBlock.put(block, leadIn);
        }
    }

    /** What stands above an item, or null. */
    @Nullable
    LeadIn above(Block item) {
        return byBlock.get(item.leadIn());
    }
}
