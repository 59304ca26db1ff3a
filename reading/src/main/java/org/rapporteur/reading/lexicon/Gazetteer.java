package org.rapporteur.reading.lexicon;

import java.util.List;
import org.rapporteur.language.Span;

/** Finds every name of the lexicon in a text, in time linear in the text. Immutable. */
public interface Gazetteer {
    /**
     * The longest names that start at each word, case- and diacritic-aware as the entry demands.
     *
     * @param within the part of the text to look in; names cross no edge of it
     * @return by begin, then longest first; matches may overlap
     */
    List<Match> matches(String text, Span within);

    /**
     * A name found.
     *
     * @param entries everything that the name can mean, likeliest first
     */
    record Match(Span span, List<Entry> entries) {
        public Match {
            entries = List.copyOf(entries);
        }
    }
}
