package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.mention.Mention.RelationMention;
import org.rapporteur.reading.reference.PartyNouns.NounClass;

/** Parties that a phrase names by its own words, without looking at what was said before. */
record Names(PartyNouns nouns) {
    private static final Set<String> BELONGING = Set.of("of");

    /** Ids of the parties that the phrase names or acts for by name, sorted; empty where it does not. */
    Set<String> of(Phrase phrase) {
        Set<String> parties = new TreeSet<>();
        Mention mention = phrase.mention();
        if (mention instanceof PartyMention party) {
            parties.add(party.party());
        } else if (mention instanceof RelationMention relation) {
            parties.addAll(relation.parties());
        } else if (mention instanceof PersonMention person && person.party() != null) {
            parties.add(person.party());
        } else if (mention instanceof PersonMention || nouns.of(phrase.noun()) != null) {
            modifiers(phrase).forEach(modifier -> parties.addAll(of(modifier)));
        }
        return parties;
    }

    /**
     * Phrases below a noun whose party it belongs to: "Kenya's", "Kenyan", "of Kenya", "Kenya" in a compound. Those whose
     * it is do not count where the noun says that it is somebody else ("Kenya's partners").
     */
    List<Phrase> modifiers(Phrase noun) {
        boolean relative = noun.mention() == null && nouns.of(noun.noun()) == NounClass.RELATIVE;
        return noun.children().stream()
                .filter(child -> child.nominal() || child.mention() != null)
                .filter(child -> relative ? before(noun, child) && !child.genitive() : belongs(noun, child))
                .toList();
    }

    private static boolean belongs(Phrase noun, Phrase child) {
        return before(noun, child) || (child.head() > noun.head() && after(child));
    }

    private static boolean before(Phrase noun, Phrase child) {
        return child.head() < noun.head()
                && switch (child.relation()) {
                    case "amod", "compound", "nmod", "nmod:poss", "det", "flat" ->
                        child.preposition().isEmpty();
                    default -> false;
                };
    }

    private static boolean after(Phrase child) {
        return (child.relation().equals("nmod") || child.relation().equals("obl"))
                && BELONGING.contains(child.preposition());
    }
}
