package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.PartyMention;

/** Finds whose officials and organs are by the names and places beside them, or by what they were called before. */
final class OwnersBeside {
    /** So many sentences back an organ is still the one meant by its noun alone. */
    private static final int ORGAN_BACK = 8;

    private static final Set<String> LINKS = Set.of("of", "and", ",");

    private final Document document;

    OwnersBeside(Document document) {
        this.document = document;
    }

    /** "Foreign Ministers Ann Reed of Fiji and Tom Lee of Tonga": the states of those named right behind. */
    static Set<String> ofNamed(Phrase noun) {
        Set<String> states = new TreeSet<>();
        boolean of = false;
        for (int i = noun.head() + 1; i < noun.tree().size(); i++) {
            Phrase phrase = noun.at(i);
            boolean name = phrase.tag() == Upos.PROPN;
            boolean link = LINKS.contains(phrase.word());
            if (of
                    && phrase.mention() instanceof PartyMention party
                    && party.kind().equals("state")) {
                states.add(party.party());
            } else if (!name && !link) {
                break;
            }
            of = phrase.word().equals("of");
        }
        return states;
    }

    /** "The authorities in Nairobi", "the government in Kenya", wherever the parser hung the place. */
    static Set<String> inPlace(Phrase noun) {
        int place = noun.head() + 2;
        boolean in = place < noun.tree().size() && noun.at(place - 1).word().equals("in");
        return in
                        && noun.at(place).mention() instanceof PartyMention party
                        && party.kind().equals("state")
                ? Set.of(party.party())
                : Set.of();
    }

    /** "The Philippine embassy in Yangon … the embassy": whose it was when it was named last, a few sentences before. */
    @Nullable
    String organBefore(Phrase noun) {
        List<AnalysedSentence> sentences = document.sentences();
        int here = noun.sentence().index();
        for (int i = here; i >= Math.max(0, here - ORGAN_BACK); i--) {
            String found = null;
            for (Mention mention : sentences.get(i).mentions()) {
                boolean before =
                        mention.span().end() <= noun.tree().span(noun.head()).begin();
                if (before && mention instanceof PartyMention organ && names(organ, noun.word())) {
                    found = organ.party();
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean names(PartyMention organ, String noun) {
        String words = organ.span().in(document.text()).toLowerCase(Locale.ROOT);
        return organ.form() == Mention.Form.ORGAN && (words.endsWith(" " + noun) || words.startsWith(noun + " of "));
    }
}
