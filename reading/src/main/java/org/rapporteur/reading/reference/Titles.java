package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.mention.Document;

/** Reads from a report's title for whom persons act: "Remarks by President Ana Silva of Brazil". */
record Titles(Document document, Gazetteer gazetteer) {
    /** The state named with "of" after the last word of a person's name in the title, or null. */
    @Nullable
    String stateOf(String name) {
        String title = document.description().title();
        List<String> words = PersonName.of(name).words();
        if (title == null || words.isEmpty()) {
            return null;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        for (String word : words) {
            int end = lower.indexOf(word) + word.length();
            if (end >= word.length() && lower.startsWith(" of ", end)) {
                return firstState(title, new Span(end, title.length()));
            }
        }
        return null;
    }

    private @Nullable String firstState(String title, Span after) {
        return gazetteer.matches(title, after).stream()
                .filter(match -> match.entries().get(0).kind() == Entry.Kind.STATE)
                .map(match -> match.entries().get(0).id())
                .findFirst()
                .orElse(null);
    }
}
