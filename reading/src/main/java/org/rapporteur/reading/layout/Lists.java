package org.rapporteur.reading.layout;

import java.util.ArrayList;
import java.util.List;

/** The lists that are open while blocks are read: nesting by indent and mark, and what led in each. */
final class Lists {
    private record Level(String style, int indent, int leadIn) {}

    private final List<Level> open = new ArrayList<>();
    private int waiting = Block.NO_LEAD_IN;

    /** A paragraph or heading stands outside of any list; {@code leadIn} is its index if it introduces what follows. */
    void leave(int leadIn) {
        open.clear();
        waiting = leadIn;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean isAwaited() {
        return waiting != Block.NO_LEAD_IN;
    }

    /** Takes an item in. */
    void item(String style, int indent) {
        int at = open.size() - 1;
        while (at >= 0 && !(open.get(at).style().equals(style) && open.get(at).indent() >= indent - 1)) {
            at--;
        }
        if (at < 0) {
            at = shallower(indent);
        }
        if (at >= 0) {
            open.subList(at + 1, open.size()).clear();
        } else {
            int leadIn = waiting != Block.NO_LEAD_IN ? waiting : inherited();
            open.add(new Level(style, indent, leadIn));
        }
        waiting = Block.NO_LEAD_IN;
    }

    /** An open level that is indented more than this item: the item belongs outside of it. */
    private int shallower(int indent) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).indent() > indent) {
                return i;
            }
        }
        return -1;
    }

    private int inherited() {
        return open.isEmpty() ? Block.NO_LEAD_IN : open.get(open.size() - 1).leadIn();
    }

    /** The item just taken in introduces items of its own. */
    void introduces(int block) {
        waiting = block;
    }

    int level() {
        return open.size();
    }

    int leadIn() {
        return open.isEmpty() ? Block.NO_LEAD_IN : open.get(open.size() - 1).leadIn();
    }
}
