package org.rapporteur.reading.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * Abbreviations that are ordinary words too. In upper-case copy ("LEADERS WHO MET IN PARIS") they are taken for the words.
 */
final class Ordinary {
    private static final int NEIGHBOURS = 2;

    private final Set<String> abbreviations;

    private Ordinary(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    static Ordinary read(LexiconFiles files) {
        Set<String> abbreviations = new HashSet<>();
        for (Row row : Table.read(files, "en/ordinary-words.tsv", 1, 1).rows()) {
            abbreviations.add(row.cell(0));
        }
        return new Ordinary(abbreviations);
    }

    /** Whether a name found at a word is the ordinary word there. */
    boolean here(Name name, WordScan words, int at) {
        if (!name.exact() || !abbreviations.contains(name.written())) {
            return false;
        }
        int shouted = 0;
        int seen = 0;
        for (int i = Math.max(0, at - NEIGHBOURS); i <= Math.min(words.size() - 1, at + NEIGHBOURS); i++) {
            if (i != at && words.end(i) - words.begin(i) > 1) {
                seen++;
                shouted += words.upperCase(i) ? 1 : 0;
            }
        }
        return seen > 1 && shouted == seen;
    }
}
