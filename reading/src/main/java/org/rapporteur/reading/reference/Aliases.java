package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention.PartyMention;

/**
 * Names that the lexicon does not know but that the report puts beside one that it knows: in "the African States' Union
 * (AU)" both are the African Union.
 */
final class Aliases {
    private Aliases() {}

    /** Ids by the unknown names. */
    static Map<String, String> of(Document document, Lexicon lexicon) {
        Map<String, String> aliases = new HashMap<>();
        for (AnalysedSentence sentence : document.sentences()) {
            for (int token = 0; token + 2 < sentence.tree().size(); token++) {
                if (sentence.mention(token) instanceof PartyMention unknown
                        && sentence.mention(token + 2) instanceof PartyMention known
                        && sentence.tree().form(token + 1).equals("(")
                        && lexicon.thing(unknown.party()) == null
                        && lexicon.thing(known.party()) != null) {
                    aliases.putIfAbsent(unknown.party(), known.party());
                }
            }
        }
        return aliases;
    }
}
