package org.rapporteur.reading.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * Abbreviations that are ordinary words too. In upper-case copy ("LEADERS WHO MET IN PARIS") they are taken for the words.
 */
final class Ordinary {
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

    /** Whether a name found at a word is the ordinary word there: the words beside it are in upper case too. */
    boolean here(Name name, WordScan words, int at) {
        if (!name.exact() || !abbreviations.contains(name.written())) {
            return false;
        }
        boolean before = at > 0 && words.separator(at) == WordScan.SPACE;
        boolean after = at + 1 < words.size() && words.separator(at + 1) == WordScan.SPACE;
        return (before || after) && (!before || words.upperCase(at - 1)) && (!after || words.upperCase(at + 1));
    }
}
