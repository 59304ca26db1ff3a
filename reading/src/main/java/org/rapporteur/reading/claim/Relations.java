package org.rapporteur.reading.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.reference.References;
import org.rapporteur.reading.reference.Referent;

/** How much of a report has to do with two parties or more. */
final class Relations {
    /** Weaker references tell little. */
    private static final double SURE = 0.4;

    private final Document document;
    private final References references;
    private final Lexicon lexicon;

    Relations(Document document, References references, Lexicon lexicon) {
        this.document = document;
        this.references = references;
        this.lexicon = lexicon;
    }

    /** Share of the sentences that name two parties, from 0 to 1. */
    double named() {
        return share(sentence -> in(sentence) >= 2);
    }

    /** Share of the sentences that name two parties or take them up, whoever speaks among them, from 0 to 1. */
    double told() {
        return share(sentence -> taken(sentence).size() >= 2);
    }

    /** Whether its headline names two parties: "Fact sheet: Chile and Peru". */
    boolean isHeadedByTwo() {
        return document.sentences().stream()
                .filter(sentence -> document.block(sentence).kind() == Block.Kind.HEADLINE)
                .anyMatch(sentence -> in(sentence) >= 2);
    }

    private double share(Predicate<AnalysedSentence> related) {
        long sentences = 0;
        long found = 0;
        for (AnalysedSentence sentence : document.sentences()) {
            if (document.block(sentence).kind().carriesClaims()) {
                sentences++;
                found += related.test(sentence) ? 1 : 0;
            }
        }
        return sentences == 0 ? 0 : (double) found / sentences;
    }

    /** Parties that a sentence speaks of or for; a people ("Afghan arrivals") is no party to relations. */
    private Set<String> taken(AnalysedSentence sentence) {
        Set<String> parties = new HashSet<>(references.we(sentence.index()).parties());
        for (int token = 0; token < sentence.tree().size(); token++) {
            Referent referent = references.of(sentence.index(), token);
            if (referent.confidence() >= SURE && !isPeople(sentence.mention(token))) {
                referent.parties().stream().filter(this::isParty).forEach(parties::add);
            }
        }
        return parties;
    }

    private static boolean isPeople(@Nullable Mention mention) {
        return mention instanceof Mention.PartyMention party
                && (party.form() == Form.DEMONYM || party.form() == Form.ADJECTIVE);
    }

    private boolean isParty(String id) {
        Thing thing = lexicon.thing(id);
        return thing != null && thing.isParty();
    }

    /** Parties that a sentence names; an organisation, meeting or instrument counts for two. */
    static int in(AnalysedSentence sentence) {
        Set<String> states = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.PartyMention party) {
                states.add(party.party());
                if (!party.kind().equals("state") && !party.kind().equals("other")) {
                    return 2;
                }
            } else if (mention instanceof Mention.PersonMention person && person.party() != null) {
                states.add(person.party());
            } else if (isOfMany(mention)) {
                return 2;
            }
        }
        return states.size();
    }

    private static boolean isOfMany(Mention mention) {
        return mention instanceof Mention.RelationMention
                || (mention instanceof Mention.NamedThing thing && thing.kind().equals("instrument"))
                || (mention instanceof Mention.MeetingMention meeting
                        && !meeting.parties().isEmpty());
    }
}
