package org.rapporteur.reading.claim;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.reference.References;

/**
 * Whether a claim is about relations between states and international organisations. A release or communiqué is; a news
 * story may be about sport, culture, markets or politics at home even where a minister speaks.
 */
final class Scope {
    /** Least share of a news story's sentences that must name two parties for its one-party claims to count. */
    private static final double INTERNATIONAL = 0.2;

    private static final Set<Act> ADDRESSING =
            Set.of(Act.CONCERN, Act.REQUEST, Act.SUPPORT, Act.APPRECIATE, Act.PROVIDE, Act.COMMIT);

    private final Lexicon lexicon;
    private final boolean open;
    private final boolean international;

    private Scope(Lexicon lexicon, boolean open, boolean international) {
        this.lexicon = lexicon;
        this.open = open;
        this.international = international;
    }

    /** The scope of a report's claims. */
    static Scope of(Document document, References references, Lexicon lexicon, ActWords words) {
        String genre = document.description().genre();
        boolean issued = isIssued(document, references);
        boolean news = genre == null ? !issued : genre.equals("news") || genre.equals("transcript");
        boolean elsewhere = isAboutSomethingElse(document, words);
        return new Scope(lexicon, !news, !elsewhere && share(document) >= INTERNATIONAL);
    }

    /** Whether somebody issues the text: most of its sentences speak for a party. */
    private static boolean isIssued(Document document, References references) {
        long speaking = document.sentences().stream()
                .filter(sentence -> !references.we(sentence.index()).parties().isEmpty())
                .count();
        return speaking * 2 > document.sentences().size();
    }

    private static double share(Document document) {
        int sentences = 0;
        int related = 0;
        for (AnalysedSentence sentence : document.sentences()) {
            if (document.block(sentence).kind().carriesClaims()) {
                sentences++;
                related += relations(sentence) >= 2 ? 1 : 0;
            }
        }
        return sentences == 0 ? 0 : (double) related / sentences;
    }

    /** Parties that a sentence names; an organisation, meeting or instrument counts for two. */
    private static int relations(AnalysedSentence sentence) {
        Set<String> states = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.PartyMention party) {
                states.add(party.party());
                if (!party.kind().equals("state") && !party.kind().equals("other")) {
                    return 2;
                }
            } else if (mention instanceof Mention.PersonMention person && person.party() != null) {
                states.add(person.party());
            } else if (mention instanceof Mention.RelationMention
                    || (mention instanceof Mention.NamedThing thing
                            && thing.kind().equals("instrument"))
                    || (mention instanceof Mention.MeetingMention meeting
                            && !meeting.parties().isEmpty())) {
                return 2;
            }
        }
        return states.size();
    }

    private static boolean isAboutSomethingElse(Document document, ActWords words) {
        int diplomacy = 0;
        int elsewhere = 0;
        for (AnalysedSentence sentence : document.sentences()) {
            Tree tree = sentence.tree();
            for (int i = 0; i < tree.size(); i++) {
                boolean noun = tree.tag(i) == Upos.NOUN || tree.tag(i) == Upos.PROPN;
                diplomacy += noun && words.isOf("DIPLOMACY", tree.lemma(i)) ? 1 : 0;
                elsewhere += noun && words.isOf("ELSEWHERE", tree.lemma(i)) ? 1 : 0;
            }
        }
        return elsewhere > diplomacy;
    }

    /** Whether a claim belongs to the record. */
    boolean contains(Claim claim, AnalysedSentence sentence) {
        boolean actor = claim.by().stream().anyMatch(this::isParty);
        boolean addressed = claim.to().stream().anyMatch(this::isParty);
        if (!actor && !(addressed && ADDRESSING.contains(claim.act()))) {
            return false;
        }
        Set<String> named = new HashSet<>(claim.by());
        named.addAll(claim.to());
        return open || international || named.size() >= 2 || relations(sentence) >= 2;
    }

    private boolean isParty(String id) {
        Thing thing = lexicon.thing(id);
        return thing != null && thing.isParty();
    }
}
