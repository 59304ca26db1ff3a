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
        boolean open = false;
        for (Block block : document.layout().blocks()) {
            boolean goesOn = open && closesFirst(document.text(), block.span());
            open = false;
            for (Span quotation : within(document.text(), block.span(), goesOn)) {
                byBegin.put(quotation.begin(), quotation);
                open = isOpen(document.text(), quotation);
            }
        }
    }

    private static boolean isOpen(String text, Span quotation) {
        char last = text.charAt(quotation.end() - 1);
        return quotation.length() == 1 || (last != '”' && last != '"' && last != '»');
    }

    /** Whether the first mark of a paragraph ends words that were quoted from before it: no mark opened it anew. */
    private static boolean closesFirst(String text, Span block) {
        for (int i = block.begin(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '«') {
                return false;
            }
            if (c == '”' || c == '»' || c == '"') {
                boolean behind = i > block.begin() && !Character.isWhitespace(text.charAt(i - 1));
                boolean before = i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
                return behind && before;
            }
        }
        return false;
    }

    /**
     * A quotation that no mark closes runs to the end of its block: the next paragraph opens it anew.
     *
     * @param goesOn whether the block begins inside one
     */
    private static List<Span> within(String text, Span block, boolean goesOn) {
        List<Span> found = new ArrayList<>();
        int open = goesOn ? block.begin() : -1;
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
