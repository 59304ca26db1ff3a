package org.rapporteur.reading.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Abbreviations that are ordinary words too: in upper-case copy ("LEADERS WHO MET IN PARIS"), or behind a figure ("7 PM").
 */
final class Ordinary {
    /** Where an abbreviation is the ordinary word. */
    enum Place {
        UPPER_CASE,
        AFTER_FIGURE
    }

    private final Map<String, Place> abbreviations;

    private Ordinary(Map<String, Place> abbreviations) {
        this.abbreviations = abbreviations;
    }

    static Ordinary read(LexiconFiles files) {
        Map<String, Place> abbreviations = new HashMap<>();
        for (Row row : Table.read(files, "en/ordinary-words.tsv", 1, 2).rows()) {
            abbreviations.put(row.cell(0), row.constant(1, Place.class));
        }
        return new Ordinary(abbreviations);
    }

    /** Whether a name found at a word is the ordinary word there. */
    boolean here(Name name, WordScan words, int at) {
        Place place = name.exact() ? abbreviations.get(name.written()) : null;
        if (place == null) {
            return false;
        }
        return place == Place.UPPER_CASE ? amongUpperCase(words, at) : afterFigure(words, at);
    }

    private static boolean amongUpperCase(WordScan words, int at) {
        boolean before = at > 0 && words.separator(at) == WordScan.SPACE;
        boolean after = at + 1 < words.size() && words.separator(at + 1) == WordScan.SPACE;
        return (before || after) && (!before || words.upperCase(at - 1)) && (!after || words.upperCase(at + 1));
    }

    private static boolean afterFigure(WordScan words, int at) {
        return at > 0 && words.separator(at) == WordScan.SPACE && words.figure(at - 1);
    }
}
