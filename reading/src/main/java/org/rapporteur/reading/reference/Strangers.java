package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.reference.PartyNouns.NounClass;

/**
 * Names that nothing but an office beside them tells to be a person's: "Chad's envoy, Ali Deby, …", "her Omani counterpart,
 * Said Harib, …"; and, once told, each of their words alone.
 */
final class Strangers {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;
    private static final int REACH = 4;

    private final Document document;
    private final PartyNouns nouns;
    private final List<Stranger> strangers = new ArrayList<>();
    private final Map<String, Stranger> byWord = new HashMap<>();

    Strangers(Document document, PartyNouns nouns) {
        this.document = document;
        this.nouns = nouns;
        for (AnalysedSentence sentence : document.sentences()) {
            for (int token = 1; token < sentence.tree().size(); token++) {
                if (sentence.tree().form(token).equals(",")) {
                    find(sentence, token);
                }
            }
        }
    }

    /**
     * Somebody named beside an office.
     *
     * @param first the first token of the name
     * @param last the last
     */
    record Stranger(String name, Phrase office, Phrase first, Phrase last) {}

    List<Stranger> all() {
        return strangers;
    }

    /** Whose name a word is, where it was told before or later, or null. */
    @Nullable
    Stranger of(Phrase phrase) {
        boolean name = phrase.tag() == Upos.PROPN && phrase.mention() == null;
        return name ? byWord.get(phrase.tree().form(phrase.head())) : null;
    }

    private void find(AnalysedSentence sentence, int comma) {
        int end = comma + 1;
        while (end < sentence.tree().size() && isNameWord(sentence, end)) {
            end++;
        }
        int words = end - comma - 1;
        boolean closed = end < sentence.tree().size() && sentence.tree().tag(end) == Upos.PUNCT;
        Phrase office = words >= FEWEST_WORDS && words <= MOST_WORDS && closed ? office(sentence, comma) : null;
        if (office == null) {
            return;
        }
        Phrase first = new Phrase(sentence, comma + 1);
        Phrase last = first.at(end - 1);
        Span span = sentence.tree().span(first.head()).cover(sentence.tree().span(last.head()));
        Stranger stranger = new Stranger(span.in(document.text()), office, first, last);
        strangers.add(stranger);
        for (int token = first.head(); token <= last.head(); token++) {
            byWord.putIfAbsent(sentence.tree().form(token), stranger);
        }
    }

    private static boolean isNameWord(AnalysedSentence sentence, int token) {
        return sentence.tree().tag(token) == Upos.PROPN
                && sentence.mention(token) == null
                && Character.isUpperCase(sentence.tree().form(token).codePointAt(0));
    }

    /** The office before the comma, over "to Kenya" and the like. */
    private @Nullable Phrase office(AnalysedSentence sentence, int comma) {
        for (int token = comma - 1; token >= Math.max(0, comma - REACH); token--) {
            Phrase phrase = new Phrase(sentence, token);
            if (phrase.mention() instanceof PersonMention person) {
                return person.name() == null ? phrase : null;
            }
            NounClass kind = nouns.of(phrase.noun());
            boolean official = kind == NounClass.OFFICIAL || phrase.noun().equals("counterpart");
            if (official && phrase.mention() == null && !phrase.plural()) {
                return phrase;
            }
            if (phrase.tag() == Upos.VERB || phrase.tag() == Upos.PUNCT) {
                return null;
            }
        }
        return null;
    }
}
