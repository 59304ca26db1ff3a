package org.rapporteur.reading.claim;

import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;

/**
 * What a report is about, by the nouns that it is full of: relations between states, or sport, culture and markets, where
 * "Germany beat France" tells of teams.
 */
final class Theme {
    /** So many nouns of another field for one of diplomacy, and no fewer than {@link #FEWEST}, make a report play. */
    private static final int TIMES = 3;

    private static final int FEWEST = 3;

    private final ActWords words;
    private final int diplomacy;
    private final int elsewhere;

    private Theme(ActWords words, int diplomacy, int elsewhere) {
        this.words = words;
        this.diplomacy = diplomacy;
        this.elsewhere = elsewhere;
    }

    static Theme of(Document document, ActWords words) {
        int diplomacy = 0;
        int elsewhere = 0;
        for (AnalysedSentence sentence : document.sentences()) {
            diplomacy += count(sentence, "DIPLOMACY", words);
            elsewhere += count(sentence, "ELSEWHERE", words);
        }
        return new Theme(words, diplomacy, elsewhere);
    }

    private static int count(AnalysedSentence sentence, String nounClass, ActWords words) {
        Tree tree = sentence.tree();
        int count = 0;
        for (int i = 0; i < tree.size(); i++) {
            boolean noun = tree.tag(i) == Upos.NOUN || tree.tag(i) == Upos.PROPN;
            count += noun && words.isOf(nounClass, tree.lemma(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether more of it is about another field than about diplomacy. */
    boolean isElsewhere() {
        return elsewhere > diplomacy;
    }

    /** Whether hardly any of it is about diplomacy, so that a state's bare name is its team, its market, its troupe. */
    boolean isPlay() {
        return elsewhere >= FEWEST && elsewhere > TIMES * diplomacy;
    }

    /** Whether a sentence tells of offices, organisations or diplomacy all the same. */
    boolean isOfficial(AnalysedSentence sentence) {
        return count(sentence, "DIPLOMACY", words) > 0
                || sentence.mentions().stream().anyMatch(Theme::isOfficial);
    }

    private static boolean isOfficial(Mention mention) {
        if (mention instanceof Mention.PersonMention person) {
            return person.party() != null;
        }
        return mention instanceof Mention.PartyMention party
                && !party.kind().equals("state")
                && !party.kind().equals("other");
    }
}
