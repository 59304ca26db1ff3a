package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.mention.Document;

/**
 * Stretches of a document between quotation marks, and who speaks in them. Single marks are taken for apostrophes and
 * scare quotes.
 */
final class Quotations {
    private final TreeMap<Integer, Span> byBegin = new TreeMap<>();
    private final Map<Integer, Referent> speakers = new TreeMap<>();

    Quotations(Document document) {
        for (Block block : document.layout().blocks()) {
            for (Span quotation : within(document.text(), block.span())) {
                byBegin.put(quotation.begin(), quotation);
            }
        }
    }

    /** A quotation that no mark closes runs to the end of its block: the next paragraph opens it anew. */
    private static List<Span> within(String text, Span block) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = block.begin(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '“' || c == '"' || c == '«')) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '"' || c == '»')) {
                found.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Span(open, block.end()));
        }
        return found;
    }

    /** The quotation that a place of the text lies in, or null. */
    @Nullable
    Span at(int place) {
        Map.Entry<Integer, Span> last = byBegin.floorEntry(place);
        return last != null && place < last.getValue().end() ? last.getValue() : null;
    }

    /** Tells who speaks in a quotation; the first to be told stays. */
    void speaks(Span quotation, Referent speaker) {
        speakers.putIfAbsent(quotation.begin(), speaker);
    }

    boolean hasSpeaker(Span quotation) {
        return speakers.containsKey(quotation.begin());
    }

    /** Who speaks at a place of the text: null outside quotations, {@link Referent#NONE} where nobody is named. */
    @Nullable
    Referent speakerAt(int place) {
        Span quotation = at(place);
        return quotation == null ? null : speakers.getOrDefault(quotation.begin(), Referent.NONE);
    }

    /** Quotations that touch a stretch of the text, in order. */
    List<Span> in(Span stretch) {
        List<Span> found = new ArrayList<>();
        Span before = at(stretch.begin());
        if (before != null && before.begin() < stretch.begin()) {
            found.add(before);
        }
        found.addAll(byBegin.subMap(stretch.begin(), stretch.end()).values());
        return found;
    }
}
