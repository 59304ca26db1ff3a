package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;

/** Bodies and funds that a document names, by the last word of their names: "the Commission" is the one named before. */
final class BodyNames {
    private final Map<String, TreeMap<Integer, String>> byLastWord = new HashMap<>();

    BodyNames(Document document) {
        for (AnalysedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                String party = body(mention);
                if (party != null) {
                    String words = mention.span().in(document.text()).toLowerCase(Locale.ROOT);
                    byLastWord
                            .computeIfAbsent(words.substring(words.lastIndexOf(' ') + 1), word -> new TreeMap<>())
                            .put(mention.span().begin(), party);
                }
            }
        }
    }

    private static @Nullable String body(Mention mention) {
        if (mention instanceof PartyMention party && !party.kind().equals("state")) {
            return party.party();
        }
        return mention instanceof NamedThing thing
                        && (thing.kind().equals("body") || thing.kind().equals("fund"))
                ? thing.id()
                : null;
    }

    /** The party whose name ends in the lower-case word, last named before a place in the text, or null. */
    @Nullable
    String before(String word, int place) {
        TreeMap<Integer, String> places = byLastWord.get(word);
        Map.Entry<Integer, String> last = places == null ? null : places.lowerEntry(place);
        return last == null ? null : last.getValue();
    }
}
